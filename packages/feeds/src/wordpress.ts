import type { Article } from '@newsprint/core';
import { assemble } from './assemble.js';
import { MOST_ITEMS, type Feed, type Source } from './feed.js';
import { feedDate } from './feed-date.js';
import { field, items, text, type Json } from './json.js';
import { firstImage, fold, htmlText, readHtml, textOf } from './plain-text.js';

/**
 * Reads posts as WordPress's REST interface gives them (`/wp-json/wp/v2/posts?_embed`), or one post. Authors,
 * pictures and categories are known only with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 * @returns nothing when the value is no such list
 */
export function readWordPress(value: Json, { url }: Source): Feed | undefined {
  const posts = Array.isArray(value) ? items(value.slice(0, MOST_ITEMS)) : [value];
  if (!posts.every((post) => field(post, 'link') !== undefined || field(post, 'title') !== undefined))
    return undefined;
  return { format: 'wordpress', articles: posts.map((post) => readPost(post, url)) };
}

function readPost(post: Json, base: string): Article {
  const embedded = field(post, '_embedded');
  const [media] = items(field(embedded, 'wp:featuredmedia'));
  const details = field(media, 'media_details');
  const terms = [field(embedded, 'wp:term')].flat(2);
  const named = (taxonomy: string) =>
    items(terms)
      .filter((term) => text(term, 'taxonomy') === taxonomy)
      .map((term) => ({ name: htmlText(text(term, 'name')), url: field(term, 'link') }));
  const categories = named('category');
  const content = readHtml(text(field(post, 'content'), 'rendered'), base);
  return assemble({
    id: text(field(post, 'guid'), 'rendered') || field(post, 'id'),
    url: text(post, 'link'),
    base,
    headline: rendered(post, 'title'),
    summary: rendered(post, 'excerpt') || textOf(content),
    published: dateOf(post, 'date'),
    updated: dateOf(post, 'modified'),
    authors: items(field(embedded, 'author'))
      .map((author) => ({ name: fold(htmlText(text(author, 'name'))), url: field(author, 'link') }))
      .filter(({ name }) => name),
    keywords: [...categories, ...named('post_tag')].map(({ name }) => name),
    section: categories[0],
    images: [
      {
        src: field(media, 'source_url'),
        alt: text(media, 'alt_text'),
        width: field(details, 'width'),
        height: field(details, 'height'),
        base,
      },
      firstImage(content),
    ],
  });
}

/** HTML that WordPress rendered, or a text where another program wrote the list. */
function rendered(post: Json, name: string): string {
  return htmlText(text(field(post, name), 'rendered') || text(post, name));
}

/** WordPress gives the site's own clock and UTC, neither with a zone; together they tell the offset. */
function dateOf(post: Json, name: string): string | undefined {
  const local = text(post, name);
  const utc = text(post, `${name}_gmt`);
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000);
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return feedDate(utc || local);
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return feedDate(local + (minutes < 0 ? '-' : '+') + clock);
}
