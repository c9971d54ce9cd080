import { webUrl, type Article, type Link } from '@newsprint/core';
import { fold } from './plain-text.js';

/** Longest headline and summary taken over, in characters; what is longer is cut at a word. */
const LONGEST_HEADLINE = 300;
const LONGEST_SUMMARY = 1000;

/** A picture as a feed gives it: nothing in it is checked yet. */
export interface FoundImage {
  readonly src: unknown;
  readonly alt?: string | undefined;
  readonly width?: unknown;
  readonly height?: unknown;
  /** What a relative `src` is resolved against. */
  readonly base: string;
}

/** What a format found of one item. Texts are plain already; addresses are as the feed wrote them. */
export interface Found {
  readonly id: unknown;
  readonly url: unknown;
  readonly base: string;
  readonly headline: string;
  readonly summary: string;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly { name: string; url?: unknown }[];
  readonly keywords: readonly string[];
  readonly section?: { name: string; url?: unknown } | undefined;
  /** The best first; the first whose address may be followed is taken. */
  readonly images: readonly (FoundImage | undefined)[];
}

/**
 * Makes an article of what a format found: every address goes through the one door, every text is capped,
 * what is missing is left out. An item without a title is headed by the beginning of its text.
 */
export function assemble(found: Found): Article {
  const { base, published, updated, id, summary } = found;
  const keywords = [...new Set(found.keywords.map(fold))].filter(Boolean);
  const section = found.section ?? keywords.slice(0, 1).map((name) => ({ name }))[0];
  const url = webUrl(found.url, base);
  const headline = cut(found.headline || summary, LONGEST_HEADLINE);
  return compact({
    id: typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : (url ?? headline),
    url,
    headline,
    section: section && link(section, base),
    summary: cut(summary, LONGEST_SUMMARY) || undefined,
    image: found.images.map(image).find(Boolean),
    authors: found.authors.map((author) => link(author, base)),
    published: published ?? updated,
    updated,
    keywords,
  });
}

/** Without the fields that have nothing in them. */
export function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function link({ name, url }: { name: string; url?: unknown }, base: string): Link {
  return compact({ name: cut(name, LONGEST_HEADLINE), url: webUrl(url, base) });
}

function image(found?: FoundImage): Article['image'] {
  const src = found && webUrl(found.src, found.base);
  return src
    ? compact({ src, alt: fold(found.alt ?? ''), width: pixels(found.width), height: pixels(found.height) })
    : undefined;
}

function pixels(value: unknown): number | undefined {
  const size = Math.round(Number(value));
  return size > 0 && size < 1e5 ? size : undefined;
}

/** The beginning of a text that is too long, up to a word's end. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/(\s)\S*$/, '$1').trimEnd()}…`;
}
