import { readNewsArticle, webUrl, type Link, type NewsFields } from '@newsprint/core';

/** What a page declares of its story, by where it says so. */
export interface PageStory {
  readonly jsonLd: NewsFields;
  readonly microdata: NewsFields;
  readonly openGraph: NewsFields;
  /** For each field the first that has it: JSON-LD, microdata, Open Graph. */
  readonly merged: NewsFields;
}

/** The page's own address: the canonical one, else where it stands. */
export function addressOf(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return webUrl(canonical) ?? page.URL.split('#', 1)[0] ?? page.URL;
}

/** Reads what a page declares of its story to machines; nothing is changed. */
export function readPageStory(page: Document): PageStory {
  const url = addressOf(page);
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const jsonLd = blocks.map(({ textContent }) => readNewsArticle(textContent, url)).find(Boolean) ?? {};
  const microdata = readMicrodata(page);
  const openGraph = readOpenGraph(page);
  return { jsonLd, microdata, openGraph, merged: { ...openGraph, ...microdata, ...jsonLd } };
}

/** Each kind of article that schema.org knows: `NewsArticle`, `AnalysisNewsArticle`, `LiveBlogPosting`. */
const ARTICLE = ['Article', 'BlogPosting']
  .map((type) => `[itemscope][itemtype*="schema.org/"][itemtype*="${type}"]`)
  .join();

function readMicrodata(page: Document): NewsFields {
  const root = page.querySelector(ARTICLE);
  if (!root) return {};
  const all = (item: Element, name: string) =>
    [...item.querySelectorAll(`[itemprop~="${name}"]`)].filter(
      (element) => element.parentElement?.closest('[itemscope]') === item,
    );
  const first = (item: Element, name: string) =>
    all(item, name).flatMap((element) => valueOf(element) || [])[0];
  const address = (item: Element, name: string) => webUrl(first(item, name), page.baseURI);
  const authors = all(root, 'author').flatMap((element): Link[] => {
    const isItem = element.hasAttribute('itemscope');
    const name = isItem ? first(element, 'name') : element.textContent.trim();
    const url = isItem ? address(element, 'url') : webUrl(element.getAttribute('href'), page.baseURI);
    return name ? [{ name, ...(url && { url }) }] : [];
  });
  return given({
    headline: first(root, 'headline'),
    summary: first(root, 'description'),
    published: first(root, 'datePublished'),
    updated: first(root, 'dateModified'),
    section: named(first(root, 'articleSection')),
    image: picture(address(root, 'image')),
    url: address(root, 'url'),
    authors,
  });
}

/** The value of a microdata property, as HTML defines it. */
function valueOf(element: Element): string {
  const attribute = ['content', 'datetime', 'href', 'src'].find((name) => element.hasAttribute(name));
  return (attribute ? element.getAttribute(attribute) : element.textContent)?.trim() ?? '';
}

function readOpenGraph(page: Document): NewsFields {
  const all = (name: string) =>
    [...page.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"]`)]
      .map(({ content }) => content.trim())
      .filter(Boolean);
  const [title] = all('og:title');
  // Facebook asks for the address of a profile here; most newsrooms write the name.
  const names = all('article:author').filter((author) => !URL.canParse(author));
  const byline = page.querySelector<HTMLMetaElement>('meta[name="author"]')?.content.trim();
  const authors = names.length > 0 ? names : byline ? [byline] : [];
  return given({
    headline: title,
    summary: all('og:description')[0],
    published: all('article:published_time')[0],
    updated: all('article:modified_time')[0],
    section: named(all('article:section')[0]),
    image: picture(webUrl(all('og:image')[0], page.baseURI), all('og:image:alt')[0]),
    url: webUrl(all('og:url')[0], page.baseURI),
    authors: authors.map((name) => ({ name })),
    keywords: all('article:tag'),
    source: named(all('og:site_name')[0]),
  });
}

function named(name: string | undefined): Link | undefined {
  return name ? { name } : undefined;
}

function picture(src: string | undefined, alt = '') {
  return src ? { src, alt } : undefined;
}

function given(fields: NewsFields): NewsFields {
  const entries = Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length : value));
  return Object.fromEntries(entries);
}
