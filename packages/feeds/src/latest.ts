import type { Article } from '@newsprint/core';

/**
 * The newest articles, of one feed or of several put together: newest first, the undated last in the order they
 * came, those without a headline left out.
 *
 * @param options.limit - how many at most; all without it
 * @param options.dedupe - leaves out a story that is there already, by id, by address (without `#…` and `utm_`
 *   parameters), or by the same headline on the same day; on by default
 */
export function latest(
  articles: readonly Article[],
  { limit = Infinity, dedupe = true }: { limit?: number; dedupe?: boolean } = {},
): Article[] {
  const seen = new Set<string>();
  const isNew = (article: Article) => {
    const names = namesOf(article);
    const known = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return !known;
  };
  return articles
    .map((article) => ({ article, at: Date.parse(article.published ?? '') || -Infinity }))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .map(({ article }) => article)
    .filter((article) => article.headline && (!dedupe || isNew(article)))
    .slice(0, limit);
}

function namesOf({ id, url, headline, published = '' }: Article): string[] {
  const address = url
    ?.replace(/#.*/, '')
    .replace(/([?&])utm_\w+=[^&]*&?/g, '$1')
    .replace(/[?&/]+$/, '');
  return [`id ${id}`, `on ${published.slice(0, 10)} ${headline}`, ...(address ? [`at ${address}`] : [])];
}
