import { decodeEntities } from './entities.js';
import { MOST_ITEMS } from './feed.js';

type Attributes = Readonly<Partial<Record<string, string>>>;

/**
 * An element of a feed or of the HTML in it. Names are in lower case; a feed's extensions carry the prefix
 * that is usual for their namespace (`media:content`), whatever prefix the document gave it.
 */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: (Markup | string)[];
  /** What relative addresses in it are resolved against (`xml:base`). */
  readonly base: string;
}

interface Open extends Markup {
  /** The name as it is written, by which it is closed. */
  readonly written: string;
  /** The usual prefixes by those that the document gave. */
  readonly spaces: Readonly<Partial<Record<string, string>>>;
}

/** Deeper elements are left out and their text is kept: nothing that is meant to be read lies this deep. */
const DEEPEST = 64;

/** Longest text between two tags, in characters: more than any story has. */
export const LONGEST_TEXT = 100_000;

const ATTRIBUTE = /([^\s/>"'=<]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?/g;

/**
 * What documents are made of, one after another: comments; CDATA; declarations, of a document's type with all
 * that it declares; what closes an element; what opens one, with at most 100 attributes; texts. Each ends with
 * the document if nothing else ends it, so that nothing is looked for twice.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[!?](?:doctype[^>[]*\[[^\]]*)?[^>]*>?|<\/([^>]*)>?|<([a-z_\x80-\uFFFF][^\s/>"'=<]*)((?:\s*[^\s/>"'=<]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?){0,100})\s*(\/?)[^>]*>?|<|[^<]+/gi;

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
  'modules/slash': 'slash:',
  'syndication/thread': 'thr:',
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
 * @param enough - characters of text after which no more is read; all without it
 */
export function readMarkup(
  text: string,
  base: string,
  resolve: (address: string, base: string) => string | undefined,
  enough = Infinity,
): Markup {
  const root: Open = { name: '', written: '', attributes: {}, children: [], base, spaces: {} };
  const open: Open[] = [root];
  let items = 0;
  const top = () => open.at(-1) ?? root;
  const close = (written: string) => {
    const at = open.findLastIndex((element) => element.written === written);
    if (at > 0) open.length = at;
  };
  let left = enough;
  const addText = (string: string) => {
    top().children.push(string.slice(0, LONGEST_TEXT));
    if (!/^(script|style)$/.test(top().name)) left -= string.trim().length;
  };
  for (const [token, data, closed, opened, attributes = '', slash] of text.matchAll(TOKEN)) {
    if (opened) {
      const written = opened.toLowerCase();
      // A new item ends one that was not closed: a bad item costs itself and not the others.
      if (/^(item|entry)$/.test(written)) {
        close(written);
        if (++items > MOST_ITEMS) break;
      }
      if (open.length > DEEPEST) continue;
      const element = elementOf(written, attributesOf(attributes), top());
      top().children.push(element);
      if (!slash) open.push(element);
    } else if (closed !== undefined) close(closed.trim().toLowerCase());
    else if (data !== undefined) addText(data);
    else if (!/^<[!?]/.test(token)) addText(decodeEntities(token.slice(0, LONGEST_TEXT)));
    if (left < 0) break;
  }
  return root;

  function elementOf(written: string, attributes: Attributes, parent: Open): Open {
    let { spaces } = parent;
    for (const [name, value = ''] of Object.entries(attributes)) {
      if (/^xmlns(:|$)/.test(name)) spaces = { ...spaces, [name.slice(6)]: usualPrefix(name, value) };
    }
    // A document with such a root is Atom's, whatever namespace it names or leaves out.
    if (parent === root && /^(feed|entry)$/.test(written)) spaces = { ...spaces, '': 'atom:' };
    const [local = '', prefix] = written.split(':', 2).reverse();
    const name = (spaces[prefix ?? ''] ?? (prefix ? `${prefix}:` : '')) + local;
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

/** The usual prefix of a namespace; of one that no feed means `?:`, or none where it is the document's own. */
function usualPrefix(declared: string, space: string): string {
  const usual = PREFIXES.findLast(([part]) => space.toLowerCase().includes(part));
  return usual?.[1] ?? (declared === 'xmlns' ? '' : '?:');
}

function attributesOf(written: string): Attributes {
  const attributes: Partial<Record<string, string>> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeEntities(value.replace(/^["']|["']$/g, ''));
  }
  return attributes;
}

/** The elements in it, in order. */
export function elementsIn({ children }: Markup): Markup[] {
  return children.filter((child) => typeof child !== 'string');
}
