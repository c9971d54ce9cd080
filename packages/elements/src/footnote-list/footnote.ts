/** A note of an article. */
export interface Footnote {
  /** Id of the note’s element. */
  readonly id: string;
  /** Its place among the article’s notes (in a group: the group’s), from 1, in the order of first citation. */
  readonly number: number;
  /** What stands in the text for it, for example `12` or `†`. */
  readonly mark: string;
  /** What it says, as text, without its marks and ways back. */
  readonly text: string;
  /** The links to it, in the order of the text. */
  readonly references: readonly HTMLAnchorElement[];
}

/** A note as it stands in the page, and the links that cite it. */
export interface FoundNote {
  element: HTMLElement;
  readonly mark: string;
  readonly references: HTMLAnchorElement[];
  /** The publisher's own ways back, by the reference that each leads to. */
  readonly backlinks: Map<HTMLAnchorElement, HTMLAnchorElement>;
  /** What else belongs to it and stands after it. */
  more?: readonly Element[];
  /** Notes of one group are counted by themselves. */
  readonly group?: string;
}

/** What the text says where a note is cited: a number, a letter or two, a symbol, a word with a number in brackets. */
const MARK =
  /^(?:\p{Ps}\s*([^[\]\d]{0,20}\p{N}{1,4}(?:\.\p{N}+)?)(?::\p{N}+)?\s*\p{Pe}|\p{Ps}*\s*([*※]?\p{N}{1,4}(?:\.\p{N}+|\p{L})?|[*†‡§¶‖#]+|\p{L}{1,2}|[ivxlcdm]+)\s*\p{Pe}*)[.:]?$/iu;

/** Nearly all marks, for which the pattern above need not be made. */
const NUMBER = /^[[(]?\d{1,4}[\])]?$/;

/** Letters or digits, of any script. */
export const WORD = /[\w\xc0-\u1fff\u3040-\ufdff]/;

/** The mark that a link says, without its brackets; empty where it says none. Words for the ear may stand before. */
export function markOf(link: Node): string {
  const text = link.textContent?.trim() ?? '';
  if (NUMBER.test(text)) return text.replace(/\W/g, '');
  const [, word, mark] = (!/^[←-⇿]/.test(text) && MARK.exec(text)) || [];
  const last = link.lastChild;
  return word ?? mark ?? (last && last !== link.firstChild ? markOf(last) : '');
}

export const isMark = (link: Node): boolean => !!markOf(link);
