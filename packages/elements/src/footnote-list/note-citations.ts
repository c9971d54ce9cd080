import { scriptJson } from '@newsprint/core';
import type { html as Html, render as Render } from 'lit';
import type { LinkedNote } from './link-notes.js';
import { addressesIn } from './note-addresses.js';

/**
 * Adds what an article’s notes cite to the page’s structured data: one `CreativeWork` for each note, with the
 * first address in it, in a block of its own that names the article by its address.
 *
 * @param lit - the page’s copy of Lit, whose Trusted Types policy makes the block
 * @returns what takes it back again
 */
export function addCitations(
  host: Element,
  notes: readonly LinkedNote[],
  { html, render }: { html: typeof Html; render: typeof Render },
): () => void {
  const page = host.ownerDocument;
  const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.URL.split('#', 1)[0];
  const citation = notes.map((note) => ({
    '@type': 'CreativeWork',
    text: note.text,
    url:
      note.elements.flatMap((element) => [
        ...element.querySelectorAll<HTMLAnchorElement>('a[href^="http"]:not([role])'),
      ])[0]?.href ?? addressesIn(note.text)[0]?.url,
  }));
  const json = scriptJson({ '@context': 'https://schema.org', '@type': 'Article', url, citation });
  // To set a script’s text is a Trusted Types sink, so the text is part of a template that is used once.
  const markup = [`<script type="application/ld+json">${json}</script>`];
  const place = document.createDocumentFragment();
  render(html(Object.assign(markup, { raw: markup })), place);
  const script = place.querySelector('script');
  if (script) page.head.append(script);
  return () => script?.remove();
}
