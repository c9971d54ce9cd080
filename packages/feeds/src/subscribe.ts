import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { fetchFeed } from './fetch-feed.js';

/** What a look at a feed came to. */
export type FeedResult = { readonly feed: Feed } | { readonly error: FeedError };

type Listener = (result: FeedResult) => void;

/** Shortest time between two looks, whatever is asked for, and the longest after failures, in seconds. */
const SHORTEST = 15;
const LONGEST = 3600;
/** With `Save-Data`, the shortest. */
const SPARING = 900;

interface Poller {
  readonly listeners: Map<Listener, number>;
  last?: FeedResult;
  failures: number;
  /** When the next look is due, in ms since the epoch; `Infinity` for never. */
  due: number;
  timer?: ReturnType<typeof setTimeout>;
  looking: boolean;
}

const pollers = new Map<string, Poller>();

/**
 * Looks at a feed now and again, and says each time what came of it. All who ask for one address share one look;
 * who comes later is told the last result at once.
 *
 * The time between two looks is the shortest that anybody asked for, at least 15 s, at least what the feed asks
 * for (`ttl`), give or take a fifth so that a newspaper's readers do not all come in the same second. After
 * failures it doubles up to an hour, or is what the server says in `Retry-After`. Nothing is fetched while the
 * page is hidden, and with `Save-Data` not within a quarter of an hour.
 *
 * @param options.refresh - seconds between two looks; 0 for one look only
 * @param listener - called later, never before this returns
 * @returns what ends the subscription
 */
export function subscribe(url: string, { refresh }: { refresh: number }, listener: Listener): () => void {
  const poller = pollers.get(url) ?? {
    listeners: new Map<Listener, number>(),
    failures: 0,
    due: 0,
    looking: false,
  };
  pollers.set(url, poller);
  poller.listeners.set(listener, refresh);
  const { last } = poller;
  if (last) queueMicrotask(() => poller.listeners.has(listener) && listener(last));
  plan(url, poller);
  return () => {
    poller.listeners.delete(listener);
    if (poller.listeners.size > 0) return;
    clearTimeout(poller.timer);
    // Kept while a look is on its way or its result is fresh, for who comes back in a moment.
    if (!poller.looking && poller.due <= Date.now()) pollers.delete(url);
  };
}

function plan(url: string, poller: Poller): void {
  clearTimeout(poller.timer);
  if (poller.looking || poller.listeners.size === 0 || poller.due === Infinity) return;
  if (typeof document !== 'undefined' && document.hidden && poller.last) {
    document.addEventListener('visibilitychange', () => plan(url, poller), { once: true });
    return;
  }
  poller.timer = setTimeout(
    () => void look(url, poller),
    Math.max(0, Math.min(poller.due - Date.now(), 2 ** 31 - 1)),
  );
}

async function look(url: string, poller: Poller): Promise<void> {
  poller.looking = true;
  let result: FeedResult;
  try {
    result = { feed: await fetchFeed(url) };
    poller.failures = 0;
  } catch (error) {
    result = { error: error instanceof FeedError ? error : new FeedError('network', url, String(error)) };
    poller.failures += 1;
  }
  poller.looking = false;
  poller.last = result;
  poller.due = Date.now() + wait(poller, result) * 1000;
  for (const listener of [...poller.listeners.keys()]) listener(result);
  plan(url, poller);
}

/** Seconds until the next look. */
function wait({ listeners, failures }: Poller, result: FeedResult): number {
  const asked = Math.min(...[...listeners.values()].map((refresh) => refresh || Infinity));
  const connection =
    typeof navigator === 'undefined'
      ? undefined
      : (navigator as { connection?: { saveData?: boolean } }).connection;
  const least = connection?.saveData ? SPARING : SHORTEST;
  const polite = 'feed' in result ? (result.feed.refreshAfter ?? 0) : (result.error.retryAfter ?? 0);
  const usual = Math.max(asked, least, polite);
  const longer = failures > 0 ? Math.max(Math.min(usual * 2 ** failures, LONGEST), polite) : usual;
  return longer * (0.8 + Math.random() * 0.4);
}
