import { webUrl, type Article } from '@newsprint/core';
import { feedDate } from './feed-date.js';
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

/** A person or a section as a feed names it. */
export interface FoundLink {
  readonly name: string;
  readonly url?: unknown;
}

/** What a format found of one item. Texts have no markup any more; all else is as the feed wrote it. */
export interface Found {
  readonly id: unknown;
  readonly url: unknown;
  readonly base: string;
  readonly headline: string;
  /** Of these and the following lists the first that holds anything counts. */
  readonly summaries: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly authors: readonly (readonly FoundLink[])[];
  readonly images: readonly (FoundImage | undefined)[];
  readonly keywords: readonly string[];
  readonly comments?: string;
  /** The first keyword when nothing else is known. */
  readonly section?: FoundLink | undefined;
}

/**
 * Makes an article of what a format found: every address goes through the one door, every text is capped,
 * what is missing is left out. An item without a title is headed by the beginning of its text.
 */
export function assemble(found: Found): Article {
  const { base, id, images } = found;
  const linked = ({ name, url }: FoundLink) =>
    compact({ name: cut(name, LONGEST_HEADLINE), url: webUrl(url, base) });
  const keywords = [...new Set(found.keywords.map(fold))].filter(Boolean);
  const { section = keywords.map((name) => ({ name }))[0] } = found;
  const url = webUrl(found.url, base);
  const summary = found.summaries.map(fold).find(Boolean) ?? '';
  const headline = cut(found.headline, LONGEST_HEADLINE) || cut(summary, LONGEST_HEADLINE);
  const updated = found.updated.map(feedDate).find(Boolean);
  return compact({
    id: typeof id === 'number' || (typeof id === 'string' && id) ? String(id) : (url ?? headline),
    url,
    headline,
    section: section && linked(section),
    summary: cut(summary, LONGEST_SUMMARY) || undefined,
    image: images.map(image).find(Boolean),
    authors:
      found.authors
        .map((people) => people.map(linked).filter(({ name }) => name))
        .find(({ length }) => length > 0) ?? [],
    published: found.published.map(feedDate).find(Boolean) ?? updated,
    updated,
    keywords,
    comments: /^\d{1,9}$/.test(found.comments ?? '') ? Number(found.comments) : undefined,
  });
}

/** Without the fields that have nothing in them. */
export function compact<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
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

/** A text on one line, and of one that is too long the beginning up to a word's end. */
function cut(written: string, longest: number): string {
  const text = fold(written);
  if (text.length <= longest) return text;
  const start = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.replace(/(\s)\S*$/, '$1').trimEnd()}…`;
}
