import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { readFeed } from './read-feed.js';

export interface FetchOptions {
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Largest body to read, in bytes; 1,000,000 by default. */
  readonly maxBytes?: number;
  /** Longest wait for the whole answer, in ms; 10,000 by default. */
  readonly timeout?: number;
}

/**
 * Fetches a feed and reads it. No cookies are sent.
 *
 * @param url - absolute address of the feed
 * @throws {FeedError} with a message that says in words what happened and what to do
 */
export async function fetchFeed(url: string, options: FetchOptions = {}): Promise<Feed> {
  return readFeed(...(await fetchBody(url, options)));
}

/** What a server answered: the bytes, and what else it takes to read them. */
export type Body = [bytes: Uint8Array, from: { url: string; contentType: string }];

/** Fetches a document and does not read it. */
export async function fetchBody(url: string, options: FetchOptions = {}): Promise<Body> {
  const { signal, fetch: get = fetch, maxBytes = 1_000_000, timeout = 10_000 } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    // Settled here, so that even a `fetch` that knows no signal keeps nobody waiting.
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error));
    signal?.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
    const giveUp = () =>
      stop.abort(new FeedError(url, 'timeout', `did not answer within ${timeout / 1000} seconds.`));
    const timer = setTimeout(giveUp, timeout);
    void load(url, get, maxBytes, stop.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        stop.abort();
      });
  });
}

async function load(url: string, get: typeof fetch, maxBytes: number, signal: AbortSignal): Promise<Body> {
  // Browsers ask the server whether their copy still holds; `omit` keeps the reader unknown to it.
  const request = { signal, credentials: 'omit' } as const;
  const response = await get(url, { ...request, cache: 'no-cache' }).catch(async (cause: unknown) => {
    // A page is not told why there is no answer. Where one comes that it may not read, the server is up.
    const isUp = !signal.aborted && (await get(url, { ...request, mode: 'no-cors' }).catch(() => undefined));
    throw new FeedError(
      url,
      isUp ? 'cors' : 'network',
      isUp
        ? 'works, but its server does not let other sites read it. Add the header Access-Control-Allow-Origin: * there, or serve a copy from your own site.'
        : 'could not be reached. Is the address right?',
      { cause },
    );
  });
  if (!response.ok) throw refusal(url, response);
  const bytes = await bytesOf(response, maxBytes, url);
  return [bytes, { url: response.url || url, contentType: response.headers.get('content-type') ?? '' }];
}

function refusal(url: string, { status, headers }: Response): FeedError {
  const remedy =
    { 403: 'It is not for everybody.', 404: 'Is the address right?', 429: 'It was asked too often.' }[
      status
    ] ?? 'Its server has a problem.';
  const after = headers.get('retry-after') ?? '';
  const seconds = Number(after) || (Date.parse(after) - Date.now()) / 1000;
  const retryAfter = seconds > 0 ? seconds : undefined;
  return new FeedError(url, 'http', `answers with HTTP ${status}. ${remedy}`, { retryAfter });
}

/** The body, as far as it is no larger than allowed, whatever the headers say. */
async function bytesOf(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  let left = maxBytes;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      chunks.push(part.value);
      left -= part.value.length;
      if (left < 0) break;
    }
  } catch (cause) {
    throw new FeedError(url, 'network', 'broke off. Try again later.', { cause });
  }
  if (left < 0) {
    void reader?.cancel();
    throw new FeedError(url, 'too-large', `is larger than ${maxBytes} bytes. Offer a feed with fewer items.`);
  }
  let end = maxBytes - left;
  const bytes = new Uint8Array(end);
  // From the last to the first, each starts where those before it end.
  for (const chunk of chunks.reverse()) bytes.set(chunk, (end -= chunk.length));
  return bytes;
}
