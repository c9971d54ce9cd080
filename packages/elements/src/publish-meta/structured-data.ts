import { fillNewsArticle, newsArticle, scriptJson, webUrl, type NewsFields } from '@newsprint/core';
import type { html, render } from 'lit';
import { addressOf } from './read-page-story.js';

/** Lit, of the copy that has the page's Trusted Types policy: a second copy would ask for one of its own. */
export interface Lit {
  readonly html: typeof html;
  readonly render: typeof render;
}

/**
 * Adds what a page's structured data lacks about the story that an element stands in: into its own `NewsArticle`
 * where it has one, else as a block of its own.
 *
 * @returns what takes it back again
 */
export function addStructuredData(element: Element, story: NewsFields, lit: Lit): () => void {
  const page = element.ownerDocument;
  const node = newsArticle({
    ...story,
    headline: story.headline ?? element.closest('article,main,body')?.querySelector('h1')?.textContent.trim(),
    url: webUrl(story.url, page.baseURI) ?? addressOf(page),
  });
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  // The block that names this story, in whichever place, before one that names none.
  for (const named of [true, false]) {
    for (const script of blocks) {
      const json = fillNewsArticle(script.textContent, node, named);
      if (!json) continue;
      const filled = dataBlock(json, lit);
      for (const { name, value } of script.attributes) filled.setAttribute(name, value);
      script.replaceWith(filled);
      return takesBack(filled, script);
    }
  }
  const script = dataBlock(scriptJson({ '@context': 'https://schema.org', ...node }), lit);
  page.head.append(script);
  return takesBack(script);
}

/** The blocks that were added, each with the one in whose place it stands, which may be another line's. */
const added = new Map<Element, Element | undefined>();

function takesBack(block: Element, replaced?: Element): () => void {
  added.set(block, replaced);
  return () => {
    const before = added.get(block);
    added.delete(block);
    const above = [...added].find(([, below]) => below === block)?.[0];
    if (above) added.set(above, before);
    else if (before) block.replaceWith(before);
    else block.remove();
  };
}

/**
 * A block of structured data. To set a script's text is a Trusted Types sink, even where it is never run, so the
 * element comes from a template, by Lit's own policy: the text, in which nothing can end the element
 * ({@link scriptJson}), is part of a template that is used once and then forgotten.
 */
function dataBlock(json: string, { html, render }: Lit): HTMLScriptElement {
  const markup = [`<script type="application/ld+json">${json}</script>`];
  const place = document.createDocumentFragment();
  render(html(Object.assign(markup, { raw: markup })), place);
  return place.querySelector('script') ?? document.createElement('script');
}
