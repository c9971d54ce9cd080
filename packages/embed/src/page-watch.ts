/**
 * Calls back once for every element that matches, now, as the page grows, and when `data-np` is set on one. Elements
 * in shadow roots are their owner's business.
 *
 * @returns what ends the watch
 */
export function watchFor(selector: string, found: (element: HTMLElement) => void): () => void {
  const seen = new WeakSet<Element>();
  const visit = (element: Element) => {
    if (seen.has(element) || !(element instanceof HTMLElement)) return;
    seen.add(element);
    found(element);
  };
  const search = (root: Document | Element) => {
    if (root instanceof Element && root.matches(selector)) visit(root);
    for (const element of [...root.querySelectorAll(selector)]) visit(element);
  };
  search(document);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, attributeName, target } of changes) {
      for (const node of attributeName ? [target] : addedNodes) if (node instanceof Element) search(node);
    }
  });
  // The document, since all that is in it may be written anew.
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-np'] });
  return () => observer.disconnect();
}
