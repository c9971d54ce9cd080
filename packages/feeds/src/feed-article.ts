import { webUrl } from '@newsprint/core';
import { decode } from './decode.js';
import { decodeEntities } from './entities.js';
import { feedDate } from './feed-date.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';
import { fold, picturesIn, textOf } from './plain-text.js';

/** Longest headline and summary taken over, in characters; what is longer is cut at a word. */
const LONGEST_HEADLINE = 300;
const LONGEST_SUMMARY = 1000;

/**
 * How excerpts end that software has cut off: WordPress prints ` [&hellip;]`, or dots before a link to the story. As
 * newspapers set it, the dots follow the last word, and none follow a whole sentence.
 */
const CUT_OFF = /(\p{STerm}\W?)?\s+[[(]?(…|\.{3})[\])]?$/u;

/** What comes before a name in a byline; a name behind an e-mail address, perhaps in brackets, or before one. */
const WITH_ADDRESS = /^by |^"?(?:\S+@\S+ ?\(?([^@]*?)\)?|([^@]*?)"?,? ?[(<]?\S+@\S+)$/i;

/** A person or a section as a feed names it. */
interface Named {
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
 * @param feeds - what holds the item, if its authors wrote the items that name nobody
 */
export function readArticle(item: Markup, feeds: readonly Markup[]) {
  const texts = [item, ...each(item, 'mgroup')].flatMap((place) =>
    each(
      place,
      'description summary excerpt mdescription isummary isubtitle subtitle encoded content_html content_text content body',
    ).map(construct),
  );
  const about = item.attributes['about'];
  const url = linkOf(item) ?? webUrl(about, item.base);
  // Where nothing but links to the story is said, it is what there is to say.
  const tells = (page?: string) => texts.map((text) => textOf(text, page)).find(Boolean);
  const summary = (tells(url) ?? tells() ?? '').replace(CUT_OFF, (_, end = '…') => end as string);
  const headline = fold(textIn(item, 'title mtitle ititle') || summary, LONGEST_HEADLINE);
  const id =
    each(item, 'guid id identifier')
      .map((element) => textOf(element))
      .find(Boolean) ??
    about ??
    '';
  // Dublin Core's one date is both; WordPress's is by the site's own clock, and that of publication alone.
  const both = textIn(item, 'date_gmt') ? '' : 'date';
  const updated = dateOf(item, 'modified', `updated modified date_modified ${both}`);
  const words = filed(item);
  return {
    // An id of Atom is an address, whether it is written out or not.
    id: (item.name === 'entry' && !id.includes(':') && webUrl(id, item.base)) || id || (url ?? headline),
    summary: fold(summary, LONGEST_SUMMARY) || undefined,
    url,
    headline,
    section: words.map(([word, element]) => named(element, textIn(element, 'label') || word))[0],
    image: imageOf(item, texts),
    authors: authorsOf([item, ...each(item, 'source'), ...feeds]),
    published: dateOf(item, 'date', 'pubdate published date_published issued date created') ?? updated,
    updated,
    keywords: [...new Set(words.map(([word]) => word))],
    comments: count(item, 'comments total'),
  };
}

/** The elements of all of these names. */
export function each(parent: Markup, names: string): Markup[] {
  const elements = elementsIn(parent);
  return names.split(' ').flatMap((name) => elements.filter((element) => element.name === name));
}

/** The texts of the attributes of these names, and then of the elements, that have any. */
function textsIn(parent: Markup, names: string): string[] {
  return [
    ...names.split(' ').map((name) => parent.attributes[name] ?? ''),
    ...each(parent, names).map((element) => textOf(construct(element))),
  ].filter(Boolean);
}

/** The first of these texts. */
export function textIn(parent: Markup, names: string): string {
  return textsIn(parent, names)[0] ?? '';
}

/** The first of these texts that is a number, which says how many, or how long something is. */
export function count(parent: Markup, names: string): number | undefined {
  return textsIn(parent, names)
    .filter((text) => /^\d{1,6}$/.test(text))
    .map(Number)[0];
}

/**
 * The first of these texts, else the element's own, if it holds no other elements; coded once too often or not, but for
 * the brackets of tags.
 */
function wordsOf(element: Markup, names: string): string {
  return (textIn(element, names) || (elementsIn(element)[0] ? '' : textOf(element))).replace(
    /&(?![lg]t)#?\w+;/g,
    decodeEntities,
  );
}

/** What a text construct says, as elements: its own, or those of the HTML that it holds as text. */
function construct(element: Markup): Markup {
  if (elementsIn(element)[0]) return element;
  // A JSON Feed's fields say by their names what they are.
  const { type = element.texts + element.name, mode } = element.attributes;
  let text = (element.children as string[]).join('');
  const isCoded = /base64$|^(?!text)\S+\/(?!\S*xml)/.test(`${type} ${mode}`);
  if (isCoded) {
    try {
      text = decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    } catch {
      // It is no Base64: then it is what it looks like.
    }
  }
  // A sign that was coded once too often (`&amp;#8217;`, `&amp;amp;`) was meant as itself, and so was CDATA.
  return isCoded || /html|xml/i.test(type)
    ? readMarkup(text.replace(/<!\[CDATA\[|]]>\s*$|(&)amp;(?=#\w|amp;)/g, '$1'), element.base)
    : element;
}

/** The page that a feed or an item belongs to. */
export function linkOf(element: Markup): string | undefined {
  const links = each(element, 'link url external_url guid home_page_url').filter((link) =>
    /^(|true|.*alternate)$/i.test(textIn(link, 'rel ispermalink')),
  );
  const pages = links.filter((link) => textIn(link, 'href') && /^$|html/.test(textIn(link, 'type')));
  return [...pages, ...links]
    .map((link) => {
      // A guid is an address only when it is a whole one.
      return webUrl(wordsOf(link, 'href'), link.name === 'guid' ? undefined : link.base);
    })
    .find(Boolean);
}

function named(element: Markup, written: string): Named {
  const url = textIn(element, 'uri link url homepage');
  return { name: fold(written, LONGEST_HEADLINE), url: webUrl(url, element.base) };
}

/**
 * Who the first of these names in the first way in which it names anybody: in two ways it names the same people. Feeds
 * do so in elements of their own, or as “name”, “address (name)”, “name &lt;address&gt;”, perhaps with a link around it.
 * Dublin Core's `creator` is a name where RSS's `author` may be the newsroom's address.
 */
function authorsOf(places: readonly Markup[]): Named[] {
  return (
    places
      .flatMap((place) =>
        'authors creator author iauthor'.split(' ').map((way) =>
          each(place, way)
            .map((author) => {
              const text = fold(wordsOf(author, 'name email').replace(/<[^@>]*>/g, ''), LONGEST_HEADLINE);
              return named(author, text.replace(WITH_ADDRESS, '$1$2') || text);
            })
            .filter(({ name }) => name),
        ),
      )
      .find(([author]) => author) ?? []
  );
}

/** What an item is filed under, in its own words, and the element that says so. */
function filed(item: Markup): (readonly [word: string, element: Markup])[] {
  return (
    each(item, 'category subject icategory tags mcategory wp:term keywords mkeywords ikeywords')
      // Of WordPress's kinds these two name what a story is about.
      .filter((element) => /^(category|post_tag)?$/.test(textIn(element, 'taxonomy')))
      .flatMap((element) =>
        (wordsOf(element, 'name text term') || textIn(element, 'label'))
          .split(element.name.endsWith('keywords') ? ',' : '\n')
          .map((word) => [fold(word), element] as const),
      )
      .filter(([word]) => word)
  );
}

/** The first date of these names that is one; of WordPress's the site's own clock and UTC tell the offset. */
function dateOf(item: Markup, wordPress: string, names: string): string | undefined {
  const texts = textsIn(item, names);
  const utc = textIn(item, `${wordPress}_gmt`);
  if (utc) {
    const local = textIn(item, wordPress);
    const ahead = Date.parse(`${local}Z`) - Date.parse(`${utc}Z`);
    const offset = (new Date(Math.abs(ahead)).toJSON() as string | null)?.slice(11, 16);
    texts.unshift(`${local}${ahead < 0 ? '-' : '+'}${offset}`, utc);
  }
  return texts.map(feedDate).find(Boolean);
}

/**
 * The first picture of the first kind that there is, the widest of a kind first; else one in the text. Previews of less
 * than 100 px, as Blogger's, come after all others. By their addresses those are known that show who wrote it, count
 * visits, or stand for a character.
 */
function imageOf(item: Markup, texts: readonly Markup[]): Picture | undefined {
  const places = mediaIn(item);
  const kinds =
    'mcontent mthumbnail enclosure ilink link image iimage banner_image attachments wp:featuredmedia'
      .split(' ')
      .map((name) => places.flatMap((place) => each(place, name)).filter(isImage));
  return [...kinds, ...texts.map(picturesIn).reverse()]
    .flatMap((kind) => kind.map(picture).sort((a, b) => (b.width ?? 0) - (a.width ?? 0)))
    .sort((a, b) => Number(Number(a.width) < 100) - Number(Number(b.width) < 100))
    .find(({ src }) => src && !/avatar[s/]|pixel\.[^j]|emoji\//.test(src));
}

/** Where an item's pictures lie: in itself, and in what Media RSS puts around them. */
function mediaIn(place: Markup): Markup[] {
  return [place, ...each(place, 'mgroup mcontent').flatMap(mediaIn)];
}

/** By what it is, else by what it says of itself, which may be a file's ending, else by its address. */
function isImage(image: Markup): boolean {
  const type = textIn(image, 'medium type mime_type');
  return (
    /image|thumb|featured|jpe?g|png/i.test(image.name + type) ||
    (!type && /\.(avif|gif|jpe?g|png|webp)\b/i.test(textIn(image, 'href url')))
  );
}

function picture(image: Markup): Picture {
  return {
    src: webUrl(wordsOf(image, 'src href url source_url resource'), image.base),
    alt: fold(textIn(image, 'alt alt_text mdescription')),
    width: Number(count(image, 'width')) || undefined,
    height: Number(count(image, 'height')) || undefined,
  };
}
