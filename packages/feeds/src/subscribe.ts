import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { fetchFeed } from './fetch-feed.js';

/** What a look at a feed came to. */
export type FeedResult = { readonly feed: Feed } | { readonly error: FeedError };

/** Shortest time between two looks, whatever is asked for, and the longest after failures, in ms. */
const SHORTEST_MS = 15_000;
const LONGEST_MS = 3_600_000;
/** The shortest with `Save-Data`. */
const SPARING_MS = 900_000;
/** `setTimeout` overflows above it and would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

interface Subscription {
  readonly refreshMs: number;
  readonly listener: (result: FeedResult) => void;
}

interface Poller {
  readonly subscriptions: Set<Subscription>;
  /** Looks if it is time to, else sets the timer for the next look, if there is to be one. */
  readonly plan: () => void;
  /** What the last look came to, and when that was, in ms since the epoch. */
  last?: FeedResult | undefined;
  lookedAt: number;
  failures: number;
  /** Up to a fifth more or less, so that a newspaper's readers do not all come in the same second. */
  jitter: number;
  looking: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const pollers = new Map<string, Poller>();

/**
 * Looks at a feed now and again, and says each time what came of it. All who ask for one address share one look;
 * who comes later is told the last result at once.
 *
 * The time between two looks is the shortest that anybody asked for, at least 15 s, at least what the feed asks
 * for (`ttl`), give or take a fifth. After failures it doubles up to an hour, and is never less than the server
 * says in `Retry-After`. Nothing is fetched again while the page is hidden, and with `Save-Data` not within a
 * quarter of an hour.
 *
 * @param options.refresh - seconds between two looks; 0 for one look only
 * @param listener - called later, never before this returns
 * @returns what ends the subscription
 */
export function subscribe(
  url: string,
  { refresh }: { refresh: number },
  listener: (result: FeedResult) => void,
): () => void {
  const poller = pollers.get(url) ?? newPoller(url);
  pollers.set(url, poller);
  const { subscriptions } = poller;
  // Nobody kept it up to date, or a look of its own is asked for.
  const isOld = refresh <= 0 || Date.now() - poller.lookedAt > leastMs(poller);
  if (subscriptions.size === 0 && isOld) poller.last = undefined;
  const subscription = { refreshMs: refresh > 0 ? refresh * 1000 : Infinity, listener };
  subscriptions.add(subscription);
  if (poller.last) tell(poller, subscription, poller.last);
  poller.plan();
  return () => {
    subscriptions.delete(subscription);
    poller.plan();
  };
}

function newPoller(url: string): Poller {
  const poller: Poller = {
    subscriptions: new Set(),
    plan: () => {
      clearTimeout(poller.timer);
      const waitMs = poller.lookedAt + pauseMs(poller) - Date.now();
      if (poller.subscriptions.size === 0 || poller.looking || waitMs === Infinity) return;
      if (waitMs <= 0) void look(url, poller);
      else poller.timer = setTimeout(poller.plan, Math.min(waitMs, LONGEST_TIMER_MS));
    },
    lookedAt: 0,
    failures: 0,
    jitter: 1,
    looking: false,
  };
  return poller;
}

/** Later and one by one, so that a listener that throws costs the others nothing. */
function tell({ subscriptions }: Poller, subscription: Subscription, result: FeedResult): void {
  queueMicrotask(() => {
    if (!subscriptions.has(subscription)) return;
    if (subscription.refreshMs === Infinity) subscriptions.delete(subscription);
    subscription.listener(result);
  });
}

/** Shortest time from the last look to the next, whatever is asked for. */
function leastMs({ last }: Poller): number {
  const { connection } = (typeof navigator === 'undefined' ? {} : navigator) as {
    connection?: { saveData?: boolean };
  };
  const wishedS = last && ('feed' in last ? last.feed.refreshAfter : last.error.retryAfter);
  return Math.max(connection?.saveData ? SPARING_MS : SHORTEST_MS, 1000 * (wishedS ?? 0));
}

/** Time from the last look to the next. */
function pauseMs(poller: Poller): number {
  const { subscriptions, last, failures, jitter } = poller;
  if (!last) return 0;
  const asked = Math.max(SHORTEST_MS, Math.min(...[...subscriptions].map(({ refreshMs }) => refreshMs)));
  const longer = failures > 0 ? Math.max(asked, Math.min(asked * 2 ** failures, LONGEST_MS)) : asked;
  // What the publisher wishes is never undercut.
  return Math.max(longer * jitter, leastMs(poller) * Math.max(jitter, 1));
}

async function look(url: string, poller: Poller): Promise<void> {
  if (poller.last && typeof document !== 'undefined' && document.hidden) {
    document.addEventListener('visibilitychange', poller.plan, { once: true });
    return;
  }
  poller.looking = true;
  try {
    poller.last = { feed: await fetchFeed(url) };
    poller.failures = 0;
  } catch (error) {
    poller.last = {
      error: error instanceof FeedError ? error : new FeedError('network', url, String(error)),
    };
    poller.failures += 1;
  }
  poller.looking = false;
  poller.lookedAt = Date.now();
  poller.jitter = 0.8 + Math.random() * 0.4;
  for (const subscription of poller.subscriptions) tell(poller, subscription, poller.last);
  poller.plan();
}
