import type { Article } from '@newsprint/core';
import { assemble, type FoundLink } from './assemble.js';
import { MOST_ITEMS, type Feed, type Source } from './feed.js';
import { field, items, text, type Json } from './json.js';
import { firstImage, htmlText, readHtml, textOf } from './plain-text.js';

/** No clock on Earth is further from UTC. */
const LARGEST_OFFSET_MS = 14 * 3_600_000;

/**
 * Reads posts as WordPress's REST interface gives them (`/wp-json/wp/v2/posts?_embed`), or one post. Authors,
 * pictures and categories are known only with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 * @returns nothing when the value is no such list
 */
export function readWordPress(value: Json, { url }: Source): Feed | undefined {
  const entries = items(Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value]);
  const posts = entries.filter((post) => field(post, 'link') ?? field(post, 'title'));
  if (posts.length === 0 && entries.length > 0) return undefined;
  return { format: 'wordpress', articles: posts.map((post) => readPost(post, url)) };
}

function readPost(post: Json, base: string): Article {
  const [media] = items(field(post, '_embedded', 'wp:featuredmedia'));
  const terms = items([field(post, '_embedded', 'wp:term')].flat(2));
  const named = (taxonomy: string) => terms.filter((term) => text(term, 'taxonomy') === taxonomy).map(linkTo);
  const categories = named('category');
  const content = readHtml(text(post, 'content', 'rendered'), base);
  return assemble({
    id: text(post, 'guid', 'rendered') || field(post, 'id'),
    url: text(post, 'link'),
    base,
    headline: rendered(post, 'title'),
    summaries: [rendered(post, 'excerpt'), textOf(content)],
    published: [dateOf(post, 'date')],
    updated: [dateOf(post, 'modified')],
    authors: [items(field(post, '_embedded', 'author')).map(linkTo)],
    keywords: [...categories, ...named('post_tag')].map(({ name }) => name),
    section: categories[0],
    images: [
      {
        src: field(media, 'source_url'),
        alt: text(media, 'alt_text'),
        width: field(media, 'media_details', 'width'),
        height: field(media, 'media_details', 'height'),
        base,
      },
      firstImage(content),
    ],
  });
}

function linkTo(value: Json): FoundLink {
  return { name: htmlText(text(value, 'name')), url: field(value, 'link') };
}

/** HTML that WordPress rendered, or a text where another program wrote the list. */
function rendered(post: Json, name: string): string {
  return htmlText(text(post, name, 'rendered') || text(post, name));
}

/** WordPress gives the site's own clock and UTC, neither with a zone; together they tell the offset. */
function dateOf(post: Json, name: string): string {
  const local = text(post, name);
  const utc = text(post, `${name}_gmt`);
  const ahead = Date.parse(`${local}Z`) - Date.parse(`${utc}Z`);
  if (!(Math.abs(ahead) <= LARGEST_OFFSET_MS)) return utc || local;
  return local + (ahead < 0 ? '-' : '+') + new Date(Math.abs(ahead)).toISOString().slice(11, 16);
}
