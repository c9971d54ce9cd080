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
  const stopped = new Promise<never>((_, reject) =>
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error)),
  );
  const timer = setTimeout(
    () =>
      stop.abort(new FeedError('timeout', url, `${url} did not answer within ${timeout / 1000} seconds.`)),
    timeout,
  );
  signal?.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
  try {
    // Raced, so that even a `fetch` that knows no signal keeps nobody waiting.
    return await Promise.race([load(url, get, maxBytes, stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function load(url: string, get: typeof fetch, maxBytes: number, signal: AbortSignal): Promise<Body> {
  const failed = async (cause: unknown) => {
    throw signal.aborted || cause instanceof FeedError ? cause : await unreachable(url, get, signal, cause);
  };
  // Browsers ask the server whether their copy still holds; `omit` keeps the reader unknown to it.
  const request = { signal, cache: 'no-cache', credentials: 'omit' } as const;
  const response = await get(url, request).catch(failed);
  if (!response.ok) throw httpError(url, response);
  const bytes = await bytesOf(response, maxBytes, url).catch(failed);
  const contentType = response.headers.get('content-type') ?? '';
  return [bytes, { url: response.url || url, contentType }];
}

/**
 * Why there is no answer. A page is not told, so a second request asks for an answer that it may not read: where
 * one comes the server is up, and only lets no other site read it.
 */
async function unreachable(url: string, get: typeof fetch, signal: AbortSignal, cause: unknown) {
  const answer =
    typeof document === 'undefined'
      ? undefined
      : await get(url, { mode: 'no-cors', credentials: 'omit', signal }).catch(() => undefined);
  return answer
    ? new FeedError(
        'cors',
        url,
        `${url} works, but its server does not let other sites read it. Add the header Access-Control-Allow-Origin: * there, or serve a copy from your own site.`,
        { cause },
      )
    : new FeedError('network', url, `${url} could not be reached. Is the address right?`, {
        cause,
      });
}

function httpError(url: string, { status, headers }: Response): FeedError {
  const remedy =
    { 404: 'There is no feed there.', 403: 'It is not for everybody.', 429: 'It was asked too often.' }[
      status
    ] ?? 'Its server refuses or has a problem.';
  const after = headers.get('retry-after') ?? '';
  const retryAfter = Number(after) || (Date.parse(after) - Date.now()) / 1000;
  return new FeedError(
    'http',
    url,
    `${url} answers with HTTP ${status}. ${remedy}`,
    retryAfter > 0 ? { retryAfter } : {},
  );
}

/** The body, as far as it is no larger than allowed, whatever the headers say. */
async function bytesOf(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      void reader?.cancel();
      throw new FeedError(
        'too-large',
        url,
        `${url} is larger than ${maxBytes} bytes. Offer a feed with fewer items.`,
      );
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
