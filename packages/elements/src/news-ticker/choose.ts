import type { Article } from '@newsprint/core';

/** Which stories of its feeds an element wants. */
export interface Wants {
  /** Words or phrases, separated by commas: one of them in the headline, the summary or the keywords is enough. */
  readonly keywords: string;
  /** Names of sections, separated by commas. */
  readonly sections: string;
  /** The most stories of one source, 0 for all. */
  readonly perSource: number;
  /** Not the story that the page is, nor one that it links to outside the element. */
  readonly unseen: boolean;
}

/** The stories that an element wants, in the order given. Case does not matter. Loaded where there is a wish. */
export function choose(articles: readonly Article[], host: Wants & Element): readonly Article[] {
  const { keywords, sections, perSource, unseen } = host;
  const words = namesIn(keywords);
  const names = namesIn(sections);
  const counts = new Map<string, number>();
  return (unseen ? notOnThePage(articles, host) : articles).filter((article) => {
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

/** Without the story that the page is, and without those that it links to outside the element. */
function notOnThePage(articles: readonly Article[], host: Element): readonly Article[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const links = [...document.links].filter((link) => !host.contains(link));
  const known = new Set([canonical ?? '', location.href, ...links.map(({ href }) => href)].map(pageOf));
  return articles.filter(({ url = '' }) => url === '' || !known.has(pageOf(url)));
}

/** An address without the place on the page, and without what counts where readers come from. */
function pageOf(url: string): string {
  return url.replace(/#.*|(?<=[?&])utm_\w+=[^&#]*&?/g, '').replace(/[?&]$/, '');
}
