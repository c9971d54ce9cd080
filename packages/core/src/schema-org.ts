import type { Article, Change } from './article.js';
import { declaredChanges } from './changes.js';
import { readDate } from './date.js';

/** What is known of a story. */
export type NewsFields = { readonly [Field in keyof Article]?: Article[Field] | undefined };

/** A thing of schema.org's, as JSON has it. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * An article as schema.org's `NewsArticle`: one `Person` per author, dates with the source's own offsets, each
 * correction as a `CorrectionComment`.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(story: NewsFields): Node {
  const { url, headline, summary, published, updated, section, image, authors, keywords, source } = story;
  return {
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url && { '@type': 'WebPage', '@id': url },
    headline: headline || undefined,
    description: summary,
    datePublished: readDate(published) && published,
    dateModified: readDate(updated) && updated,
    articleSection: section?.name,
    image: image?.src,
    author: authors?.length
      ? authors.map(({ name, url, portrait }) => ({ '@type': 'Person', name, url, image: portrait }))
      : undefined,
    keywords: keywords?.length ? keywords : undefined,
    publisher: source && { '@type': 'Organization', ...source },
    sponsor: story.sponsor && { '@type': 'Organization', ...story.sponsor },
    isAccessibleForFree: story.access ? false : undefined,
    correction: corrections(story.changes),
  };
}

function corrections(changes: readonly Change[] | undefined): readonly Node[] | undefined {
  const found = declaredChanges(changes).filter(({ kind }) => kind === 'correction');
  return found[0]
    ? found.map(({ date, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: date }))
    : undefined;
}

/**
 * Fills what an existing structured-data block lacks about an article and leaves all else as it stands.
 *
 * @param json - the text of a page's JSON-LD: a node, a list of them, or an `@graph`
 * @param article - from {@link newsArticle}
 * @param named - `true` when the block's article must name this address; else one that names none is taken for it
 * @returns the text with its gaps filled; nothing when it holds no such article
 */
export function fillNewsArticle(json: string, article: Node, named = false): string | undefined {
  try {
    const data = JSON.parse(json) as unknown;
    const node = findArticle(data, article['url'], named) as Record<string, unknown> | undefined;
    if (!node) return undefined;
    for (const [name, value] of Object.entries(article)) if (isMissing(node[name])) node[name] = value;
    return scriptJson(data);
  } catch {
    return undefined;
  }
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
}

/** The article of an address in a page's JSON-LD: the one that names it, else the first that names none. */
export function findArticle(data: unknown, url: unknown, named = false): Node | undefined {
  const articles = nodesIn(data).filter((node) => /Article|BlogPosting/.test(String(node['@type'])));
  const address = typeof url === 'string' ? plainUrl(url, url) : undefined;
  const namesIt = articles.find((node) => !address || addresses(node, address).includes(address));
  return namesIt ?? (named ? undefined : articles.find((node) => !addresses(node, address).length));
}

/** Every node of a page's JSON-LD, those within others too. */
export function nodesIn(data: unknown): readonly Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesIn);
  return data && typeof data === 'object' ? [data as Node, ...Object.values(data).flatMap(nodesIn)] : [];
}

/** Where an article says it stands: its `url`, its `@id`, or the page that it is the subject of. */
function addresses(node: Node, base: string | undefined): readonly string[] {
  const page = node['mainEntityOfPage'];
  const pages = page && typeof page === 'object' ? [(page as Node)['@id'], (page as Node)['url']] : [page];
  return [node['url'], node['@id'], ...pages]
    .filter((address) => typeof address === 'string')
    .flatMap((address) => plainUrl(address, base) ?? []);
}

/** An address without its hash and closing slash, for comparison. */
function plainUrl(address: string, base: string | undefined): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  return new URL(address, base).href.replace(/#.*/, '').replace(/\/$/, '');
}

/** JSON that is safe inside a `<script>`: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, asItIs).replaceAll('<', '\\u003c');
}

/** A value itself, whatever `toJSON` an old library has given to lists and texts (Prototype.js: a text of the list). */
function asItIs(this: Node, key: string): unknown {
  return this[key];
}
