import type { Article } from '@newsprint/core';
import type { Feed } from './feed.js';

/** A feed's articles, each with the name of where it comes from: for several feeds that are shown as one list. */
export function labelled({ articles, title: name, url }: Feed): readonly Article[] {
  if (!name) return articles;
  return articles.map((article) => ({ source: { name, ...(url && { url }) }, ...article }));
}
