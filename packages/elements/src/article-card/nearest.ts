/*
 * What is inherited, for code that loads apart: `shared/inherited.ts` would come along a second time, with the zones
 * and settings that nobody asks for here.
 */

/** The value of an attribute on the element or its nearest ancestor that has it, through shadow roots. */
export function nearest(element: Element, attribute: string): string | undefined {
  const root = element.getRootNode();
  return (
    element.closest(`[${attribute}]:not([${attribute}=""])`)?.getAttribute(attribute) ??
    (root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined)
  );
}

/** The language that the element is in: a tag that `Intl` knows, else the browser's own. */
export function languageOf(element: Element): string {
  try {
    return Intl.getCanonicalLocales(nearest(element, 'lang'))[0] ?? navigator.language;
  } catch {
    return navigator.language;
  }
}
