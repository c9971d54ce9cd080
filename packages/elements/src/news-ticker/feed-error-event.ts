import type { FeedError } from '@newsprint/feeds';

/** Dispatched as `np-feed-error` each time a feed could not be had or read. What was shown stays. */
export class FeedErrorEvent extends Event {
  static readonly type = 'np-feed-error';
  /** What happened, in plain words with the remedy; `error.code` is for code to switch on. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super(FeedErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-feed-error': FeedErrorEvent;
  }
}
