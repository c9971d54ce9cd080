import type { Article } from '@newsprint/core';

/** A feed as it was read, whatever its format. */
export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json-feed' | 'wordpress';
  /** Plain text; absent when the feed has none. */
  readonly title?: string;
  /** The page that the feed belongs to: absolute `http:` or `https:`. */
  readonly url?: string;
  /** BCP 47 tag, as the feed wrote it. */
  readonly language?: string;
  /** In document order, at most 100. */
  readonly articles: readonly Article[];
  /** Seconds that the publisher asks readers to wait between two looks (`ttl`). */
  readonly refreshAfter?: number;
}

/** More items than any page shows; what comes after them is left unread. */
export const MOST_ITEMS = 100;
