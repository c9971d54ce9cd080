import type { Link } from './article.js';

/** Names joined as the language does: “A, B and C”, each name apart so that it can be a link. */
export function joinNames<Name extends Link>(names: readonly Name[], locale: string): (Name | string)[] {
  const given = names.filter(({ name }) => name.trim());
  // Constructing a format costs more than a card.
  if (given.length < 2) return given;
  let next = 0;
  return new Intl.ListFormat(locale)
    .formatToParts(given.map(({ name }) => name))
    .map(({ type, value }) => (type === 'element' && given[next++]) || value);
}

/**
 * A byline in the newsroom's own words with the names of its authors linked: the longest name first, so that
 * Sam Levine is not taken for Sam Levin, whether both wrote it or one did, and each author once.
 */
export function linkNames<Name extends Link>(byline: string, authors: readonly Name[]): (Name | string)[] {
  const [author] = authors
    // What stands behind the name; “undefined”, which is no end of one either, where the name is not there.
    .filter(({ name }) => name && !/^\p{Ll}/u.test(`${byline.split(name)[1]}`))
    .sort((one, other) => other.name.length - one.name.length);
  if (!author) return byline ? [byline] : [];
  const at = byline.indexOf(author.name);
  const others = authors.filter((other) => other !== author);
  const before = linkNames(byline.slice(0, at), others);
  const left = others.filter((other) => !before.includes(other));
  return [...before, author, ...linkNames(byline.slice(at + author.name.length), left)];
}
