import type { Article } from './article.js';
import { readDate } from './date.js';

/** What is known of a story. */
export type NewsFields = { readonly [Field in keyof Article]?: Article[Field] | undefined };

type Node = Readonly<Record<string, unknown>>;

/** An article as schema.org's `NewsArticle`: one `Person` per author, dates with the source's own offsets. */
export function newsArticle({
  url,
  headline,
  published,
  updated,
  section,
  image,
  authors,
}: NewsFields): Node {
  return {
    '@type': 'NewsArticle',
    url,
    headline: headline || undefined,
    datePublished: readDate(published) && published,
    dateModified: readDate(updated) && updated,
    articleSection: section?.name,
    image: image?.src,
    author: authors?.length ? authors.map(({ name, url }) => ({ '@type': 'Person', name, url })) : undefined,
  };
}

/**
 * Fills what an existing structured-data block lacks about an article and leaves all else as it stands.
 *
 * @param json - the text of a page's JSON-LD: a node, a list of them, or an `@graph`
 * @param article - from {@link newsArticle}
 * @returns the text with its gaps filled; nothing when it holds no article of this address
 */
export function fillNewsArticle(json: string, article: Node): string | undefined {
  let filled = 0;
  const fill = (_: string, value: unknown): unknown => {
    const node = value as Node | null;
    const isArticle = /Article|BlogPosting/.test(JSON.stringify([node?.['@type']]));
    const address = [node?.['url'], node?.['@id']].find((id) => typeof id === 'string')?.split('#', 1)[0];
    if (!isArticle || (address && article['url'] && address !== article['url'])) return value;
    filled += 1;
    return { ...article, ...node };
  };
  try {
    const after = scriptJson(JSON.parse(json, fill));
    return filled ? after : undefined;
  } catch {
    return undefined;
  }
}

/** JSON that is safe inside a `<script>`: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
