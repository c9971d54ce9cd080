/**
 * Lets the date that the attribute `updated` holds be set as a property of that name, as frameworks do with what they
 * find in an element. Lit has a method there, which stays what is read; the date is read as `updatedAt`.
 *
 * The class lists `updated` among its properties, so that Lit keeps what was set before the element was defined from
 * standing in front of its method.
 *
 * @param prototype - of a class with a method `updated` of its own
 */
export function takeUpdated(prototype: { updatedAt: string | null; updated: unknown }): void {
  const { updated } = prototype;
  Object.defineProperty(prototype, 'updated', {
    get: () => updated,
    set(this: { updatedAt: string | null }, date: string) {
      this.updatedAt = date;
    },
  });
}
