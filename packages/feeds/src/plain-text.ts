import { elementsIn, type Markup } from './markup.js';

/** How HTML's elements begin that start a new line or cell: their text stands apart from what is beside it. */
const BLOCK = /^(a[drs]|b[lr]|di?[dltv]$|fig|foot|h|li$|[ou]l|p|sec|t[adhr])/;

/** The text in an element, on one line. */
export function textOf(element: Markup): string {
  return fold(gather(element));
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

function gather({ name, children }: Markup): string {
  const text = children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
  return BLOCK.test(name) ? ` ${text} ` : text;
}

/** The pictures in HTML that are large enough to be some, and no counters of visits. */
export function picturesIn(element: Markup): Markup[] {
  const { width, height } = element.attributes;
  return element.name === 'img' && !/\b[0-2](px)?\b/.test(`${width} ${height}`)
    ? [element]
    : elementsIn(element).flatMap(picturesIn);
}
