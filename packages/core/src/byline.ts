import type { Link } from './article.js';

/** A stretch of a byline: plain text, or the name of an author with an address. */
export type BylinePart = Link | string;

/** Names joined as the language does: “A, B and C”, each name apart so that it can be a link. */
export function joinNames(names: readonly Link[], locale: string): BylinePart[] {
  const given = names.filter(({ name }) => name.trim());
  let next = 0;
  return new Intl.ListFormat(locale)
    .formatToParts(given.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' && given[next++]) || value);
}

/**
 * A byline in the newsroom's own words with the names of its authors linked: the longest name first, so that
 * Sam Levine is not taken for Sam Levin, and each author once.
 */
export function linkNames(byline: string, authors: readonly Link[]): BylinePart[] {
  let parts: BylinePart[] = [byline];
  for (const author of [...authors].sort((one, other) => other.name.length - one.name.length)) {
    const at = parts.findIndex((part) => typeof part === 'string' && part.includes(author.name));
    const text = parts[at];
    if (typeof text !== 'string' || !author.name) continue;
    const start = text.indexOf(author.name);
    parts = [
      ...parts.slice(0, at),
      text.slice(0, start),
      author,
      text.slice(start + author.name.length),
      ...parts.slice(at + 1),
    ].filter((part) => part !== '');
  }
  return parts;
}
