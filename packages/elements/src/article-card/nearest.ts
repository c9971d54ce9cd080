/*
 * What is inherited, for code that loads apart: `shared/inherited.ts` would come along a second time, with the zones
 * and settings that nobody asks for here.
 */

/** The element itself or its nearest ancestor that matches, through shadow roots. */
export function ancestor(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return element.closest(selector) ?? (root instanceof ShadowRoot ? ancestor(root.host, selector) : null);
}

/** The value of an attribute on the element or its nearest ancestor that has it. */
export function nearest(element: Element, attribute: string): string | undefined {
  return ancestor(element, `[${attribute}]:not([${attribute}=""])`)?.getAttribute(attribute) ?? undefined;
}

/** The language that the element is in: a tag that `Intl` knows, else the browser's own. */
export function languageOf(element: Element): string {
  try {
    return Intl.getCanonicalLocales(nearest(element, 'lang'))[0] ?? navigator.language;
  } catch {
    return navigator.language;
  }
}
