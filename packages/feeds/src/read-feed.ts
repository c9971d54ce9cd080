import { webUrl } from '@newsprint/core';
import { decode } from './decode.js';
import { all, authorsOf, count, find, linkOf, readArticle, textIn } from './feed-article.js';
import { problem } from './feed-error.js';
import { MOST_ITEMS, type Feed } from './feed.js';
import { readJson } from './json-markup.js';
import { elementsIn, readMarkup, type Markup } from './markup.js';

/**
 * Reads a feed document, in a browser or in Node: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed 1 and
 * 1.1, WordPress REST posts. What it is, is told by its content, not by its name.
 *
 * Broken documents are read as far as they have one plain reading; a bad item never loses the others. All texts
 * come out plain, all addresses absolute `http(s)` or absent.
 *
 * @param body - bytes, decoded by byte order mark, HTTP charset or XML declaration; or a text
 * @param options.url - the feed's own absolute address, against which relative ones are resolved
 * @param options.contentType - the HTTP header, for its charset
 * @throws {FeedError} `not-a-feed` when it is something else, `malformed` when it is JSON that breaks off
 */
export function readFeed(body: string | Uint8Array, options: { url: string; contentType?: string }): Feed {
  const { url, contentType } = options;
  const text = (typeof body === 'string' ? body : decode(body, contentType)).replace(/^[\s\uFEFF\0]+/, '');
  const root = /^[{[]/.test(text) ? findInJson(text, url) : findInXml(text, url);
  const { name } = root;
  const [channel = root] = all(root, 'channel');
  const items =
    [channel, root].map((parent) => all(parent, 'item entry')).find(({ length }) => length > 0) ?? [];
  const feedAuthors = /^(feed|json-feed)$/.test(name) ? authorsOf(channel) : [];
  const feed = {
    format: { 'rdf:rdf': 'rdf', channel: 'rss', entry: 'atom', feed: 'atom' }[name] ?? name,
    title: textIn(channel, 'title') || undefined,
    url: linkOf(channel),
    language: textIn(channel, 'language') || channel.attributes['xml:lang'],
    articles: (name === 'entry' ? [root] : items)
      .slice(0, MOST_ITEMS)
      .map((item) => readArticle(item, feedAuthors)),
    refreshAfter: 60 * (count(textIn(channel, 'ttl')) ?? 0) || undefined,
  };
  // Leaves out what is undefined.
  return JSON.parse(JSON.stringify(feed)) as Feed;
}

function findInXml(text: string, url: string): Markup {
  const root = elementsIn(readMarkup(text, url)).find(({ name }) =>
    /^(rss|rdf:rdf|channel|feed|entry)$/.test(name),
  );
  if (root) return root;
  const [, href] = /<link(?=[^<>]*(?:rss|atom|feed)\+)[^<>]*href=["']?([^"'\s>]+)/i.exec(text) ?? [];
  const feed = webUrl(href?.replaceAll('&amp;', '&'), url);
  throw problem(
    url,
    'not-a-feed',
    /<(!doctype )?html/i.test(text)
      ? `is a web page${feed ? `. Its feed is ${feed}` : ', perhaps an error or a login.'}`
      : `is ${text ? 'neither RSS nor Atom' : 'empty'}.`,
  );
}

function findInJson(text: string, url: string): Markup {
  let root: Markup | undefined;
  try {
    const value = JSON.parse(text) as { items?: unknown };
    [root] = Array.isArray(value.items)
      ? readJson({ ...value, item: value.items, items: 0 }, 'json-feed', 'text', url)
      : readJson({ item: value }, 'wordpress', 'html', url);
  } catch (cause) {
    throw problem(url, 'malformed', 'is JSON that cannot be read; it may break off in the middle.', {
      cause,
    });
  }
  const items = root ? all(root, 'item') : [];
  if (
    root &&
    (root.name === 'json-feed' || /^\[\s*]/.test(text) || items.some((item) => find(item, 'link title')))
  )
    return root;
  const message = items[0] && textIn(items[0], 'message');
  throw problem(
    url,
    'not-a-feed',
    `is ${message ? `an error of WordPress: “${message}”` : 'neither a JSON Feed nor WordPress posts.'}`,
  );
}
