import type { Article } from '@newsprint/core';

/** Which stories of its feeds an element wants. */
export interface Wants {
  /** Words or phrases, separated by commas: one of them in the headline, the summary or the keywords is enough. */
  readonly keywords: string;
  /** Names of sections, separated by commas. */
  readonly sections: string;
  /** The most stories of one source, 0 for all. */
  readonly perSource: number;
}

/** The stories that an element wants, in the order given. Case does not matter. */
export function choose(articles: readonly Article[], { keywords, sections, perSource }: Wants): Article[] {
  const words = namesIn(keywords);
  const names = namesIn(sections);
  const counts = new Map<string, number>();
  return articles.filter((article) => {
    const { headline, summary = '', section, source } = article;
    const text = [headline, summary, ...article.keywords].join('\n').toLowerCase();
    const isWanted =
      (words.length === 0 || words.some((word) => text.includes(word))) &&
      (names.length === 0 || names.includes((section?.name ?? '').toLowerCase()));
    if (!isWanted || !source || !perSource) return isWanted;
    const count = (counts.get(source.name) ?? 0) + 1;
    counts.set(source.name, count);
    return count <= perSource;
  });
}

function namesIn(list: string): string[] {
  return list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name);
}
