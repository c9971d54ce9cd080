import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { fetchBody, type Body } from './fetch-feed.js';
import { readFeed } from './read-feed.js';
import { otherTabs, type Word } from './tabs.js';

/** What a look at a feed came to. A feed that has not changed since the last look is the same object. */
export type FeedResult = { readonly feed: Feed } | { readonly error: FeedError };

/** The same, without a case for each. */
type Outcome = Partial<Readonly<Record<'feed', Feed> & Record<'error', FeedError>>>;

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
  /** Looks at once: the reader is online again. */
  readonly hurry: () => void;
  /** What the last look came to, and when that was, in ms since the epoch. */
  last?: Outcome | undefined;
  lookedAt: number;
  /** What that answer held, byte for byte, to tell whether the next one holds anything else. */
  body?: Body[0] | undefined;
  failures: number;
  /** From 0 to 0.4, for up to a fifth more or less: a newspaper's readers do not all come in the same second. */
  jitter: number;
  looking?: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const pollers = new Map<string, Poller>();

/**
 * Looks at a feed now and again, and says each time what came of it. All who ask for one address share one look,
 * in all tabs of a site; who comes later is told the last result at once.
 *
 * The time between two looks is the shortest that anybody asked for, give or take a fifth; at least 15 s, and at
 * least what the feed asks for (`ttl`), or up to a fifth more. After failures it doubles up to an hour, and is never
 * less than the server says in `Retry-After`. Nothing is fetched again while the page is hidden, and with
 * `Save-Data` not within a quarter of an hour.
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
  forgetTheOld();
  otherTabs(hear);
  const poller = pollers.get(url) ?? newPoller(url);
  pollers.set(url, poller);
  const { subscriptions, last } = poller;
  // A look of its own is asked for; one that failed is not repeated before its time.
  if (subscriptions.size === 0 && refresh <= 0 && last?.feed) poller.last = undefined;
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
    hurry: () => {
      poller.lookedAt = 0;
      poller.plan();
    },
    lookedAt: 0,
    failures: 0,
    jitter: 0.2,
  };
  return poller;
}

/** Lets go of the feeds that nobody asks for any more, as soon as they may be looked at anew. */
function forgetTheOld(): void {
  for (const [url, poller] of pollers) {
    const isOld = Date.now() - poller.lookedAt > leastMs(poller);
    if (isOld && poller.subscriptions.size === 0 && !poller.looking) pollers.delete(url);
  }
}

/** Later and one by one, so that a listener that throws costs the others nothing. */
function tell({ subscriptions }: Poller, subscription: Subscription, result: Outcome): void {
  queueMicrotask(() => {
    if (!subscriptions.has(subscription)) return;
    if (subscription.refreshMs === Infinity) subscriptions.delete(subscription);
    subscription.listener(result as FeedResult);
  });
}

/** Shortest time from the last look to the next, whatever is asked for. */
function leastMs({ last }: Poller): number {
  const { navigator } = globalThis as { navigator?: { connection?: { saveData?: boolean } } };
  const wishedS = last?.feed?.refreshAfter ?? last?.error?.retryAfter ?? 0;
  return Math.max(navigator?.connection?.saveData ? SPARING_MS : SHORTEST_MS, 1000 * wishedS);
}

/** Time from the last look to the next. */
function pauseMs(poller: Poller): number {
  const { subscriptions, last, failures, jitter } = poller;
  if (!last) return 0;
  const asked = Math.max(SHORTEST_MS, Math.min(...[...subscriptions].map(({ refreshMs }) => refreshMs)));
  const longer = Math.max(asked, Math.min(asked * 2 ** failures, LONGEST_MS));
  // What the publisher wishes is never undercut, and they do not all come right then.
  return Math.max(longer * (0.8 + jitter), leastMs(poller) * (1 + jitter / 2));
}

async function look(url: string, poller: Poller): Promise<void> {
  if (poller.last && typeof document !== 'undefined' && document.hidden) {
    document.addEventListener('visibilitychange', poller.plan, { once: true });
    return;
  }
  poller.looking = true;
  const tellTabs = (word: Omit<Word, 'url'>) => otherTabs(hear)?.postMessage({ url, ...word });
  tellTabs({});
  const result = await lookNow(url, poller);
  const { error } = result;
  poller.looking = false;
  // Of an error only plain fields arrive there.
  tellTabs(error ? { error: Object.assign({ message: error.message }, error) } : result);
  settle(poller, result);
  if (error && typeof addEventListener !== 'undefined' && !navigator.onLine)
    addEventListener('online', poller.hurry, { once: true });
}

async function lookNow(url: string, poller: Poller): Promise<Outcome> {
  try {
    const [body, from] = await fetchBody(url);
    const { last, body: before } = poller;
    poller.body = body;
    const isSame = body.length === before?.length && body.every((byte, at) => byte === before[at]);
    return isSame && last?.feed ? last : { feed: readFeed(body, from) };
  } catch (error) {
    return { error: error instanceof FeedError ? error : new FeedError(url, 'network', String(error)) };
  }
}

function settle(poller: Poller, result: Outcome): void {
  poller.last = result;
  poller.failures = result.error ? poller.failures + 1 : 0;
  poller.lookedAt = Date.now();
  poller.jitter = Math.random() * 0.4;
  for (const subscription of poller.subscriptions) tell(poller, subscription, result);
  poller.plan();
}

/** Another tab looks, or has looked. */
function hear({ url, feed, error }: Word): void {
  const poller = pollers.get(url);
  if (!poller) return;
  // The next answer is compared with one that this tab has seen.
  poller.body = undefined;
  if (feed) settle(poller, { feed });
  else if (error) settle(poller, { error: Object.assign(new FeedError(url, error.code, ''), error) });
  else {
    poller.lookedAt = Date.now();
    poller.plan();
  }
}
