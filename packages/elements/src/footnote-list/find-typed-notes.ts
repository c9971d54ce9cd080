import type { FoundNote, TypedMark } from './find-notes.js';

/** Text that is no prose: marks in it mean something else. */
const NO_PROSE =
  'a,code,pre,kbd,samp,math,svg,script,style,textarea,button,select,nav,figure,np-footnote-list,np-news-ticker';

/** A paragraph that begins with `[12]`, `(12)`, `12.`, `¹²` or `*`, and goes on. */
const NOTE_START =
  /^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)]|([⁰¹²³⁴-⁹]{1,4})|([*†‡§]{1,3}))\s*(?=[^\s\d])/;

/** Marks in a sentence, by how the notes are marked. A digit in superscript may also be a `<sup>`. */
const IN_TEXT = [
  /\[(\d{1,4})\]/g,
  /\((\d{1,4})\)/g,
  /^\s*(\d{1,4})\s*$/g,
  /([⁰¹²³⁴-⁹]{1,4})/g,
  /(?<=[\p{L}\p{P}])([*†‡§]{1,3})(?![\p{L}*])/gu,
];
const SUPERSCRIPT = 2;

const HEADING =
  /^\s*(?:(?:foot|end)?notes?|references|sources|anmerkungen|fu(?:ß|ss)noten|einzelnachweise|notas|note|notes de bas de page|références)\s*:?\s*$/i;

/**
 * Finds notes that were typed: paragraphs that begin with a mark, one after another, each cited before by the
 * same mark in the text. A mark without such a paragraph is none: years, sources in brackets, array indices.
 * Changes nothing.
 */
export function findTypedNotes(container: Element): FoundNote[] {
  const runs = runsOf(container);
  const last = runs.findLast((run) => run.length > 1 || isAnnounced(run[0]?.element));
  const [first] = last ?? [];
  if (!last || !first) return [];
  const notes = new Map(
    last.map((note) => [note.mark, { ...note, references: [] as TypedMark[], backlinks: new Map() }]),
  );
  const pattern = IN_TEXT[first.kind];
  if (!pattern) return [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const ends = new Set(last.map(({ element }) => element));
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent && ends.has(parent)) break;
    if (!parent || parent.closest(NO_PROSE) || (first.kind === SUPERSCRIPT && parent.localName !== 'sup'))
      continue;
    for (const match of node.data.matchAll(pattern)) {
      const [all, mark = ''] = match;
      notes.get(mark)?.references.push({ node, start: match.index, end: match.index + all.length });
    }
  }
  return [...notes.values()].filter(({ references }) => references.length > 0);
}

interface Candidate {
  readonly element: HTMLElement;
  readonly mark: string;
  /** Which of the ways to mark it is in. */
  readonly kind: number;
  readonly typed: TypedMark;
}

/** Paragraphs that follow one another and begin with marks of one kind, numbers going up by one. */
function runsOf(container: Element): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const element of container.querySelectorAll<HTMLElement>('p,li,dd,div')) {
    const candidate = candidateAt(element);
    if (!candidate) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before?.kind === candidate.kind &&
      (candidate.kind === 4 || Number(plainDigits(candidate.mark)) === Number(plainDigits(before.mark)) + 1);
    if (run && goesOn) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

function candidateAt(element: HTMLElement): Candidate | undefined {
  const node = element.firstChild instanceof Text ? element.firstChild : null;
  const match = node && NOTE_START.exec(node.data);
  if (!match || element.closest(NO_PROSE)) return undefined;
  const kind = match.slice(1).findIndex(Boolean);
  const start = match[0].length - match[0].trimStart().length;
  return {
    element,
    kind,
    mark: match[kind + 1] ?? '',
    typed: { node, start, end: match[0].trimEnd().length },
  };
}

/** Superscript digits as usual ones. */
function plainDigits(mark: string): string {
  return mark.normalize('NFKC');
}

/** A single note counts where a rule or a heading announces it. */
function isAnnounced(element: Element | undefined): boolean {
  const before = element?.previousElementSibling;
  return (
    before?.localName === 'hr' ||
    (/^h[1-6]$/.test(before?.localName ?? '') && HEADING.test(before?.textContent ?? ''))
  );
}
