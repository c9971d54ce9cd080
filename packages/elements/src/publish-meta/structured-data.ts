import { fillNewsArticle, newsArticle, scriptJson, type NewsFields } from '@newsprint/core';
import type { MakeFragment } from '../shared/fragment.js';

/**
 * Adds what a page's structured data lacks about the story that an element stands in: into its own `NewsArticle`
 * where it has one, else as a block of its own.
 *
 * @param makeFragment - handed over: this module is loaded on demand, and must not bring a second Lit
 * @returns what takes it back again
 */
export function addStructuredData(
  element: Element,
  story: NewsFields,
  makeFragment: MakeFragment,
): () => void {
  const page = element.ownerDocument;
  const node = newsArticle({
    headline: element.closest('article,main,body')?.querySelector('h1')?.textContent.trim(),
    url: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.URL.split('#', 1)[0],
    ...story,
  });
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const json = fillNewsArticle(script.textContent, node);
    if (!json) continue;
    const filled = dataBlock(json, makeFragment);
    for (const { name, value } of script.attributes) filled.setAttribute(name, value);
    script.replaceWith(filled);
    return () => {
      filled.replaceWith(script);
    };
  }
  const script = dataBlock(scriptJson({ '@context': 'https://schema.org', ...node }), makeFragment);
  page.head.append(script);
  return () => {
    script.remove();
  };
}

/**
 * A block of structured data. To set a script's text is a Trusted Types sink, even where it is never run, so the
 * whole element comes from markup; nothing in the text can end it ({@link scriptJson}).
 */
function dataBlock(json: string, makeFragment: MakeFragment): HTMLScriptElement {
  const fragment = makeFragment(`<script type="application/ld+json">${json}</script>`);
  return fragment.querySelector('script') ?? document.createElement('script');
}
