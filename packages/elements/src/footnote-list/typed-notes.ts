import { linkText, wrap, type Changes } from './changes.js';
import { announcesNotes } from './announces-notes.js';
import type { FoundNote } from './footnote.js';

/** A mark in a text node. */
interface TypedMark {
  readonly mark: string;
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or a line of one, that begins with a mark. */
interface Candidate {
  readonly element: HTMLElement;
  /** The first node of its line, where several share the paragraph. */
  readonly line?: Node | undefined;
  /** The term or cell before it that has its mark. */
  readonly label?: Element;
  readonly kind: Kind;
  readonly mark: string;
  /** The mark where it is typed in the note itself. */
  readonly typed?: TypedMark;
}

type Kind = 'bracket' | 'round' | 'small' | 'symbol' | 'sup' | 'plain' | 'item';

/** Text that is no prose: marks in it mean something else. */
const NO_PROSE =
  'a,code,pre,kbd,samp,math,svg,script,style,textarea,button,select,nav,figure,np-footnote,np-footnote-list,np-news-ticker,[data-np-note]';

const BLOCKS = 'p,li,dt,td,div';
const NAMED = /(?:foot|end)[-_]?note/i;
const SMALL = '⁰¹²³⁴-⁹';
const MANY = String.raw`\p{Nd}{1,4}(?:\s*[,;–-]\s*\p{Nd}{1,4})*`;

/** How a note begins, and goes on. */
const STARTS: readonly (readonly [Kind, RegExp])[] = [
  ['bracket', /^\s*([[［【〔]\s*(\p{Nd}{1,4})\s*[\]］】〕][.:]?)\s*/u],
  ['round', /^\s*([(（]\s*(\p{Nd}{1,4})\s*[)）])\s*/u],
  ['small', new RegExp(`^\\s*(([${SMALL}]{1,4})[.)]?)\\s*`, 'u')],
  ['symbol', /^\s*(([*†‡§]{1,3}))(?!\s*[*†‡§])\s*/u],
  ['plain', /^\s*((\p{Nd}{1,4})[.):])\s+/u],
];

/** Marks in a sentence. The first group is the mark, or several. */
const IN_TEXT = {
  bracket: new RegExp(`[[［【〔]\\s*(${MANY})\\s*[\\]］】〕]`, 'gu'),
  round: new RegExp(`[(（]\\s*(${MANY})\\s*[)）]`, 'gu'),
  small: new RegExp(`([${SMALL}]{1,4})`, 'gu'),
  symbol: /(?<=[\p{L}\p{N}\p{P}])([*†‡§]{1,3})(?![\p{L}\p{N}*†‡§])/gu,
  sup: new RegExp(`^\\s*[[(]?(${MANY})[\\])]?\\s*$`, 'gu'),
  supSymbol: /^\s*([*†‡§]{1,3})\s*$/gu,
};

/** The ways in which the text may cite notes of a kind. */
const CITED_BY: Readonly<Record<Kind, readonly (keyof typeof IN_TEXT)[]>> = {
  bracket: ['bracket', 'sup'],
  round: ['round', 'sup'],
  small: ['small', 'sup'],
  symbol: ['symbol', 'supSymbol'],
  sup: ['sup', 'small'],
  plain: ['sup', 'small', 'bracket'],
  item: ['sup', 'small', 'bracket'],
};

/** What stands before a digit in superscript that is an exponent: a unit of length, a variable. */
const UNIT = /(?:^|[\s\d(/·])(?:[kcdm]?m|[a-z]|ft|yd|mi|in)$/;

/**
 * Finds notes that were typed, and makes links of their marks: paragraphs that begin with a mark, one after
 * another, or a list under a heading, each cited before by the same mark in the text. A mark without such a
 * paragraph is none: years, sources in brackets, array indices; nor are steps and enumerations.
 *
 * @param known - notes that were found otherwise, whose paragraphs are no others
 */
export function findTypedNotes(
  container: ParentNode & Node,
  known: readonly FoundNote[],
  changes: Changes,
): FoundNote[] {
  const runs = runsOf(container, known);
  const used = new Set<string>();
  const found: { candidate: Candidate; marks: TypedMark[]; next: Candidate | undefined }[] = [];
  const lastOf = new Map<Kind, Candidate>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const announced = isAnnounced(first.element, container);
    if (!announced && run.length === 1 && !isAtEnd(run, container)) continue;
    if (!announced && ['round', 'plain', 'item'].includes(first.kind) && !isAtEnd(run, container)) continue;
    if (!announced && first.kind === 'item') continue;
    const after = lastOf.get(first.kind);
    for (const way of CITED_BY[first.kind]) {
      if (way === 'bracket' && first.kind === 'plain' && !announced) continue;
      const marks = marksBefore(container, first, after, way, announced).filter(
        ({ node, start }) => !used.has(keyOf(node, start)),
      );
      const cited = run.map((candidate, index) => ({
        candidate,
        marks: marks.filter(({ mark }) => digits(mark) === digits(candidate.mark)),
        next: run[index + 1],
      }));
      const count = cited.filter((note) => note.marks.length > 0).length;
      if (count * 2 < run.length || count === 0) continue;
      for (const note of cited) {
        if (note.marks.length === 0) continue;
        found.push(note);
        for (const { node, start } of note.marks) used.add(keyOf(node, start));
      }
      lastOf.set(first.kind, run.at(-1) ?? first);
      break;
    }
  }
  return link(found, changes);
}

