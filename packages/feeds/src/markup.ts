import { decodeEntities } from './entities.js';
import { MOST_ITEMS } from './feed.js';

/**
 * An element of a feed or of the HTML in it. Names are in lower case; a feed's extensions carry the prefix
 * that is usual for their namespace (`media:content`), whatever prefix the document gave it.
 */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: (Markup | string)[];
  /** What relative addresses in it are resolved against (`xml:base`). */
  readonly base: string;
}

interface Open extends Markup {
  /** The name as it is written, by which it is closed. */
  readonly written: string;
  /** Namespaces by prefix. */
  readonly spaces: Readonly<Partial<Record<string, string>>>;
}

/** Deeper elements are left out and their text is kept: nothing that is meant to be read lies this deep. */
const DEEPEST = 64;

/** More attributes than any element has; what comes after them is left unread. */
const MOST_ATTRIBUTES = 100;

/** Longest text between two tags, in characters: more than any story has. */
export const LONGEST_TEXT = 100_000;

const TAG = /<([\p{L}_][^\s/>"'=<]*)/uy;
const ATTRIBUTE = /\s*([^\s/>"'=<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

/**
 * The usual prefixes of the namespaces that feeds use, each after a part that tells the namespace, whose names
 * come in many spellings. What is the feed's own has none.
 */
const PREFIXES = Object.entries({
  'purl.org/rss': '',
  'purl.org/net/rss': '',
  netscape: '',
  userland: '',
  'blogs.law': '',
  xhtml: '',
  atom: 'atom:',
  necho: 'atom:',
  'dc/elements': 'dc:',
  'dc/terms': 'dcterms:',
  'modules/content': 'content:',
  mrss: 'media:',
  itunes: 'itunes:',
  'rdf-syntax': 'rdf:',
});

/**
 * Reads XML or HTML into elements and texts, forgiving as far as there is one plain reading: what is never
 * closed ends with its parent or with the document, a `<` or `&` that starts nothing is text, and names are
 * told apart without regard to case. Declarations of types and entities are skipped, so no entity is ever
 * defined, expanded or fetched. Takes time in proportion to the text.
 *
 * @param base - what relative addresses are resolved against
 * @param resolve - resolves an `xml:base`; nothing for one that may not be followed
 */
export function readMarkup(
  text: string,
  base: string,
  resolve: (address: string, base: string) => string | undefined,
): Markup {
  const root: Open = { name: '', written: '', attributes: {}, children: [], base, spaces: {} };
  const open: Open[] = [root];
  const top = () => open.at(-1) ?? root;
  const close = (written: string) => {
    const at = open.findLastIndex((element) => element.written === written);
    if (at > 0) open.length = at;
  };
  const addText = (string: string, read = decodeEntities) => {
    if (string) top().children.push(read(string.slice(0, LONGEST_TEXT)));
  };
  let at = 0;
  let items = 0;
  /** Moves past the next `end`, or to the end of the text. */
  const skipPast = (end: string) => {
    const found = text.indexOf(end, at);
    at = found < 0 ? text.length : found + end.length;
  };

  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start < 0) break;
    addText(text.slice(at, start));
    at = start;
    const next = text[start + 1];
    if (text.startsWith('<!--', at)) skipPast('-->');
    else if (text.startsWith('<![CDATA[', at)) {
      skipPast(']]>');
      addText(text.slice(start + 9, at).replace(/\]\]>$/, ''), String);
    } else if (next === '!' || next === '?') {
      if (/^<!doctype[^>[]*\[/i.test(text.slice(at, at + 1000))) skipPast(']');
      skipPast('>');
    } else if (next === '/') {
      skipPast('>');
      close(
        text
          .slice(start + 2, at - 1)
          .trim()
          .toLowerCase(),
      );
    } else if (!readTag()) {
      addText('<');
      at += 1;
    }
  }
  addText(text.slice(at));
  return root;

  function readTag(): boolean {
    TAG.lastIndex = at;
    const written = TAG.exec(text)?.[1]?.toLowerCase();
    if (written === undefined) return false;
    at = TAG.lastIndex;
    const attributes = readAttributes();
    const isEmpty = text[at] === '/';
    skipPast('>');
    // A new item ends one that was not closed: a bad item costs itself and not the others.
    if (written === 'item' || written === 'entry') {
      close(written);
      if (++items > MOST_ITEMS) at = text.length;
    }
    if (open.length > DEEPEST) return true;
    const parent = top();
    const element = elementOf(written, attributes, parent);
    parent.children.push(element);
    if (!isEmpty) open.push(element);
    return true;
  }

  function readAttributes(): Record<string, string> {
    const attributes = Object.create(null) as Record<string, string>;
    for (let count = 0; count < MOST_ATTRIBUTES; count += 1) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (!match) break;
      at = ATTRIBUTE.lastIndex;
      const [, name = '', double, single, bare] = match as (string | undefined)[];
      attributes[name.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
    }
    while (/\s/.test(text[at] ?? '')) at += 1;
    return attributes;
  }

  function elementOf(written: string, attributes: Record<string, string>, parent: Open): Open {
    let { spaces } = parent;
    for (const [name, value] of Object.entries(attributes)) {
      if (/^xmlns(:|$)/.test(name)) spaces = { ...spaces, [name.slice(6)]: value.toLowerCase() };
    }
    const [local = '', prefix = ''] = written.split(':', 2).reverse();
    const space = spaces[prefix];
    const usual = PREFIXES.findLast(([part]) => space?.includes(part))?.[1];
    const name = (usual ?? (prefix ? (space ? '?:' : `${prefix}:`) : '')) + local;
    const own = attributes['xml:base'];
    return {
      name,
      written,
      attributes,
      children: [],
      base: (own === undefined ? undefined : resolve(own, parent.base)) ?? parent.base,
      spaces,
    };
  }
}

/** The elements in it, in order. */
export function elementsIn({ children }: Markup): Markup[] {
  return children.filter((child) => typeof child !== 'string');
}
