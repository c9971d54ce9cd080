import type { Feed } from './feed.js';
import type { FeedError } from './feed-error.js';

/** What one tab tells the site's others: that it looks at a feed, and then what came of it. */
export interface Word {
  readonly url: string;
  readonly feed?: Feed;
  readonly error?: Pick<FeedError, 'code' | 'message' | 'retryAfter'>;
}

let channel: BroadcastChannel | undefined;

/**
 * The line to the site's other tabs; none where there are no tabs. It is opened anew after the page was left,
 * since an open one keeps a page out of the back-forward cache.
 *
 * Nobody leads: whoever looks says so, and the others wait as if they had looked themselves. A tab that freezes
 * in the middle of it costs them one such wait.
 */
export function otherTabs(hear: (word: Word) => void): BroadcastChannel | undefined {
  if (channel || typeof addEventListener === 'undefined') return channel;
  channel = new BroadcastChannel('newsprint-feeds');
  channel.onmessage = ({ data }) => hear(data as Word);
  const hangUp = () => {
    channel?.close();
    channel = undefined;
  };
  addEventListener('pagehide', hangUp, { once: true });
  return channel;
}