const nodeIds = new WeakMap<Node, number>();
let lastNode = 0;

function keyOf(node: Node, start: number): string {
  const id = nodeIds.get(node) ?? (lastNode += 1);
  nodeIds.set(node, id);
  return `${id} ${start}`;
}

/** A mark in usual digits. */
function digits(mark: string): string {
  return mark.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    // Digits of every script stand in a row of ten.
    let value = 0;
    const code = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

/** Paragraphs that follow one another and begin with marks of one kind, numbers going up by one. */
function runsOf(container: ParentNode & Node, known: readonly FoundNote[]): Candidate[][] {
  const runs: Candidate[][] = [];
  const others = new Set<Element>();
  for (const { element, more = [] } of known)
    for (const part of [element, ...more])
      for (const block of [part, ...part.querySelectorAll(BLOCKS)]) others.add(block);
  for (const element of container.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (others.has(element) || element.closest(NO_PROSE)) continue;
    for (const candidate of candidatesIn(element)) {
      const before = runs.findLast((run) => run[0]?.kind === candidate.kind)?.at(-1);
      const run = before && runs.findLast((other) => other.at(-1) === before);
      const goesOn =
        before &&
        (candidate.kind === 'symbol' || Number(digits(candidate.mark)) === Number(digits(before.mark)) + 1) &&
        (candidate.kind !== 'item' || before.element.parentElement === element.parentElement);
      if (run && goesOn) run.push(candidate);
      else runs.push([candidate]);
    }
  }
  return runs;
}

function candidatesIn(element: HTMLElement): Candidate[] {
  const label = element.matches('dt,td') ? element.textContent : undefined;
  if (label !== undefined) {
    const next = element.nextElementSibling;
    const [kind, mark] = startOf(`${label} `) ?? [];
    const isLabel = mark?.length === label.replace(/[\s[\]().:]/g, '').length;
    return isLabel && kind && mark && next instanceof HTMLElement && next.matches('dd,td')
      ? [{ element: next, label: element, kind, mark }]
      : [];
  }
  const list = element.parentElement;
  const isItem = element.localName === 'li' && list instanceof HTMLOListElement;
  const lines = [...element.childNodes].filter(
    (node, index, nodes) => index === 0 || nodes[index - 1]?.nodeName === 'BR',
  );
  const found = lines.flatMap((line) => {
    const candidate = candidateAt(line, element);
    return candidate ? [candidate] : [];
  });
  if (found.length > 1 || (found[0] && found[0].line !== element.firstChild)) return found;
  if (found[0]) return [{ ...found[0], line: undefined }];
  if (!isItem) return [];
  const number = [...list.children].indexOf(element) + list.start;
  return [{ element, kind: 'item', mark: String(number) }];
}

/** The note that a line begins, by what it begins with: text, or a `sup`. */
function candidateAt(line: Node, element: HTMLElement): Candidate | undefined {
  const first = line instanceof Text && !line.data.trim() ? line.nextSibling : line;
  const text = first?.firstChild ?? first;
  if (!first || !(text instanceof Text)) return undefined;
  const place = { element, line };
  if (first instanceof Element) {
    if (first.localName !== 'sup' && !/^(?:b|strong|em|i|span|small)$/.test(first.localName))
      return undefined;
    if (first.localName !== 'sup')
      return element.matches('p') ? typedAt(text, place, first.nextSibling !== null) : undefined;
    const [, before = '', mark] = /^(\s*)([[(]?\p{Nd}{1,4}[\])]?|[*†‡§]{1,3})\s*$/u.exec(text.data) ?? [];
    if (!mark || !first.nextSibling?.textContent?.trim()) return undefined;
    const typed = { mark, node: text, start: before.length, end: before.length + mark.length };
    const kind = /^[*†‡§]/.test(mark) ? 'symbol' : 'sup';
    return { ...place, kind, mark: mark.replace(/[[\]()]/g, ''), typed };
  }
  return typedAt(text, place, text.nextSibling !== null);
}

function typedAt(
  node: Text,
  place: { element: HTMLElement; line: Node },
  hasMore: boolean,
): Candidate | undefined {
  const [kind, mark, typed, length] = startOf(node.data) ?? [];
  if (!kind || !mark || !typed) return undefined;
  if (!hasMore && node.data.slice(length).trim() === '') return undefined;
  const start = node.data.indexOf(typed);
  return { ...place, kind, mark, typed: { mark, node, start, end: start + typed.length } };
}

function startOf(text: string): [Kind, string, string, number] | undefined {
  for (const [kind, pattern] of STARTS) {
    const [all, typed, mark] = pattern.exec(text) ?? [];
    if (all !== undefined && typed && mark) return [kind, mark, typed, all.length];
  }
  return undefined;
}

/** Whether a rule or a heading stands before a note, or before what holds it, or the page calls it a note. */
function isAnnounced(element: Element, container: Node): boolean {
  for (let place: Element | null = element; place && place !== container; place = place.parentElement) {
    if (NAMED.test(`${place.className} ${place.id} ${place.role ?? ''}`)) return true;
    const before = place.previousElementSibling;
    const label = before?.matches('dt,td') ? before.previousElementSibling : before;
    if (label) return announcesNotes(label);
  }
  return false;
}

/** Whether the article ends with these notes, but for a line or two. */
function isAtEnd(run: readonly Candidate[], container: Node): boolean {
  const last = run.at(-1)?.element;
  if (!last) return false;
  const rest = document.createRange();
  rest.setStartAfter(last);
  rest.setEndAfter(container.lastChild ?? container);
  return rest.toString().trim().length < 300;
}

/** The marks in the text between the notes of the same kind before and these. */
function marksBefore(
  container: Node,
  first: Candidate,
  after: Candidate | undefined,
  way: keyof typeof IN_TEXT,
  announced: boolean,
): TypedMark[] {
  const marks: TypedMark[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  if (after) walker.currentNode = after.element.lastChild ?? after.element;
  const end = first.label ?? first.line ?? first.element;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (end.contains(node) || end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const parent = node.parentElement;
    const raised = parent?.closest('sup');
    if (!parent || parent.closest(NO_PROSE) || (way.startsWith('sup') && !raised)) continue;
    const before = raised ? (raised.previousSibling?.textContent ?? '') : '';
    for (const { 0: all, 1: several = '', index } of node.data.matchAll(IN_TEXT[way])) {
      const isSmall = way === 'sup' || way === 'small';
      if (isSmall && UNIT.test(before || node.data.slice(0, index))) continue;
      if (way === 'round' && !announced && isEnumeration(node.data, index, all.length)) continue;
      const singles = [...several.matchAll(/[^\s,;–-]+/gu)];
      const at = index + all.indexOf(several);
      if (singles.length === 1) {
        const lead = all.length - all.trimStart().length;
        marks.push({ mark: several, node, start: index + lead, end: index + all.trimEnd().length });
      } else
        for (const { 0: mark, index: offset } of singles)
          marks.push({ mark, node, start: at + offset, end: at + offset + mark.length });
    }
  }
  return marks;
}

/** “… for (1) the cost and (2) …”: a number that leads to the words after it. */
function isEnumeration(text: string, start: number, length: number): boolean {
  return /(?:^|\s)$/.test(text.slice(0, start)) && /^\s*[\p{Ll}\p{N}]/u.test(text.slice(start + length));
}

/** Makes the marks links, each where it stands, so that nothing moves. */
function link(
  found: readonly { candidate: Candidate; marks: TypedMark[]; next: Candidate | undefined }[],
  changes: Changes,
): FoundNote[] {
  const elements = new Map<Candidate, HTMLElement>();
  for (const { candidate } of found) {
    const { line } = candidate;
    if (!line) continue;
    let end: Node | null = line;
    while (end && end.nodeName !== 'BR') end = end.nextSibling;
    elements.set(candidate, wrap(document.createElement('span'), line, end, changes));
  }
  // From the last mark to the first: making a link of one leaves the places of those before it as they were.
  const marks = found
    .flatMap(({ candidate: { typed }, marks: cited }) => (typed ? [...cited, typed] : cited))
    .sort((a, b) => b.start - a.start);
  const links = new Map(marks.map((mark) => [mark, linkText(mark.node, mark.start, mark.end, changes)]));
  const linksOf = (cited: readonly TypedMark[]) => cited.flatMap((mark) => links.get(mark) ?? []);
  return found.map(({ candidate, marks: cited, next }): FoundNote => {
    const { element, mark, typed } = candidate;
    const references = linksOf(cited);
    const [own] = typed ? linksOf([typed]) : [];
    const [first] = references;
    return {
      element: elements.get(candidate) ?? element,
      mark,
      references,
      backlinks: new Map(own && first ? [[first, own]] : []),
      more: candidate.line || !element.matches('p') ? [] : upTo(next?.element, element),
    };
  });
}

/** What stands between a note and the next: further paragraphs of it. */
function upTo(next: Element | undefined, element: Element): Element[] {
  const more: Element[] = [];
  for (
    let sibling = element.nextElementSibling;
    sibling && sibling !== next;
    sibling = sibling.nextElementSibling
  ) {
    if (!sibling.matches('p,ul,ol,blockquote') || sibling.querySelector('[role="doc-noteref"]')) return [];
    more.push(sibling);
  }
  return next?.parentElement === element.parentElement ? more : [];
}
