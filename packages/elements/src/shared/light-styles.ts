import type { CSSResult } from 'lit';

const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();

/**
 * Styles the publisher's own light DOM around an element, where `::slotted` does not reach.
 *
 * The sheet is adopted by the tree that the element stands in (the document or a shadow root), once however
 * many elements ask, and given up with the last of them. Adopted sheets need no CSP exception.
 *
 * @returns what gives the sheet up again
 */
export function adoptLightStyles(element: Element, styles: CSSResult): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = styles.styleSheet;
  if (!sheet || !('adoptedStyleSheets' in root)) return () => undefined;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  users.set(root, counts);
  const count = counts.get(sheet) ?? 0;
  if (count === 0) root.adoptedStyleSheets.push(sheet);
  counts.set(sheet, count + 1);
  return () => {
    const left = (counts.get(sheet) ?? 1) - 1;
    counts.set(sheet, left);
    if (left > 0) return;
    counts.delete(sheet);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
