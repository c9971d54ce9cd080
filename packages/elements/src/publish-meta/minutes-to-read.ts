import { readingMinutes } from '@newsprint/core';

/** Captions and notes are not the text; neither is the publication line. */
const NOT_READ = 'figcaption,np-footnote,np-footnote-list,np-publish-meta,script,style,[role=doc-endnotes]';

/** Minutes that reading the article of an id takes; 0 where there is none. */
export function minutesToRead(element: Element, id: string | null, locale: string): number {
  const root = element.getRootNode() as Document | ShadowRoot;
  const text = id && (root.getElementById(id)?.cloneNode(true) as Element | undefined);
  if (!text) return 0;
  for (const other of text.querySelectorAll(NOT_READ)) other.remove();
  return readingMinutes(text.textContent, locale, text.querySelectorAll('img').length);
}
