import { webUrl } from '@newsprint/core';
import { elementsIn, type Markup } from './markup.js';

/** How HTML's elements begin that start a new line or cell: their text stands apart from what is beside it. */
const BLOCK = /^(a[drs]|b[lr]|di?[dltv]$|fig|foot|h|li$|[ou]l|p|sec|t[adhr])/;

/**
 * The text in an element, on one line.
 *
 * @param page - the page that the text tells of: links there (“Read more”) are left out, those that say so by their class
 * (WordPress's `more-link`), and paragraphs that begin with one (“The post … appeared first on …”)
 */
export function textOf(element: Markup, page?: string): string {
  return fold(gather(element, page));
}

/**
 * One line: white space becomes a space (those that keep words together stay), control characters go. Of what is
 * longer than allowed, in characters, the beginning up to a word's end.
 */
export function fold(text: string, longest = 5000): string {
  const line = text
    .replace(/(?! \S)[^\S\u00A0\u202F]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
  return line.length > longest ? `${fold(line.slice(0, longest).replace(/\s\S*$/, ''))}…` : line;
}

/** @param page - the address to which links become a mark, which `fold` takes out */
function gather({ name, attributes, children, base }: Markup, page?: string): string {
  const text = children.map((child) => (typeof child === 'string' ? child : gather(child, page))).join('');
  const { href, class: kind = '' } = attributes;
  const leadsOn = () => kind.includes('more') || `${page}?`.startsWith(`${webUrl(href, base)}?`);
  if (page && href && text.trim() && leadsOn()) return '\0';
  if (name === 'p' && /^.{0,30}\0./s.test(text)) return '';
  return BLOCK.test(name) ? ` ${text} ` : text;
}

/** The pictures in HTML that are large enough to be some, and no icons or counters of visits. */
export function picturesIn(element: Markup): Markup[] {
  const { width, height } = element.attributes;
  return element.name === 'img' && !/\b[0-4]?\d(px)?\b/.test(`${width} ${height}`)
    ? [element]
    : elementsIn(element).flatMap(picturesIn);
}
