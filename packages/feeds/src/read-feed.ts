import { decode } from './decode.js';
import { count, each, linkOf, readArticle, textIn } from './feed-article.js';
import { FeedError } from './feed-error.js';
import { MOST_ITEMS, type Feed } from './feed.js';
import { readJson } from './json-markup.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';
import { fold, textOf } from './plain-text.js';

/**
 * Reads a feed document, in a browser or in Node: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed 1 and
 * 1.1, WordPress REST posts. What it is, is told by its content, not by its name.
 *
 * Broken documents are read as far as they have one plain reading; a bad item never loses the others. All texts
 * come out plain, all addresses absolute `http(s)` or absent.
 *
 * @param body - bytes, in UTF-8 or else in what the HTTP header or the XML declaration says; or a text
 * @param options.url - the feed's own absolute address, against which relative ones are resolved
 * @param options.contentType - the HTTP header, for its charset
 * @throws {FeedError} `not-a-feed` when it is something else, `malformed` when it is JSON that breaks off
 */
export function readFeed(body: string | Uint8Array, options: { url: string; contentType?: string }): Feed {
  const { url, contentType } = options;
  const text = (typeof body === 'string' ? body : decode(body, contentType)).replace(/^[\s\0]+/, '');
  const root = rootOf(text, url);
  if (!root) throw new FeedError(url, 'not-a-feed', `is ${whatElse(text, url)}`);
  const channels = each(root, 'channel');
  const [channel = root] = channels;
  const name = root.name || 'feed';
  const feed = {
    format: { channel: 'rss', feed: 'atom' }[name] ?? name,
    title: textIn(channel, 'title') || undefined,
    url: linkOf(channel),
    language: textIn(channel, 'language lang') || textIn(root, 'lang') || undefined,
    articles: [...channels, root]
      .flatMap((parent) => each(parent, 'item entry'))
      .slice(0, MOST_ITEMS)
      .map((item) => readArticle(item, name.endsWith('feed') ? [channel] : []))
      // Whatever stands in a list of JSON, what names, says and leads to nothing is no story.
      .filter(({ id }) => id || /^[^{[]/.test(text)),
    refreshAfter: 60 * Number(count(channel, 'ttl')) || undefined,
  };
  // Leaves out what is undefined.
  return JSON.parse(JSON.stringify(feed)) as Feed;
}

/** The element that the feed is, if the document is one. */
function rootOf(text: string, url: string): Markup | undefined {
  if (!/^[{[]/.test(text)) {
    const found = readMarkup(text, url, Infinity);
    // An entry of Atom may stand alone: then the document itself is what holds it.
    return [...elementsIn(found), found].find(
      (element) => /^(rss|rdf|channel|feed)$/.test(element.name) || each(element, 'entry')[0],
    );
  }
  try {
    // JSON has none of these within its texts, where templates leave line breaks, and takes them for spaces elsewhere.
    const value = JSON.parse(text.replace(/\p{Cc}/gu, ' ')) as { items?: unknown };
    // An empty list is `null` to some software.
    const [root] =
      value.items === null || Array.isArray(value.items)
        ? readJson({ ...value, item: value.items, items: 0 }, 'json-feed', 'text', url)
        : readJson({ item: value }, 'wordpress', 'html', url).filter(
            (posts) =>
              /^\[\s*]/.test(text) || each(posts, 'item').some((post) => each(post, 'link title')[0]),
          );
    return root;
  } catch (cause) {
    throw new FeedError(url, 'malformed', 'is broken JSON.', { cause });
  }
}

/** What a document is that is no feed, in words that say what to do. */
function whatElse(text: string, url: string): string {
  const [link = ''] = /<link[^<>]*(rss|atom|feed)\+[^<>]*>/i.exec(text) ?? [];
  const feed = linkOf(readMarkup(link, url));
  return feed
    ? `a web page. Its feed is ${feed}`
    : `no feed. Is the address right? It says: ${fold(textOf(readMarkup(text.replace(/\\u(\w{4})/g, '&#x$1;'), url)), 150) || 'nothing'}`;
}
