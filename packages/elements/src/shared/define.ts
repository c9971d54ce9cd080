/**
 * Registers a custom element unless the page already has one of that name; the first registration stays.
 *
 * @param tag - the element's name
 * @param element - its class
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (existing !== element)
    console.warn(`<${tag}> was already defined: load the library once per page.`);
}
