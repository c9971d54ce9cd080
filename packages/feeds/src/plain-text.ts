import { webUrl } from '@newsprint/core';
import { character } from './entities.js';
import type { FoundImage } from './assemble.js';
import { LONGEST_TEXT, readMarkup, type Markup } from './markup.js';

/** What starts a new line or cell: its text stands apart from what is beside it. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|fig.*|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|t[dhr]|table|ul)$/;

/** What is not read as text. */
const SILENT = /^(?:script|style|template|iframe|object|noscript|svg)$/;

/** More text than any summary has; a picture that comes after it does not stand for the story. */
const ENOUGH_TEXT = 2000;

/** Reads the beginning of HTML that stood in a feed as text: its elements, with nothing of it run, fetched or shown. */
export function readHtml(html: string, base: string): Markup {
  return readMarkup(html.slice(0, LONGEST_TEXT), base, () => undefined, ENOUGH_TEXT);
}

/** The text of HTML: tags go, entities are decoded once, blocks become spaces. */
export function htmlText(html: string): string {
  return textOf(readHtml(html, ''));
}

/** The text in an element. */
export function textOf(element: Markup): string {
  return fold(gather(element));
}

/**
 * One line: white space becomes a space (those that keep words together stay), control characters go, except
 * that those from U+0080 are what Windows meant by them.
 */
export function fold(text: string): string {
  return text
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (found) =>
      found < '\xA0' ? character(found.charCodeAt(0)) : '',
    )
    .trim();
}

function gather({ name, children }: Markup): string {
  if (SILENT.test(name)) return '';
  const text = children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return BLOCK.test(name) ? ` ${text} ` : text;
}

/** The first picture in HTML that is large enough to be one, and no counter of visits. */
export function firstImage({ name, attributes, base, children }: Markup): FoundImage | undefined {
  const { src, width = '9', height = '9' } = attributes;
  if (name === 'img' && webUrl(src, base) && +width > 2 && +height > 2) return { ...attributes, src, base };
  return children.map((child) => (typeof child === 'string' ? undefined : firstImage(child))).find(Boolean);
}
