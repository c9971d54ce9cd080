import type { Article } from '@newsprint/core';

/** A list of articles as a JSON Feed, for a site to serve itself. */
export interface Snapshot {
  readonly title: string;
  readonly articles: readonly Article[];
}

/**
 * Writes articles as JSON Feed 1.1. A day without a time of day stays one: readers of Newsprint know it, and a
 * made-up midnight would be wrong for all.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function snapshotJson({ title, articles }: Snapshot): string {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, items: articles.map(itemOf) };
  return JSON.stringify(feed, null, 2);
}

/** What is `undefined` is left out by `JSON.stringify`. */
function itemOf({
  id,
  url,
  headline,
  section,
  summary,
  image,
  authors,
  published,
  updated,
  ...rest
}: Article): object {
  // The section comes first, which is where a reader of the snapshot looks for it.
  const tags = new Set([...(section ? [section.name] : []), ...rest.keywords]);
  return {
    id,
    url,
    title: headline,
    summary,
    // The format asks every item for a content of its own.
    content_text: summary ?? headline,
    image: image?.src,
    date_published: published,
    date_modified: updated,
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.size > 0 ? [...tags] : undefined,
    _source: rest.source,
  };
}
