import { webUrl } from '@newsprint/core';
import { decode } from './decode.js';
import { feedDate } from './feed-date.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';
import { fold, picturesIn, textOf } from './plain-text.js';

/** Longest headline and summary taken over, in characters; what is longer is cut at a word. */
const LONGEST_HEADLINE = 300;
const LONGEST_SUMMARY = 1000;

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
  const texts = each(
    item,
    'description summary excerpt mdescription subtitle encoded content_html content_text content body',
  ).map(construct);
  const summary = texts.map(textOf).find(Boolean) ?? '';
  const headline = fold(textIn(item, 'title mtitle') || summary, LONGEST_HEADLINE);
  const about = item.attributes['rdf:about'];
  const url = linkOf(item) ?? webUrl(about, item.base);
  const id = each(item, 'guid id identifier').map(textOf).find(Boolean) ?? about ?? '';
  const updated = dateOf(item, 'modified', 'updated modified date_modified date');
  const words = filed(item);
  return {
    // An id of Atom is an address, whether it is written out or not.
    id: (item.name === 'entry' && !id.includes(':') && webUrl(id, item.base)) || id || (url ?? headline),
    url,
    headline,
    section: words.map(([word, element]) => named(element, textIn(element, 'label') || word))[0],
    summary: fold(summary, LONGEST_SUMMARY) || undefined,
    image: imageOf(item, texts),
    authors:
      [authorsOf(item), ...each(item, 'source').map(authorsOf), feedAuthors].find(([author]) => author) ?? [],
    published: dateOf(item, 'date', 'pubdate published date_published issued date created') ?? updated,
    updated,
    keywords: [...new Set(words.map(([word]) => word))],
    comments: each(item, 'comments total').flatMap((element) => count(textOf(element)) ?? [])[0],
  };
}

/** The elements of all of these names. */
export function each(parent: Markup, names: string): Markup[] {
  const elements = elementsIn(parent);
  return names.split(' ').flatMap((name) => elements.filter((element) => element.name === name));
}

/** The text of the first attribute or element of these names that has any. */
export function textIn(parent: Markup, names: string): string {
  return (
    names
      .split(' ')
      .flatMap((name) => [
        parent.attributes[name],
        ...each(parent, name).map((element) => textOf(construct(element))),
      ])
      .find(Boolean) ?? ''
  );
}

/** The text of an element that holds no other. */
function wordsOf(element: Markup): string {
  return elementsIn(element)[0] ? '' : textOf(element);
}

/** What a text construct says, as elements: its own, or those of the HTML that it holds as text. */
function construct(element: Markup): Markup {
  if (elementsIn(element)[0]) return element;
  const { type = element.texts, mode } = element.attributes;
  const text = (element.children as string[]).join('');
  const isCoded = /base64$|^(?!text)\S+\/(?!\S*xml)/.test(`${type} ${mode}`);
  return isCoded || (/html|xml/i.test(type) && /[<&]/.test(text))
    ? readMarkup(isCoded ? fromBase64(text) : text, element.base)
    : element;
}

function fromBase64(text: string): string {
  try {
    return decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** The page that a feed or an item belongs to. */
export function linkOf(element: Markup): string | undefined {
  const links = each(element, 'link url external_url home_page_url guid').filter(
    ({ attributes: { href, rel = 'alternate', ispermalink } }) =>
      ispermalink !== 'false' && (!href || rel.endsWith('alternate')),
  );
  const pages = links.filter(({ attributes: { href, type = 'html' } }) => href && type.includes('html'));
  return [...pages, ...links]
    .map((link) => {
      // A guid is an address only when it is a whole one.
      return webUrl(textIn(link, 'href') || textOf(link), link.name === 'guid' ? undefined : link.base);
    })
    .find(Boolean);
}

function named(element: Markup, written: string): Named {
  const url = textIn(element, 'uri link url homepage');
  return { name: fold(written, LONGEST_HEADLINE), url: webUrl(url, element.base) };
}

/** People as feeds name them: in elements of their own, or as “name”, “address (name)”, “name &lt;address&gt;”. */
export function authorsOf(element: Markup): Named[] {
  // What names them in two ways names the same people.
  const [{ name: way } = element] = each(element, 'authors author creator');
  return each(element, way)
    .map((author) => {
      const text = textIn(author, 'name') || textOf(author);
      const [, name = text] = /(?:^|[()<>])\s*([^\s()<>@][^()<>@]*)(?:[()<>]|$)/.exec(text) ?? [];
      return named(author, name);
    })
    .filter(({ name }) => name);
}

/** What an item is filed under, in its own words, and the element that says so. */
function filed(item: Markup): (readonly [word: string, element: Markup])[] {
  return each(item, 'category subject mcategory tags wp:term keywords mkeywords').flatMap((element) => {
    // Of WordPress's kinds these two name what a story is about.
    if (!/^(category|post_tag)?$/.test(textIn(element, 'taxonomy'))) return [];
    return (textIn(element, 'name') || wordsOf(element) || textIn(element, 'text term label'))
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
    const offset = JSON.stringify(new Date(Math.abs(ahead))).split(/-01-01T|:00\./)[1];
    texts.unshift(`${local}${ahead < 0 ? '-' : '+'}${offset}`, utc);
  }
  return texts.map(feedDate).find(Boolean);
}

/** The first picture of the first kind that there is, the widest of a kind first; else one in the text. */
function imageOf(item: Markup, texts: readonly Markup[]): Picture | undefined {
  const places = [item, ...each(item, 'mgroup mcontent')];
  const kinds = 'mcontent mthumbnail enclosure attachments link image banner_image wp:featuredmedia'
    .split(' ')
    .map((name) => places.flatMap((place) => each(place, name)).filter(isImage));
  return [...kinds, ...texts.map(picturesIn).reverse()]
    .flatMap((kind) => kind.map(picture).sort((a, b) => (b.width ?? 0) - (a.width ?? 0)))
    .find(({ src }) => src);
}

function isImage(image: Markup): boolean {
  return /image|thumb|featured|\.(avif|gif|jpe?g|png|webp)\b/i.test(
    `${image.name} ${textIn(image, 'medium type href url')}`,
  );
}

function picture(image: Markup): Picture {
  return {
    src: webUrl(textIn(image, 'src href url source_url') || wordsOf(image), image.base),
    alt: fold(textIn(image, 'alt alt_text')),
    width: Number(count(textIn(image, 'width'))) || undefined,
    height: Number(count(textIn(image, 'height'))) || undefined,
  };
}

/** A number that says how many, or how long something is. */
export function count(written: string): number | undefined {
  return /^\d{1,6}$/.test(written) ? Number(written) : undefined;
}
