import { webUrl } from '@newsprint/core';
import { decode } from './decode.js';
import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { text as textField } from './json.js';
import { readJsonFeed } from './json-feed.js';
import { readWordPress } from './wordpress.js';
import { readXmlFeed } from './xml-feed.js';

const FEED_LINK = /<link\b[^>]*type=["']?application\/(?:rss|atom|feed)\+(?:xml|json)[^>]*>/i;

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
  if (/^[{[]/.test(text)) return readJson(text, url);
  const feed = readXmlFeed(text, { url });
  if (feed) return feed;
  throw new FeedError('not-a-feed', url, `${url} is no feed: ${whatItIs(text, url)}`);
}

function readJson(text: string, url: string): Feed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FeedError(
      'malformed',
      url,
      `${url} is JSON that cannot be read; it may break off in the middle.`,
      { cause },
    );
  }
  const message = textField(value, 'code') && textField(value, 'message');
  const feed = message ? undefined : (readJsonFeed(value, { url }) ?? readWordPress(value, { url }));
  if (feed) return feed;
  throw new FeedError(
    'not-a-feed',
    url,
    message
      ? `${url} answers with an error of WordPress: “${message}”`
      : `${url} is JSON, but neither a JSON Feed nor WordPress posts.`,
  );
}

function whatItIs(text: string, url: string): string {
  if (text === '') return 'it is empty.';
  if (!/<html|<!doctype html/i.test(text.slice(0, 2000)))
    return 'there is neither an RSS channel nor an Atom feed in it.';
  const href = /href=["']?([^"'\s>]+)/i.exec(FEED_LINK.exec(text.slice(0, 100_000))?.[0] ?? '')?.[1];
  const feed = webUrl(href?.replaceAll('&amp;', '&'), url);
  return feed
    ? `it is a web page. The page names its feed: ${feed}`
    : 'it is a web page, perhaps an error or a login.';
}
