import { webUrl } from '@newsprint/core';
import { elementsIn, LONGEST_TEXT, readMarkup, type Markup } from './markup.js';

/** What starts a new line or cell: its text stands apart from what is beside it. */
const BLOCK =
  /^(address|article|aside|blockquote|br|caption|d[dlt]|div|fig.*|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t[dhr]|table)$/;

/** More text than any summary has, in characters; a picture that comes after it does not stand for the story. */
const ENOUGH_TEXT = 1200;

/** Reads the beginning of HTML that stood in a feed as text: its elements, with nothing of it run, fetched or shown. */
export function readHtml(html: string, base: string | undefined): Markup {
  return readMarkup(html.slice(0, LONGEST_TEXT), base, ENOUGH_TEXT);
}

/** The text in an element, on one line. */
export function textOf(element: Markup): string {
  return fold(gather(element));
}

/**
 * One line: white space becomes a space (those that keep words together stay), control characters go, except that those from U+0080 are what Windows meant by them. Of what is longer than allowed, in
 * characters, the beginning up to a word's end.
 */
export function fold(text: string, longest = 5000): string {
  const line = text
    .replace(/(?! \S)[^\S\u00A0\u202F]+/g, ' ')
    // As a stream: Node 20 takes the encoding for Latin 1 otherwise.
    .replace(/[\x80-\x9F]/g, (found) =>
      new TextDecoder('windows-1252').decode(Uint8Array.of(found.charCodeAt(0)), { stream: true }),
    )
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
  return line.length > longest
    ? `${fold(line.slice(0, longest).replace(/\s\S*$|[\uD800-\uDBFF]$/, ''))}…`
    : line;
}

function gather({ name, children }: Markup): string {
  const text = children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return BLOCK.test(name) ? ` ${text} ` : text;
}

/** The pictures in HTML that are large enough to be some, and no counters of visits. */
export function picturesIn(element: Markup): Markup[] {
  const { src, width = 9, height = 9 } = element.attributes;
  return element.name === 'img' && webUrl(src, element.base) && +width > 2 && +height > 2
    ? [element]
    : elementsIn(element).flatMap(picturesIn);
}
