import { webUrl } from '@newsprint/core';
import type { Article } from '@newsprint/core';
import { assemble, compact, type FoundImage } from './assemble.js';
import { MOST_ITEMS, type Feed, type Source } from './feed.js';
import { feedDate } from './feed-date.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';
import { firstImage, fold, readHtml, textOf } from './plain-text.js';

/**
 * Reads RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0 through one mapping: they differ in names more than in sense.
 *
 * @returns nothing when the document is none of these
 */
export function readXmlFeed(text: string, { url: base }: Source): Feed | undefined {
  const document = readMarkup(text, base, webUrl);
  const root = elementsIn(document).find(({ name }) =>
    /^(rss|rdf:rdf|(atom:)?(feed|entry)|channel)$/.test(name),
  );
  if (!root) return undefined;
  const isAtom = /feed|entry/.test(root.name);
  const channel = isAtom || root.name === 'channel' ? root : (find(root, 'channel') ?? root);
  const items = [...new Set([...all(root, 'item entry'), ...all(channel, 'item entry')])];
  if (root.name.endsWith('entry')) items.push(root);
  const feedAuthors = isAtom ? authorsOf(channel) : [];
  return compact({
    format: isAtom ? 'atom' : root.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: plain(find(channel, 'title dc:title itunes:title'), isAtom) || undefined,
    url: linkOf(channel),
    language: textIn(channel, 'language dc:language') || channel.attributes['xml:lang'],
    articles: items.slice(0, MOST_ITEMS).map((item) => readItem(item, isAtom, feedAuthors)),
    refreshAfter: refreshAfter(channel),
  });
}

/** The elements of the first of these names that has any; Atom's go by their bare name in Atom and in other formats alike. */
function all(parent: Markup, names: string): Markup[] {
  const elements = elementsIn(parent);
  for (const name of names.split(' ')) {
    const found = elements.filter((element) => element.name === name || element.name === `atom:${name}`);
    if (found.length > 0) return found.sort((a, b) => a.name.length - b.name.length);
  }
  return [];
}

/** The first element of the first of these names that holds anything. */
function find(parent: Markup, names: string): Markup | undefined {
  for (const name of names.split(' ')) {
    const filled = all(parent, name).find(({ children }) =>
      children.some((child) => typeof child !== 'string' || child.trim()),
    );
    if (filled) return filled;
  }
  return undefined;
}

/** The text of the first element of these names that holds anything. */
function textIn(parent: Markup, names: string): string {
  const found = find(parent, names);
  return found ? textOf(found) : '';
}

function readItem(item: Markup, isAtom: boolean, feedAuthors: readonly { name: string }[]): Article {
  const found = authorsOf(item);
  const source = find(item, 'source');
  const authors = found.length > 0 ? found : source ? authorsOf(source) : [];
  const content = find(item, 'content:encoded content xhtml:body body content_encoded');
  const summary = find(
    item,
    'description summary dc:description dcterms:abstract media:description itunes:summary itunes:subtitle',
  );
  const body = content && construct(content, isAtom);
  const teaser = summary && construct(summary, isAtom);
  const [updated] = dates(item, 'updated modified dcterms:modified dc:date');
  const [published] = dates(
    item,
    'pubdate published issued dc:date dcterms:issued dcterms:created created date',
  );
  const id = textIn(item, 'guid id dc:identifier') || (item.attributes['rdf:about'] ?? '');
  return assemble({
    id: isAtom && !id.includes(':') ? (webUrl(id, item.base) ?? id) : id,
    url: linkOf(item) ?? item.attributes['rdf:about'],
    base: item.base,
    headline: plain(find(item, 'title dc:title media:title itunes:title'), isAtom),
    summary: (teaser && textOf(teaser)) || (body ? textOf(body) : ''),
    published,
    updated,
    authors: authors.length > 0 ? authors : feedAuthors,
    keywords: keywordsOf(item),
    image: imageOf(item) ?? imageIn(body) ?? imageIn(teaser),
  });
}

/** What a text construct says, as elements: its own, or those of the HTML that it holds as text. */
function construct(element: Markup, isAtom: boolean): Markup {
  const { type = '', mode = '' } = element.attributes;
  if (elementsIn(element).length > 0) return element;
  const isCoded = mode === 'base64' || (isAtom && type.includes('/') && !/^text|xml$/.test(type));
  const text = element.children.filter((child) => typeof child === 'string').join('');
  if (isCoded) return readHtml(fromBase64(text), element.base);
  const isLiteral = (isAtom || element.name.startsWith('atom:')) && /^(text(\/plain)?)?$/i.test(type.trim());
  return isLiteral ? element : readHtml(text, element.base);
}

