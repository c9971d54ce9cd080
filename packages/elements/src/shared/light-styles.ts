import type { CSSResult } from 'lit';

/**
 * Styles the publisher's own light DOM around an element, where `::slotted` does not reach.
 *
 * The sheet is adopted by the tree that the element stands in (the document or a shadow root), once however
 * many elements ask, and given up with the last of them. Adopted sheets need no CSP exception.
 *
 * @returns what gives the sheet up again
 */
export function adoptLightStyles(element: Element, { styleSheet }: CSSResult): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  try {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  } catch {
    // Another document takes none of this one's sheets, and what was taken out of its tree since has none.
    return () => undefined;
  }
  return () => {
    if (root.querySelector(element.localName)) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  };
}
