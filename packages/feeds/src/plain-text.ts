import { webUrl } from '@newsprint/core';
import { decodeWindows } from './decode.js';
import { elementsIn, type Markup } from './markup.js';

/** HTML's elements that start a new line or cell: their text stands apart from what is beside it. */
const BLOCK =
  /^(a[drs].+|b[lr].*|caption|di?[dltv]|f(ig|oot).*|h.|header|li|main|nav|[ou]l|p|pre|section|t[adhr].*)$/;

/** The text in an element, on one line. */
export function textOf(element: Markup): string {
  return fold(gather(element));
}

/**
 * One line: white space becomes a space (those that keep words together stay), control characters go, except that
 * those from U+0080 are what Windows meant by them. Of what is longer than allowed, in characters, the beginning up
 * to a word's end.
 */
export function fold(text: string, longest = 5000): string {
  const line = text
    .replace(/(?! \S)[^\S\u00A0\u202F]+/g, ' ')
    .replace(/[\x80-\x9F]/g, (found) => decodeWindows(Uint8Array.of(found.charCodeAt(0))))
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
  return line.length > longest ? `${fold(line.slice(0, longest).replace(/\s\S*$/, ''))}…` : line;
}

function gather({ name, children }: Markup): string {
  const text = children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return BLOCK.test(name) ? ` ${text} ` : text;
}

/** The pictures in HTML that are large enough to be some, and no counters of visits. */
export function picturesIn(element: Markup): Markup[] {
  const { src, width, height } = element.attributes;
  return element.name === 'img' && webUrl(src, element.base) && !/\b[0-2](px)?\b/.test(`${width} ${height}`)
    ? [element]
    : elementsIn(element).flatMap(picturesIn);
}