function plain(element: Markup | undefined, isAtom: boolean): string {
  return element ? textOf(construct(element, isAtom)) : '';
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

/** The page that a feed or an item belongs to. */
function linkOf(element: Markup): string | undefined {
  const links = all(element, 'link');
  const alternates = links.filter(
    ({ attributes: { href, rel = 'alternate' } }) => href && /(^|\/)alternate$/.test(rel),
  );
  const best = alternates.find(({ attributes: { type = '' } }) => type.includes('html')) ?? alternates[0];
  const href = address(best, best?.attributes['href']);
  const written = links.find((link) => !link.attributes['href'] && textOf(link));
  const [guid] = all(element, 'guid');
  const isPermalink = guid && guid.attributes['ispermalink'] !== 'false' && /^\s*https?:/i.test(textOf(guid));
  const [content] = all(element, 'content');
  return (
    (best?.name === 'link' ? href : undefined) ??
    address(written) ??
    href ??
    (isPermalink ? address(guid) : address(content, content?.attributes['src']))
  );
}

function address(element: Markup | undefined, written = element && textOf(element)): string | undefined {
  return element && webUrl(written, element.base);
}

/** People as feeds name them: in elements of their own, or as “name”, “address (name)”, “name &lt;address&gt;”. */
function authorsOf(element: Markup): { name: string; url?: string | undefined }[] {
  const people = all(element, 'author dc:creator dc:author itunes:author media:credit').map((author) => {
    const written = elementsIn(author).length > 0 ? '' : plain(author, true);
    const [, before, inside, after] = /^(.*?)\s*[(<]([^()<>]*)[)>]\s*(.*)$/.exec(written) ?? [];
    const named = [before, inside, after].filter(Boolean);
    const name =
      textIn(author, 'name') ||
      (named.find((text) => !text?.includes('@')) ?? named[0]) ||
      written ||
      textIn(author, 'email');
    return { name, url: webUrl(textIn(author, 'uri url homepage'), author.base) };
  });
  return people.filter(({ name }) => name);
}

function keywordsOf(item: Markup): string[] {
  const words = ['category', 'dc:subject', 'media:category', 'itunes:category'].flatMap((name) =>
    all(item, name).map(
      (category) =>
        textOf(category) ||
        fold(
          category.attributes['term'] ?? category.attributes['label'] ?? category.attributes['text'] ?? '',
        ),
    ),
  );
  const listed = all(item, 'itunes:keywords media:keywords').flatMap((list) =>
    textOf(list).split(',').map(fold),
  );
  return [...new Set([...words, ...listed])].filter(Boolean);
}

function dates(item: Markup, names: string): string[] {
  return names
    .split(' ')
    .flatMap((name) => all(item, name).flatMap((element) => feedDate(textOf(element)) ?? []));
}

/** The widest picture that the item is given; else whatever else it has. */
function imageOf(item: Markup): FoundImage | undefined {
  const places = [item, ...all(item, 'media:group'), ...all(item, 'media:content')];
  const isImage = ({ attributes: { type = '', medium, url, href = url } }: Markup) =>
    medium === 'image' ||
    type.startsWith('image') ||
    (!medium && !type && /\.(avif|gif|jpe?g|png|webp)\b/i.test(href ?? ''));
  const contents = places.flatMap((place) => all(place, 'media:content')).filter(isImage);
  const thumbnails = places.flatMap((place) => all(place, 'media:thumbnail'));
  const enclosures = [
    ...all(item, 'enclosure'),
    ...all(item, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure'),
  ];
  const others = [...enclosures.filter(isImage), ...all(item, 'itunes:image'), ...all(item, 'image')];
  for (const candidates of [contents, thumbnails, others]) {
    const [widest] = candidates.sort(
      (a, b) => Number(b.attributes['width'] ?? 0) - Number(a.attributes['width'] ?? 0),
    );
    if (!widest) continue;
    const { url, href = url, width, height } = widest.attributes;
    const src = href ?? (textIn(widest, 'url') || textOf(widest));
    if (webUrl(src, widest.base)) return { src, width, height, base: widest.base };
  }
  return undefined;
}

function imageIn(content: Markup | undefined): FoundImage | undefined {
  const image = content && firstImage(content);
  if (!image) return undefined;
  const { src, alt, width, height } = image.attributes;
  return { src, alt: alt && fold(alt), width, height, ...(image.base && { base: image.base }) };
}

/** Seconds between two looks, as `ttl` asks in minutes. */
function refreshAfter(channel: Markup): number | undefined {
  const seconds = Number(textIn(channel, 'ttl')) * 60;
  return seconds > 0 && seconds < Infinity ? seconds : undefined;
}
