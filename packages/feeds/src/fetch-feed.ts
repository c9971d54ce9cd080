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
  const { signal, fetch: get = fetch, maxBytes = 1_000_000, timeout = 10_000 } = options;
  const time = AbortSignal.timeout(timeout);
  const ends = signal ? AbortSignal.any([signal, time]) : time;
  const failed = (cause: unknown): unknown => {
    if (signal?.aborted) return signal.reason;
    if (cause instanceof FeedError) return cause;
    if (time.aborted)
      return new FeedError('timeout', url, `${url} did not answer within ${timeout / 1000} seconds.`, {
        cause,
      });
    return new FeedError(
      'network',
      url,
      `${url} could not be reached. Is its address right, and the server up?`,
      { cause },
    );
  };
  try {
    // Browsers ask the server whether their copy still holds; `omit` keeps the reader unknown to it.
    const response = await get(url, { signal: ends, cache: 'no-cache', credentials: 'omit' }).catch(
      async (cause: unknown) => {
        throw (await answersOthers(url, get, ends)) ? corsError(url, cause) : cause;
      },
    );
    if (!response.ok) throw httpError(url, response);
    const contentType = response.headers.get('content-type') ?? '';
    return readFeed(await bytesOf(response, maxBytes, url), { url: response.url || url, contentType });
  } catch (cause) {
    throw failed(cause);
  }
}

/** Whether the server answers a request whose answer the page may not read: then it is up, and only CORS is missing. */
async function answersOthers(url: string, get: typeof fetch, signal: AbortSignal): Promise<boolean> {
  if (typeof document === 'undefined' || signal.aborted) return false;
  const answer = await get(url, { mode: 'no-cors', credentials: 'omit', signal }).catch(() => undefined);
  return answer?.type === 'opaque';
}

function corsError(url: string, cause: unknown): FeedError {
  const message = `${url} works, but its server does not let other sites read it. Let it send the header “Access-Control-Allow-Origin: *”, or serve a copy of the feed from your own site.`;
  return new FeedError('cors', url, message, { cause });
}

function httpError(url: string, { status, headers }: Response): FeedError {
  const remedy =
    status === 404 || status === 410
      ? 'There is no feed at this address.'
      : status === 401 || status === 403
        ? 'The server does not give it to everybody.'
        : status === 429
          ? 'It was asked for too often.'
          : 'The server has a problem.';
  const error = new FeedError('http', url, `${url} answers with HTTP ${status}. ${remedy}`);
  const after = headers.get('retry-after') ?? '';
  const seconds = Number(after) || (Date.parse(after) - Date.now()) / 1000;
  return seconds > 0 ? Object.assign(error, { retryAfter: seconds }) : error;
}

/** The body, as far as it is no larger than allowed, whatever the headers say. */
async function bytesOf(response: Response, maxBytes: number, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
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
