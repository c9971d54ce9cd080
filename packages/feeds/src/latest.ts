import type { Article } from '@newsprint/core';

const DAY_MS = 86_400_000;

/** Headlines with fewer words than this are the same only when all their words are. */
const FEWEST_WORDS = 4;
/** So many words one of two headlines may have beside the other's: “Update:”, the name of the source. */
const MOST_ADDED = 3;

export interface LatestOptions {
  /** How many at most; all without it. */
  readonly limit?: number;
  /**
   * Leaves out a story that is there already, by id, by address (without `utm_` parameters) within half a day, for a
   * daily show's episodes may all lead to the show, or by a headline of the same words within a day, give or take a
   * few that one of the two adds. Addresses that differ in `#…` alone
   * are one story's when one headline has all words of the other; else they are notices on one page. On by default.
   */
  readonly dedupe?: boolean;
  /** How many at most of one source: by its name, else by the site of the address; all without it. */
  readonly perSource?: number;
  /** Keeps the stories of these sections only; all without it. */
  readonly sections?: readonly string[];
  /** Keeps only the stories with one of these in the headline, the summary, the section or a keyword; all without it. */
  readonly keywords?: readonly string[];
  /** Leaves out the stories with one of these in the headline, the summary, the section or a keyword. */
  readonly without?: readonly string[];
}

interface Known {
  readonly names: readonly string[];
  /** Its address without the place on the page. */
  readonly page: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

/**
 * The newest articles, of one feed or of several put together: newest first, the undated last in the order they
 * came, those without a headline left out. Words are compared whole; case and accents make no difference.
 */
export function latest(articles: readonly Article[], options: LatestOptions = {}): Article[] {
  const { limit, dedupe = true, perSource = Infinity, sections = [], keywords = [], without = [] } = options;
  const known: Known[] = [];
  const counts = new Map<string | undefined, number>();
  const isWanted = ({ headline, summary, section, keywords: own }: Article) => {
    const texts = [headline, summary, section?.name, ...own];
    return (
      headline &&
      (sections.length === 0 || haveOne([section?.name], sections)) &&
      (keywords.length === 0 || haveOne(texts, keywords)) &&
      !haveOne(texts, without)
    );
  };
  const isNew = (article: Article) => {
    const story = knownBy(article);
    const isKnown = known.some((other) => isSame(story, other));
    known.push(story);
    return !isKnown;
  };
  const hasRoom = ({ source, url }: Article) => {
    const name = source?.name ?? url?.split('/')[2];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= perSource;
  };
  return articles
    .filter(isWanted)
    .sort((a, b) => (dateOf(b) || 0) - (dateOf(a) || 0))
    .filter((article) => (!dedupe || isNew(article)) && hasRoom(article))
    .slice(0, limit);
}

function dateOf({ published = '' }: Article): number {
  return Date.parse(published);
}

function wordsOf(text = ''): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function haveOne(texts: readonly (string | undefined)[], wanted: readonly string[]): boolean {
  const spaced = (text?: string) => ` ${wordsOf(text).join(' ')} `;
  return texts.some((text) => wanted.some((words) => spaced(text).includes(spaced(words))));
}

function knownBy(article: Article): Known {
  const address = article.url?.replace(/([?&])utm_\w+=[^&#]*&?/g, '$1').replace(/[?&/]+(?=#|$)/, '');
  return {
    // An id that is an address is one: a story has both, and its copy perhaps the other.
    names: [article.id, ...(address ? [address] : [])],
    page: address?.replace(/#.*/, ''),
    words: new Set(wordsOf(article.headline)),
    at: dateOf(article),
  };
}

function isSame(a: Known, b: Known): boolean {
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  const added = more.size - fewer.size;
  const isNear = added === 0 || (added <= MOST_ADDED && fewer.size >= FEWEST_WORDS);
  const apart = Math.abs(a.at - b.at);
  return (
    a.names[0] === b.names[0] ||
    (a.names.some((name) => b.names.includes(name)) && !(apart > DAY_MS / 2)) ||
    (((a.page !== undefined && a.page === b.page) || (isNear && !(apart > DAY_MS))) &&
      [...fewer].every((word) => more.has(word)))
  );
}
