import type { Article } from './article.js';

type Node = Readonly<Record<string, unknown>>;

/** An article as schema.org's `NewsArticle`: one `Person` per author, dates with the source's own offsets. */
export function newsArticle(article: Article, url?: string): Node {
  const { headline, published, updated, authors, image, section } = article;
  const address = article.url ?? url;
  const fields = {
    '@type': 'NewsArticle',
    url: address,
    headline: headline || undefined,
    datePublished: published,
    dateModified: updated,
    articleSection: section?.name,
    image: image?.src,
    author: authors.length ? authors.map(({ name, url }) => ({ '@type': 'Person', name, url })) : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * Fills what an existing structured-data block lacks about an article and leaves all else as it stands.
 *
 * @param block - the parsed JSON-LD of a page: a node, a list of them, or an `@graph`
 * @returns the block with its gaps filled; nothing when it holds no article of this address
 */
export function fillNewsArticle(block: unknown, article: Node): unknown {
  if (Array.isArray(block)) {
    const filled = block.map((node) => fillNewsArticle(node, article));
    return filled.some(Boolean) ? block.map((node: unknown, at) => filled[at] ?? node) : undefined;
  }
  if (typeof block !== 'object' || block === null) return undefined;
  const node = block as Node;
  if (node['@graph']) {
    const graph = fillNewsArticle(node['@graph'], article);
    return graph && { ...node, '@graph': graph };
  }
  const isArticle = [node['@type']].flat().some((type) => /Article$|BlogPosting$/.test(String(type)));
  const address = node['url'] ?? node['@id'];
  const isSame =
    typeof address !== 'string' || !article['url'] || address.split('#', 1)[0] === article['url'];
  return isArticle && isSame ? { ...article, ...node } : undefined;
}

/** JSON that is safe inside a `<script>`: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
