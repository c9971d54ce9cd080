import { webUrl } from '@newsprint/core';
import type { Article } from '@newsprint/core';
import { assemble, compact, type FoundImage, type FoundLink } from './assemble.js';
import { MOST_ITEMS, type Feed, type Source } from './feed.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';
import { firstImage, readHtml, textOf } from './plain-text.js';

/**
 * Reads RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0 through one mapping: they differ in names more than in sense.
 *
 * @returns nothing when the document is none of these
 */
export function readXmlFeed(text: string, { url: base }: Source): Feed | undefined {
  const root = elementsIn(readMarkup(text, base, webUrl)).find(({ name }) =>
    /^(rss|rdf:rdf|channel|atom:(feed|entry))$/.test(name),
  );
  if (!root) return undefined;
  const channel = find(root, 'channel') ?? root;
  const isAtom = root.name.startsWith('atom:');
  const items = new Set([...all(root, 'item entry'), ...all(channel, 'item entry')]);
  if (root.name === 'atom:entry') items.add(root);
  const feedAuthors = isAtom ? authorsOf(channel) : [];
  const refreshAfter = Number(textIn(channel, 'ttl')) * 60;
  return compact({
    format: isAtom ? 'atom' : root.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: textIn(channel, 'title dc:title itunes:title', construct) || undefined,
    url: linkOf(channel),
    language: textIn(channel, 'language dc:language') || channel.attributes['xml:lang'],
    articles: [...items].slice(0, MOST_ITEMS).map((item) => readItem(item, feedAuthors)),
    refreshAfter: refreshAfter > 0 && refreshAfter < Infinity ? refreshAfter : undefined,
  });
}

/** The elements of the first of these names that has any; Atom's go by their bare name, after the format's own. */
function all({ children }: Markup, names: string): Markup[] {
  for (const name of names.split(' ')) {
    const found = children.filter(
      (child) => typeof child !== 'string' && (child.name === name || child.name === `atom:${name}`),
    ) as Markup[];
    if (found.length > 0) return found.sort((a, b) => a.name.length - b.name.length);
  }
  return [];
}

/** The elements of all of these names. */
function each(parent: Markup, names: string): Markup[] {
  return names.split(' ').flatMap((name) => all(parent, name));
}

/** The first element of the first of these names that holds anything. */
function find(parent: Markup, names: string): Markup | undefined {
  return each(parent, names).find(({ children }) =>
    children.some((child) => typeof child !== 'string' || child.trim()),
  );
}

/** The text of the first element of these names that holds anything. */
function textIn(parent: Markup, names: string, read = (element: Markup) => element): string {
  const found = find(parent, names);
  return found ? textOf(read(found)) : '';
}

function readItem(item: Markup, feedAuthors: readonly FoundLink[]): Article {
  const { base, attributes } = item;
  const content = find(item, 'content:encoded content xhtml:body body content_encoded');
  const summary = find(
    item,
    'description summary dc:description dcterms:abstract media:description itunes:summary itunes:subtitle',
  );
  const texts = [summary, content].flatMap((element) => (element ? construct(element) : []));
  const id = textIn(item, 'guid id dc:identifier') || attributes['rdf:about'];
  return assemble({
    // An id of Atom is an address, whether it is written out or not.
    id: item.name === 'atom:entry' && !id?.includes(':') ? (webUrl(id, base) ?? id) : id,
    url: linkOf(item) ?? attributes['rdf:about'],
    base,
    headline: textIn(item, 'title dc:title media:title itunes:title', construct),
    summaries: texts.map(textOf),
    published: each(item, 'pubdate published issued dc:date dcterms:issued dcterms:created created date').map(
      textOf,
    ),
    updated: each(item, 'updated modified dcterms:modified dc:date').map(textOf),
    authors: [authorsOf(item), ...all(item, 'source').map(authorsOf), feedAuthors],
    keywords: keywordsOf(item),
    comments: textIn(item, 'slash:comments thr:total'),
    images: [...imagesOf(item), ...texts.reverse().map(firstImage)],
  });
}

/** What a text construct says, as elements: its own, or those of the HTML that it holds as text. */
function construct(element: Markup): Markup {
  const { name, base, children } = element;
  const { type = '', mode } = element.attributes;
  if (elementsIn(element).length > 0) return element;
  const isAtom = name.startsWith('atom:');
  const text = (children as string[]).join('');
  if (mode === 'base64' || (isAtom && type.includes('/') && !/^text|xml$/.test(type)))
    return readHtml(fromBase64(text), base);
  return isAtom && /^\s*(text(\/plain)?)?\s*$/i.test(type) ? element : readHtml(text, base);
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
  const written = links.find((link) => !link.attributes['href'] && textOf(link));
  const [guid] = all(element, 'guid');
  const isPermalink = guid && guid.attributes['ispermalink'] !== 'false' && /^https?:/i.test(textOf(guid));
  const [content] = all(element, 'content');
  const href = address(best, 'href');
  return (
    (best?.name === 'link' ? href : undefined) ??
    address(written) ??
    href ??
    (isPermalink ? address(guid) : address(content, 'src'))
  );
}

/** The address that an element holds, or an attribute of it does. */
function address(element: Markup | undefined, attribute?: string): string | undefined {
  return element && webUrl(attribute ? element.attributes[attribute] : textOf(element), element.base);
}

/** People as feeds name them: in elements of their own, or as “name”, “address (name)”, “name &lt;address&gt;”. */
function authorsOf(element: Markup): FoundLink[] {
  return all(element, 'author dc:creator dc:author itunes:author media:credit').map((author) => {
    const written = elementsIn(author).length > 0 ? '' : textOf(author);
    const parts = written.split(/\s*[()<>]\s*/).filter(Boolean);
    const name =
      textIn(author, 'name') ||
      parts.find((part) => !part.includes('@')) ||
      (parts[0] ?? textIn(author, 'email'));
    return { name, url: webUrl(textIn(author, 'uri url homepage'), author.base) };
  });
}

function keywordsOf(item: Markup): string[] {
  const words = each(item, 'category dc:subject media:category itunes:category').map(
    (category) =>
      textOf(category) ||
      (['term', 'label', 'text'].map((name) => category.attributes[name]).find(Boolean) ?? ''),
  );
  return [
    ...words,
    ...each(item, 'itunes:keywords media:keywords').flatMap((list) => textOf(list).split(',')),
  ];
}

/** The pictures that an item is given, by kind, and the widest of a kind first. */
function imagesOf(item: Markup): FoundImage[] {
  const places = [item, ...each(item, 'media:group media:content')];
  const inside = (name: string) => places.flatMap((place) => all(place, name));
  const enclosures = all(item, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure');
  return [
    inside('media:content').filter(isImage),
    inside('media:thumbnail'),
    [...all(item, 'enclosure'), ...enclosures].filter(isImage),
    all(item, 'itunes:image'),
    all(item, 'image'),
  ].flatMap((kind) => kind.map(imageFrom).sort((a, b) => (Number(b.width) || 0) - (Number(a.width) || 0)));
}

function isImage({ attributes: { type = '', medium = type, url, href = url } }: Markup): boolean {
  return medium
    ? medium.startsWith('image') || type.startsWith('image')
    : /\.(avif|gif|jpe?g|png|webp)\b/i.test(href ?? '');
}

function imageFrom(image: Markup): FoundImage {
  const { base, attributes } = image;
  return {
    ...attributes,
    src: attributes['href'] ?? attributes['url'] ?? (textIn(image, 'url') || textOf(image)),
    base,
  };
}
