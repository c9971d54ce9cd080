import { MOST_ITEMS } from './feed.js';
import type { Markup } from './markup.js';

/** What stands for its parent's own fields. */
const INSIDE = /^(_embedded|media_details)$/;

/**
 * Reads a value from JSON into elements, so that one mapping serves feeds in JSON and in XML: a field is an element,
 * and so is each entry of a list, of as many as a feed may have. Nothing is taken for granted: what is no text and no
 * object holds nothing. A number is an id or a length; elsewhere it names something that is not there.
 *
 * @param type - of the texts: `text`, or `html`
 * @param base - what relative addresses are resolved against
 */
export function readJson(given: unknown, name: string, type: string, base: string): Markup[] {
  // WordPress wraps what it renders.
  const value = (given as { rendered?: unknown } | null | undefined)?.rendered ?? given;
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ITEMS).flatMap((entry) => readJson(entry, name, type, base));
  }
  const isText = typeof value === 'string' || (typeof value === 'number' && /^(id|height|width)$/.test(name));
  const children = isText
    ? [String(value)]
    : Object.entries(Object(value) as object).flatMap(([key, inner]) => readJson(inner, key, type, base));
  if (INSIDE.test(name)) return children as Markup[];
  return [{ name, attributes: {}, children, texts: type, base }];
}
