import { webUrl } from '@newsprint/core';
import type { Article } from '@newsprint/core';
import { assemble, compact, type FoundLink } from './assemble.js';
import { MOST_ITEMS, type Feed, type Source } from './feed.js';
import { field, items, text, type Json } from './json.js';
import { firstImage, fold, readHtml, textOf } from './plain-text.js';

/**
 * Reads JSON Feed 1 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 * @returns nothing when the value is no such feed
 */
export function readJsonFeed(value: Json, { url: base }: Source): Feed | undefined {
  const entries = field(value, 'items');
  if (!Array.isArray(entries)) return undefined;
  const feedAuthors = authorsOf(value);
  return compact({
    format: 'json-feed',
    title: fold(text(value, 'title')) || undefined,
    url: webUrl(field(value, 'home_page_url'), base),
    language: text(value, 'language') || undefined,
    articles: items(entries.slice(0, MOST_ITEMS)).map((item) => readItem(item, base, feedAuthors)),
  });
}

function readItem(item: Json, base: string, feedAuthors: readonly FoundLink[]): Article {
  const html = readHtml(text(item, 'content_html'), base);
  const tags = field(item, 'tags');
  return assemble({
    id: field(item, 'id'),
    url: text(item, 'url') || text(item, 'external_url'),
    base,
    headline: text(item, 'title'),
    summaries: [text(item, 'summary'), textOf(html), text(item, 'content_text')],
    published: [text(item, 'date_published')],
    updated: [text(item, 'date_modified')],
    authors: [authorsOf(item), feedAuthors],
    keywords: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    images: [{ src: text(item, 'image') || text(item, 'banner_image'), base }, firstImage(html)],
  });
}

/** `authors` of version 1.1, else the one `author` of version 1. */
function authorsOf(value: Json): FoundLink[] {
  return items(field(value, 'authors') ?? [field(value, 'author')]).map((author) => ({
    name: text(author, 'name'),
    url: field(author, 'url'),
  }));
}
