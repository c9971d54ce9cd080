import type { LinkedNote } from './link-notes.js';

const SAME = /^\W*(?:ibid(?:em)?|ebd|ebenda|ders|dies|id(?:em)?|там же|там само)\b\.?/iu;
const EARLIER = /\b(?:op\.? ?cit|loc\.? ?cit|a\.? ?a\.? ?O|supra)\b|указ\. соч/iu;

/** A citation of one work: several are told apart by semicolons. */
const isSingle = (text: string) => !/;\s/.test(text);

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((word) => word.length > 1);

/**
 * The note with the full citation that a short one stands for: “Ibid.” for the note before it, where that cites
 * one work; “Nye, Understanding International Conflicts, 61” for the first earlier note that has the author and
 * all words of the title. Nothing where that is not sure.
 */
export function fullCitation(note: LinkedNote, all: readonly LinkedNote[]): LinkedNote | undefined {
  const at = all.indexOf(note);
  const { text } = note;
  if (at < 1 || text.length > 160 || !isSingle(text)) return undefined;
  const before = all[at - 1];
  if (SAME.test(text)) {
    if (!before || !isSingle(before.text)) return undefined;
    return fullCitation(before, all) ?? (isFull(before.text) ? before : undefined);
  }
  const earlier = all.slice(0, at).filter((other) => isFull(other.text) && other.text.length > text.length);
  const [author = '', ...rest] = text.split(/[,.]\s+/);
  const authorWords = words(author);
  if (authorWords.length === 0 || authorWords.length > 4 || !/^\p{Lu}/u.test(author.trim())) return undefined;
  if (EARLIER.test(text)) {
    const theirs = earlier.filter((other) => hasAll(headOf(other.text), authorWords));
    return theirs.length === 1 ? theirs[0] : undefined;
  }
  const title = rest
    .join(' ')
    .replace(/[\s\d,.:–-]+(?:ff?|n)?\.?\s*$/u, '')
    .replace(/\bpp?\.?$/u, '');
  const titleWords = words(title);
  if (titleWords.length < 2) return undefined;
  return earlier.find((other) => hasAll(headOf(other.text), authorWords) && hasAll(other.text, titleWords));
}

/** Where authors stand. */
const headOf = (text: string) => text.slice(0, 80);

/** A full citation says where and when: a year, and more than a name and a title. */
function isFull(text: string): boolean {
  return /\b(?:1[5-9]|20)\d\d\b/.test(text) && words(text).length > 5;
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const present = new Set(words(text));
  return wanted.every((word) => present.has(word));
}
