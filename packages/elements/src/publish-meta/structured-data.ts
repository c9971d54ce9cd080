import { fillNewsArticle, newsArticle, scriptJson, type NewsFields } from '@newsprint/core';

/**
 * Adds what a page's structured data lacks about the story that an element stands in: into its own `NewsArticle`
 * where it has one, else as a block of its own.
 *
 * @returns what takes it back again
 */
export function addStructuredData(element: Element, story: NewsFields): () => void {
  const page = element.ownerDocument;
  const node = newsArticle({
    headline: element.closest('article,main,body')?.querySelector('h1')?.textContent.trim(),
    url: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.URL.split('#', 1)[0],
    ...story,
  });
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const before = script.textContent;
    const after = fillNewsArticle(before, node);
    if (!after) continue;
    script.textContent = after;
    return () => {
      if (script.textContent === after) script.textContent = before;
    };
  }
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = scriptJson({ '@context': 'https://schema.org', ...node });
  page.head.append(script);
  return () => {
    script.remove();
  };
}
