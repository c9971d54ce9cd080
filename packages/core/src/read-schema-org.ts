import type { Author, Change, Link } from './article.js';
import { readDate } from './date.js';
import { findArticle, nodesIn, type NewsFields, type Node } from './schema-org.js';
import { webUrl } from './web-url.js';

/**
 * Reads what a page's JSON-LD says of a story. References by `@id` into the same block are followed, for authors
 * for one, who often stand beside the article.
 *
 * @param json - the text of the block
 * @param url - the story's address, also the base of relative ones; without it the first article is read
 * @returns nothing when the block holds no article that may be this one, or is not JSON
 */
export function readNewsArticle(json: string, url?: string): NewsFields | undefined {
  try {
    const data = JSON.parse(json) as unknown;
    const node = findArticle(data, url);
    return node && fieldsOf(node, byId(data), url);
  } catch {
    return undefined;
  }
}

type Lookup = (value: unknown) => unknown;

/** What a reference points at, where the block holds it; else the value itself. */
function byId(data: unknown): Lookup {
  const known = new Map<unknown, Node>();
  for (const node of nodesIn(data)) if (node['@id'] && '@type' in node) known.set(node['@id'], node);
  return (value) => known.get((value as Node | null)?.['@id']) ?? value;
}

function fieldsOf(node: Node, lookup: Lookup, base: string | undefined): NewsFields {
  const links = (name: string) => list(node[name]).flatMap((one) => linkOf(lookup(one), base));
  const image = imageOf(lookup(list(node['image'])[0]), base);
  const [sectionName] = list(node['articleSection']).flatMap((name) => text(name) ?? []);
  const changes = list(node['correction']).flatMap((one) => changeOf(lookup(one)));
  return given({
    url: webUrl(node['url'], base) ?? webUrl(node['@id'], base),
    headline: text(node['headline']) ?? text(node['name']),
    summary: text(node['description']),
    published: date(node['datePublished']),
    updated: date(node['dateModified']),
    section: sectionName === undefined ? undefined : { name: sectionName },
    image,
    authors: list(node['author']).flatMap((one) => authorOf(lookup(one), base)),
    keywords: list(node['keywords']).flatMap((words) => text(words)?.split(/\s*,\s*/) ?? []),
    source: links('publisher')[0],
    sponsor: links('sponsor')[0],
    // Google's own example once had it in words.
    access: /^false$/i.test(String(node['isAccessibleForFree'])) ? 'subscriber' : undefined,
    changes: changes.length > 0 ? changes : undefined,
  });
}

/** A name alone, or a person or desk with its page. */
function linkOf(value: unknown, base: string | undefined): Link[] {
  const node = nodeOf(value);
  const name = text(value) ?? text(node['name']);
  const url = webUrl(node['url'], base) ?? list(node['sameAs']).flatMap((one) => webUrl(one, base) ?? [])[0];
  return name ? [{ name, ...(url && { url }) }] : [];
}

function authorOf(value: unknown, base: string | undefined): Author[] {
  const portrait = imageOf(list(nodeOf(value)['image'])[0], base)?.src;
  return linkOf(value, base).map((author) => ({ ...author, ...(portrait && { portrait }) }));
}

function imageOf(value: unknown, base: string | undefined) {
  const node = nodeOf(value);
  const src = webUrl(text(value) ?? node['url'] ?? node['contentUrl'], base);
  const [width, height] = [Number(node['width']), Number(node['height'])];
  const size = width > 0 && height > 0 && { width, height };
  return src ? { src, alt: text(node['caption']) ?? '', ...size } : undefined;
}

/** A correction whose day is known; schema.org also allows bare words, which name none. */
function changeOf(value: unknown): Change[] {
  const node = nodeOf(value);
  const [when, note] = [date(node['datePublished']), text(node['text'])];
  return when ? [{ kind: 'correction', date: when, ...(note && { note }) }] : [];
}

function date(value: unknown): string | undefined {
  const written = text(value);
  return readDate(written) && written;
}

function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function nodeOf(value: unknown): Node {
  return value && typeof value === 'object' ? (value as Node) : {};
}

function given<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Fields;
}
