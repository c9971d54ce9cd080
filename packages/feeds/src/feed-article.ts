import { webUrl } from '@newsprint/core';
import { feedDate } from './feed-date.js';
import { elementsIn, type Markup } from './markup.js';
import { fold, picturesIn, readHtml, textOf } from './plain-text.js';

/** Longest headline and summary taken over, in characters; what is longer is cut at a word. */
const LONGEST_HEADLINE = 300;
const LONGEST_SUMMARY = 1000;

/** No clock on Earth is so far from UTC. */
const TOO_FAR_MS = 6e7;

/** A person or a section as a feed names it. */
export interface Named {
  readonly name: string;
  readonly url: string | undefined;
}

interface Picture {
  readonly src: string | undefined;
  readonly alt: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/**
 * Makes an article of an item of any format: they differ in names more than in sense. Every address goes through
 * the one door, every text is capped, what is missing is `undefined`. An item without a title is headed by the
 * beginning of its text.
 *
 * @param feedAuthors - who wrote the items that name nobody
 */
export function readArticle(item: Markup, feedAuthors: readonly Named[]) {
  const texts = [
    'description summary excerpt abstract m:description subtitle',
    'encoded content_html content_text content body content_encoded',
  ]
    .flatMap((names) => find(item, names) ?? [])
    .map(construct);
  const summary = texts.map(textOf).find(Boolean) ?? '';
  const headline = fold(textIn(item, 'title m:title') || summary, LONGEST_HEADLINE);
  const about = item.attributes['rdf:about'];
  const url = linkOf(item) ?? addressOf(item, about);
  const guid = find(item, 'guid id identifier');
  const id = (guid && textOf(guid)) || about;
  const updated = dateOf(item, 'modified', 'updated modified date_modified date');
  const words = filed(item);
  return {
    // An id of Atom is an address, whether it is written out or not.
    id: (item.name === 'entry' && !id?.includes(':') && addressOf(item, id)) || (id ?? url ?? headline),
    url,
    headline,
    section: words.map(([word, element]) =>
      named(element, element.attributes['label'] ?? word, textIn(element, 'link')),
    )[0],
    summary: fold(summary, LONGEST_SUMMARY) || undefined,
    image: imageOf(item, texts),
    authors:
      [authorsOf(item), ...all(item, 'source').map(authorsOf), feedAuthors].find(
        ({ length }) => length > 0,
      ) ?? [],
    published: dateOf(item, 'date', 'pubdate published date_published issued date created') ?? updated,
    updated,
    keywords: [...new Set(words.map(([word]) => word))],
    comments: each(item, 'comments total')
      .map((element) => count(textOf(element)))
      .find((number) => number !== undefined),
  };
}

/** The elements of all of these names. */
function each(parent: Markup, names: string): Markup[] {
  const elements = elementsIn(parent);
  return names.split(' ').flatMap((name) => elements.filter((element) => element.name === name));
}

/** The elements of the first of these names that has any. */
export function all(parent: Markup, names: string): Markup[] {
  const [first, ...rest] = each(parent, names);
  return first ? [first, ...rest.filter(({ name }) => name === first.name)] : [];
}

/** The first element of the first of these names that holds anything. */
export function find(parent: Markup, names: string): Markup | undefined {
  return each(parent, names).find(({ children }) =>
    children.some((child) => typeof child !== 'string' || child.trim()),
  );
}

/** The text of the first element of these names that holds anything. */
export function textIn(parent: Markup, names: string): string {
  const found = find(parent, names);
  return found ? textOf(construct(found)) : '';
}

/** What a text construct says, as elements: its own, or those of the HTML that it holds as text. */
function construct(element: Markup): Markup {
  if (elementsIn(element).length > 0) return element;
  const { type = element.texts, mode } = element.attributes;
  const text = (element.children as string[]).join('');
  const isCoded = mode === 'base64' || (type.includes('/') && !/^text|xml$/.test(type));
  return isCoded || (/html|xml/i.test(type) && /[<&]/.test(text))
    ? readHtml(isCoded ? fromBase64(text) : text, element.base)
    : element;
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}

/** An address in an element, as far as it may be followed. */
function addressOf({ base }: Markup, written: unknown): string | undefined {
  return webUrl(written, base);
}

/** The page that a feed or an item belongs to. */
export function linkOf(element: Markup): string | undefined {
  const links = all(element, 'link url external_url home_page_url').filter(
    ({ attributes: { href, rel = 'alternate' } }) => !href || /(^|\/)alternate$/.test(rel),
  );
  const best = [
    ...links.filter(({ attributes: { href, rel } }) => href && !rel),
    ...links.filter(({ attributes: { href, type } }) => !href || type?.includes('html')),
  ];
  const guids = all(element, 'guid').filter(
    (guid) => guid.attributes['ispermalink'] !== 'false' && /^https?:/i.test(textOf(guid)),
  );
  for (const link of [...best, ...links, ...guids]) {
    const address = addressOf(link, link.attributes['href'] ?? textOf(link));
    if (address) return address;
  }
  return undefined;
}

function named(element: Markup, written: string, url: string): Named {
  return { name: fold(written, LONGEST_HEADLINE), url: addressOf(element, url) };
}

/** People as feeds name them: in elements of their own, or as “name”, “address (name)”, “name &lt;address&gt;”. */
export function authorsOf(element: Markup): Named[] {
  return all(element, 'authors author creator m:credit')
    .map((author) => {
      const parts = textOf(author)
        .split(/\s*[()<>]\s*/)
        .filter(Boolean);
      const name = textIn(author, 'name') || (parts.find((part) => !part.includes('@')) ?? parts[0] ?? '');
      return named(author, name, textIn(author, 'uri link url homepage'));
    })
    .filter(({ name }) => name);
}

/** What an item is filed under, in its own words, and the element that says so. */
function filed(item: Markup): (readonly [word: string, element: Markup])[] {
  return each(item, 'category subject m:category tags wp:term keywords m:keywords').flatMap((element) => {
    const { label = '', term = label, text = term } = element.attributes;
    // Of WordPress's kinds these two name what a story is about.
    if (!/^(category|post_tag)?$/.test(textIn(element, 'taxonomy'))) return [];
    return (textIn(element, 'name') || textOf(element) || text)
      .split(element.name.endsWith('keywords') ? ',' : '\n')
      .map((word) => [fold(word), element] as const)
      .filter(([word]) => word);
  });
}

/** The first date of these names that is one; of WordPress's the site's own clock and UTC tell the offset. */
function dateOf(item: Markup, wordPress: string, names: string): string | undefined {
  const texts = each(item, names).map(textOf);
  const utc = textIn(item, `${wordPress}_gmt`);
  if (utc) {
    const local = textIn(item, wordPress);
    const ahead = Date.parse(`${local}Z`) - Date.parse(`${utc}Z`);
    const isClock = Math.abs(ahead) < TOO_FAR_MS;
    const offset = isClock ? new Date(Math.abs(ahead)).toISOString().slice(11, 16) : '';
    texts.unshift(isClock ? local + (ahead < 0 ? '-' : '+') + offset : utc);
  }
  return texts.map(feedDate).find(Boolean);
}

/** The first picture of the first kind that there is, the widest of a kind first; else one in the text. */
function imageOf(item: Markup, texts: readonly Markup[]): Picture | undefined {
  const places = [item, ...each(item, 'm:group m:content')];
  return [
    ...'m:content m:thumbnail enclosure link image banner_image wp:featuredmedia'
      .split(' ')
      .map((name) => places.flatMap((place) => all(place, name)).filter(isImage)),
    ...texts.map(picturesIn).reverse(),
  ]
    .flatMap((kind) => kind.map(picture).sort((a, b) => (b.width ?? 0) - (a.width ?? 0)))
    .find(({ src }) => src);
}

function isImage({ name, attributes: { type, url, href = url, medium = type ?? href } }: Markup): boolean {
  return /image|thumb|featured|\.(avif|gif|jpe?g|png|webp)\b/i.test(`${name} ${medium}`);
}

function picture(image: Markup): Picture {
  const { attributes } = image;
  const { url = textIn(image, 'url source_url'), href = url, src = href } = attributes;
  const length = (name: string) => count((attributes[name] ?? textIn(image, name)).replace(/^0+/, ''));
  return {
    src: addressOf(image, src || (elementsIn(image).length > 0 ? '' : textOf(image))),
    alt: fold(attributes['alt'] ?? textIn(image, 'alt_text')),
    width: length('width'),
    height: length('height'),
  };
}

export function count(written: string): number | undefined {
  return /^\d{1,6}$/.test(written) ? Number(written) : undefined;
}
