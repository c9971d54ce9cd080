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
  const [author = '', ...rest] = text.split(/[,.]\s+/);
  const authorWords = words(author);
  if (authorWords.length === 0 || authorWords.length > 4 || !/^\p{Lu}/u.test(author.trim())) return undefined;
  const title = rest
    .join(' ')
    .replace(/[\s\d,.:–-]+(?:ff?|n)?\.?\s*$/u, '')
    .replace(/\bpp?\.?$/u, '');
  const isEarlier = EARLIER.test(text);
  const titleWords = words(title);
  if (!isEarlier && titleWords.length < 2) return undefined;
  // What a note says takes a copy of it to tell: only those that have the author's name are asked.
  const theirs = all
    .slice(0, at)
    .filter(
      (other) =>
        other.elements.some((element) => hasAll(element.textContent, authorWords)) &&
        isFull(other.text) &&
        other.text.length > text.length &&
        hasAll(headOf(other.text), authorWords),
    );
  if (isEarlier) return theirs.length === 1 ? theirs[0] : undefined;
  return theirs.find((other) => hasAll(other.text, titleWords));
}

/** Where authors stand. */
const headOf = (text: string) => text.slice(0, 80);

/** A full citation says where and when: a year, and more than a name and a title. */
function isFull(text: string): boolean {
  return /\b(?:1[5-9]|20)\d\d\b/.test(text) && words(text).length > 5;
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  if (
    !text
      .toLowerCase()
      .normalize('NFKD')
      .includes(wanted[0] ?? '')
  )
    return false;
  const present = new Set(words(text));
  return wanted.every((word) => present.has(word));
}
