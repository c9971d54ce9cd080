import type { Article } from '@newsprint/core';

/** The stories without the one that the page is, and without those that it links to outside the element. */
export function notOnThePage(articles: readonly Article[], host: Element): readonly Article[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const links = [...document.links].filter((link) => !host.contains(link));
  const known = new Set([canonical ?? '', location.href, ...links.map(({ href }) => href)].map(pageOf));
  return articles.filter(({ url = '' }) => url === '' || !known.has(pageOf(url)));
}

/** An address without the place on the page, and without what counts where readers come from. */
function pageOf(url: string): string {
  return url.replace(/#.*|(?<=[?&])utm_\w+=[^&#]*&?/g, '').replace(/[?&]$/, '');
}
