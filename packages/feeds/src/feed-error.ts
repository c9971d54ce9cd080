/** What went wrong, for code to switch on. */
export type FeedErrorCode =
  'not-a-feed' | 'malformed' | 'too-large' | 'network' | 'cors' | 'timeout' | 'http';

export interface FeedErrorOptions extends ErrorOptions {
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number | undefined;
}

/** A feed that could not be had or read. The message says in plain words what happened and what to do. */
export class FeedError extends Error {
  declare readonly code: FeedErrorCode;
  /** The feed's address. */
  declare readonly url: string;
  /** Seconds to wait before the next try, when the server said so (`Retry-After`). */
  declare readonly retryAfter: number | undefined;

  constructor(url: string, code: FeedErrorCode, says: string, options?: FeedErrorOptions) {
    super(`${url} ${says}`, options);
    Object.assign(this, options, { name: 'FeedError', code, url });
  }
}
