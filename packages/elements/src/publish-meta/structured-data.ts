import { fillNewsArticle, newsArticle, scriptJson, type Article } from '@newsprint/core';

/**
 * Adds what a page's structured data lacks about a story: into its own `NewsArticle` where it has one, else as a
 * block of its own.
 *
 * @returns what takes it back again
 */
export function addStructuredData(page: Document, article: Article): () => void {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const node = newsArticle(article, canonical ?? page.location.href.split('#', 1)[0]);
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const before = script.textContent;
    const filled = fillNewsArticle(parsed(before), node);
    if (!filled) continue;
    const after = scriptJson(filled);
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

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
