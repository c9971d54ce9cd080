import { readDate, wordDate, type Article, type Link } from '@newsprint/core';

/**
 * Writes articles as the HTML list that a ticker or a grid of cards takes as its light DOM: what readers see
 * before the script comes, and without it. Every text is escaped, so that nothing in a feed becomes markup.
 *
 * @param locale - BCP 47 tag in which the dates are worded, for example `en-GB`
 */
export function snapshotHtml(articles: readonly Article[], locale: string): string {
  const entries = articles.map((article) => `  <li>\n${entryOf(article, locale)}\n  </li>\n`);
  return `<ul>\n${entries.join('')}</ul>`;
}

function entryOf({ headline, url, section, summary, image, authors, published }: Article, locale: string) {
  const size = image?.width && image.height ? ` width="${image.width}" height="${image.height}"` : '';
  const lines = [
    `<h3>${linked({ name: headline, ...(url && { url }) })}</h3>`,
    section && `<span class="section">${linked(section)}</span>`,
    published && dated(published, locale),
    ...authors.map((author) => `<span rel="author">${linked(author)}</span>`),
    image && `<img src="${escapeText(image.src)}" alt="${escapeText(image.alt)}"${size} loading="lazy">`,
    summary && `<p>${escapeText(summary)}</p>`,
  ];
  return lines.flatMap((line) => (line ? `    ${line}` : [])).join('\n');
}

function linked({ name, url }: Link): string {
  return url ? `<a href="${escapeText(url)}">${escapeText(name)}</a>` : escapeText(name);
}

function dated(published: string, locale: string): string {
  const date = readDate(published);
  return `<time datetime="${escapeText(published)}">${escapeText(date ? wordDate(date, { locale }) : published)}</time>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
