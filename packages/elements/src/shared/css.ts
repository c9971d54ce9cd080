import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Lit's `css`, which takes strings as well: all that is put together here is the library's own, so it does without
 * Lit's check of each value, and a page without the check's messages.
 *
 * @see https://lit.dev/docs/components/styles/
 */
export function css(strings: TemplateStringsArray, ...values: readonly (CSSResult | string)[]): CSSResult {
  return unsafeCSS(String.raw({ raw: strings }, ...values));
}
