import { webUrl } from '@newsprint/core';
import { decodeEntities } from './entities.js';
import { MOST_ITEMS } from './feed.js';

type Attributes = Readonly<Partial<Record<string, string>>>;

/**
 * An element of a feed or of the HTML in it. Names are in lower case; those of a feed's extensions begin with
 * what {@link SPACES} says of their namespace, whatever prefix the document gave it.
 */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (Markup | string)[];
  /** What a text in it is unless it says otherwise: Atom's are `text` outside RSS, all others `html`. */
  readonly texts: string;
  /** What relative addresses in it are resolved against (`xml:base`). */
  readonly base: string | undefined;
}

interface Open extends Markup {
  /** The name as it is written, by which it is closed. */
  readonly written: string;
}

/** Longest text between two tags, and in one: more characters than any story has. */
const LONGEST_TEXT = 100_000;

/** More text than any summary has, in characters; a picture that comes after it does not stand for the story. */
const ENOUGH_TEXT = 1200;

/** Deeper elements are left out and their text is kept: nothing that is meant to be read lies this deep. */
const DEEPEST = 64;

/**
 * What documents are made of, one after another: comments; CDATA; what opens or closes an element, with its
 * attributes; declarations, those in a document's type one by one; texts. Each ends with the document if
 * nothing else ends it, and a tag where the next begins, so that nothing is looked for twice. A tag holds some fifty
 * thousand attributes: browsers give up on an expression that goes on for millions.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<(\/?)([a-z_\x80-\uFFFF][^\s/<>]*)((?:[^<>=]+|=\s*(?:"[^"]*"|'[^']*'|)){0,100000}>?)|<[!?/][^>]*>?|(<|[^<]+)/gi;

const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g;

/**
 * What tells a namespace, whose addresses come in many spellings, and comes before its names here (`m` is Media RSS,
 * `i` iTunes, `?` what nobody knows); a prefix that the document does not declare is told by itself. What the last
 * part finds is a feed's own, Atom's in RSS too: nothing comes before its names.
 */
const SPACES = /\b(?:m(?=rss|edia)|i(?=tunes))|(atom|\b(?:content|dc|rdf|slash|thr)|rss[^m]*$|xhtml)/;

/** Elements whose text is not meant to be read. */
const SILENT = /^(audio|figcaption|script|style|template|iframe|object|noscript|svg|video)$/;

/**
 * Reads XML or HTML into elements and texts, forgiving as far as there is one plain reading: what is never
 * closed ends with its parent or with the document, a `<` or `&` that starts nothing is text, and names are
 * told apart without regard to case. Declarations of types and entities are skipped, so no entity is ever
 * defined, expanded or fetched. Takes time in proportion to the text.
 *
 * @param base - what relative addresses are resolved against
 * @param left - characters of text after which no more is read
 */
export function readMarkup(text: string, base: string | undefined, left = ENOUGH_TEXT): Markup {
  const root: Open = { name: '', written: '', attributes: {}, children: [], texts: '', base };
  /** The last value of each attribute in the document: what was declared of a prefix holds from there on. */
  const declared: Partial<Record<string, string>> = {};
  const open = [root];
  let items = 0;
  for (const [, data, closes, opened = '', given = '', plain = ''] of text.matchAll(TOKEN)) {
    const written = opened.toLowerCase();
    // A new item ends one that was not closed: a bad item costs itself and not the others.
    const isItem = /^(item|entry)$/.test(written);
    const at = closes || isItem ? open.findLastIndex((element) => element.written === written) : 0;
    if (at > 0) open.splice(at);
    const parent = open.at(-1) ?? root;
    if (!opened) {
      const string = data?.slice(0, LONGEST_TEXT) ?? decodeEntities(plain.slice(0, LONGEST_TEXT));
      parent.children.push(string);
      if (!SILENT.test(parent.name)) left -= string.length;
      if (left < 0) break;
    } else if (open.length > DEEPEST) parent.children.push(' ');
    // Where a tag breaks off, there is no element.
    else if (!closes && given.endsWith('>')) {
      if (isItem && ++items > MOST_ITEMS) break;
      const attributes: Partial<Record<string, string>> = { xmlns: parent.attributes['xmlns'] };
      for (const [, name = '', value = ''] of given.slice(0, LONGEST_TEXT).matchAll(ATTRIBUTE)) {
        // Prefixes tell no two attributes apart here, but those of namespaces.
        const key = name.toLowerCase().replace(/^(?!xmlns).*:/, '');
        declared[key] = attributes[key] = decodeEntities(value.replace(/^["']|["']$/g, ''));
      }
      const [local = '', prefix] = written.split(':', 2).reverse();
      const meant = prefix ? (declared[`xmlns:${prefix}`] ?? prefix) : (attributes['xmlns'] ?? '');
      const [found = prefix ? '?' : '', own] = SPACES.exec(meant.toLowerCase()) ?? [];
      const element = {
        name: own ? local : found + local,
        written,
        attributes,
        children: [],
        texts: own === 'atom' && open[1]?.written !== 'rss' ? 'text' : 'html',
        base: webUrl(attributes['base'], parent.base) ?? parent.base,
      };
      if (!SILENT.test(element.name)) parent.children.push(element);
      if (!/^([bh]r|img)\b|\/>$/.test(written + given)) open.push(element);
    }
  }
  return root;
}

/** The elements in it, in order. */
export function elementsIn({ children }: Markup): Markup[] {
  return children.filter((child) => typeof child !== 'string');
}
