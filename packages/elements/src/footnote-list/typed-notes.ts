import { linkText, wrap, type Changes } from './changes.js';
import { announcesNotes, linesBefore } from './announces-notes.js';
import { isMark, type FoundNote } from './footnote.js';
import { decoded } from '../shared/decoded.js';
import {
  digits,
  NO_PROSE,
  ONE,
  runsOf,
  SMALL,
  type Candidate,
  type Kind,
  type TypedMark,
} from './typed-candidates.js';

const NAMED = /(?:foot|end)[-_]?note/i;
const MANY = String.raw`(?:${ONE})(?:\s*[,;–-]\s*(?:${ONE}))*`;

/** Marks in a sentence. The first group is the mark, or several. */
const IN_TEXT = {
  bracket: new RegExp(`[[［【〔]\\s*(${MANY})\\s*[\\]］】〕]`, 'gu'),
  round: new RegExp(`[(（]\\s*(${MANY})\\s*[)）]`, 'gu'),
  signed: /[(（［]?(※\p{Nd}{1,4}|[①-⑳])[)）］]?/gu,
  small: new RegExp(`([${SMALL}]{1,4})`, 'gu'),
  symbol: /(?<=[\p{L}\p{N}\p{P}])([*†‡§]{1,3})(?![\p{L}\p{N}*†‡§])/gu,
  sup: new RegExp(`^\\s*[[(]?(${MANY})[\\])]?\\s*$`, 'gu'),
  supSymbol: /^\s*([*†‡§]{1,3})\s*$/gu,
};

/** The ways in which the text may cite notes of a kind. */
const CITED_BY: Readonly<Record<Kind, readonly (keyof typeof IN_TEXT)[]>> = {
  bracket: ['bracket', 'sup'],
  round: ['round', 'sup'],
  signed: ['signed', 'sup'],
  small: ['small', 'sup'],
  symbol: ['symbol', 'supSymbol'],
  sup: ['sup', 'small'],
  plain: ['sup', 'small', 'bracket'],
  item: ['sup', 'small', 'bracket'],
};

/** What stands before a digit in superscript that is an exponent: a unit of length, a variable. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdm]?m|[a-z]|ft|yd|mi|10)$|\din$|\d in$|[⁺⁻]$/u;

/** A heading, or a line as short as one. */
const HEADING = 'h1,h2,h3,h4,h5,h6,hr,p:has(>:is(b,strong):only-child)';

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
  const loose = looseLinks(container, known);
  const runs = runsOf(container, known, loose);
  const used = new Set<string>();
  const found: { candidate: Candidate; marks: TypedMark[]; next: Candidate | undefined }[] = [];
  const lastOf = new Map<Kind, Candidate>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    if (isYear(first) || run.some(({ mark }, index) => index > 0 && mark === run[index - 1]?.mark)) continue;
    const announced = isAnnounced(first.element, container);
    const atEnd = first.kind !== 'item' && isAtEnd(run, container);
    const mustBeWhole = !announced && !atEnd && ['round', 'plain', 'item'].includes(first.kind);
    if (!announced && run.length === 1 && !atEnd) continue;
    if (mustBeWhole && !followsHeading(first.element)) continue;
    const after = lastOf.get(first.kind);
    for (const way of CITED_BY[first.kind]) {
      const isRaised = way === 'sup' || way === 'small';
      if (mustBeWhole && !isRaised) continue;
      if (way === 'bracket' && first.kind === 'plain' && !announced) continue;
      const marks = marksBefore(container, first, after, way, announced, loose).filter(
        ({ node, start }) => !used.has(keyOf(node, start)),
      );
      const marksOf = new Map<string, TypedMark[]>();
      for (const mark of marks) {
        const number = digits(mark.mark);
        (marksOf.get(number) ?? marksOf.set(number, []).get(number))?.push(mark);
      }
      const cited = run.map((candidate, index) => ({
        candidate,
        marks: marksOf.get(digits(candidate.mark)) ?? [],
        next: run[index + 1],
      }));
      const count = cited.filter((note) => note.marks.length > 0).length;
      if (count * 2 < run.length || count === 0) continue;
      if (mustBeWhole && !isWhole(cited, marks)) continue;
      for (const note of cited) {
        if (note.marks.length === 0) continue;
        found.push(note);
        const { typed } = note.candidate;
        for (const { node, start } of typed ? [...note.marks, typed] : note.marks)
          used.add(keyOf(node, start));
      }
      lastOf.set(first.kind, run.at(-1) ?? first);
      break;
    }
  }
  return link(found, loose, changes);
}

/**
 * Links that lead nowhere, as where a program has dropped the ids, or to the notes as a whole: what they say counts as
 * if it were typed.
 */
function looseLinks(container: ParentNode & Node, known: readonly FoundNote[]): Set<Element> {
  const root = container.getRootNode() as Document | ShadowRoot;
  const taken = new Set<Element>(known.flatMap((note) => [...note.references, ...note.backlinks.values()]));
  const named = new Set([...root.querySelectorAll('a[name]')].map((a) => a.getAttribute('name')));
  const isLoose = (a: Element) => {
    const hash = decoded(a.getAttribute('href')?.split('#', 2)[1] ?? '');
    if (!hash || taken.has(a)) return false;
    const target = root.getElementById(hash);
    if (!target) return !named.has(hash);
    return isMark(a) && (target.matches('ol') || announcesNotes(target));
  };
  return new Set([...container.querySelectorAll('a[href*="#"]')].filter(isLoose));
}

/** “[2019]” at the beginning of a paragraph: nobody has as many notes before it. */
const isYear = ({ kind, mark }: Candidate) => kind !== 'item' && /^\p{Nd}{4}$/u.test(mark);

/** Whether a heading stands before the first of them, whatever it says, or a rule. */
function followsHeading(element: Element): boolean {
  const first = element.matches('li') ? element.parentElement : element;
  return first?.previousElementSibling?.matches(HEADING) ?? false;
}

/** Whether each note is cited, for the first time in their order, and nothing else is marked like that. */
function isWhole(
  cited: readonly { readonly marks: readonly TypedMark[] }[],
  marks: readonly TypedMark[],
): boolean {
  const placeOf = new Map(marks.map((mark, index) => [mark, index]));
  const places = cited.map((note) => (note.marks[0] && placeOf.get(note.marks[0])) ?? -1);
  const count = cited.reduce((sum, note) => sum + note.marks.length, 0);
  return (
    count === marks.length && places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0))
  );
}

/** Whether text stands where marks mean something else. */
function isNoProse(element: Element, loose: ReadonlySet<Element>): boolean {
  const place = element.closest(NO_PROSE);
  if (!place || !loose.has(place)) return place !== null;
  return place.parentElement?.closest(NO_PROSE) != null;
}

const nodeIds = new WeakMap<Node, number>();
let lastNode = 0;

function keyOf(node: Node, start: number): string {
  const id = nodeIds.get(node) ?? (lastNode += 1);
  nodeIds.set(node, id);
  return `${id} ${start}`;
}

/** Whether a rule or a heading stands before a note, or before what holds it, or the page calls it a note. */
function isAnnounced(element: Element, container: Node): boolean {
  for (let place: Element | null = element; place && place !== container; place = place.parentElement) {
    if (NAMED.test(`${place.className} ${place.id} ${place.role ?? ''}`)) return true;
    const before = linesBefore(place);
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
  loose: ReadonlySet<Element>,
): TypedMark[] {
  const marks: TypedMark[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  if (after) walker.currentNode = after.element.lastChild ?? after.element;
  const end = first.label ?? first.line ?? first.element;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (end.contains(node) || end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const parent = node.parentElement;
    const raised = parent?.closest('sup');
    if (!parent || isNoProse(parent, loose) || (way.startsWith('sup') && !raised)) continue;
    const before = raised?.previousSibling?.textContent ?? '';
    // What stands over the line before a word is a verse’s number, or an isotope’s.
    if (raised && /(?:^|\s)$/.test(before) && /^[\p{L}]/u.test(raised.nextSibling?.textContent ?? ''))
      continue;
    for (const { 0: all, 1: several = '', index } of node.data.matchAll(IN_TEXT[way])) {
      const isSmall = way === 'sup' || way === 'small';
      if (isSmall && UNIT.test(before || node.data.slice(0, index))) continue;
      if (way === 'round' && !announced && isEnumeration(node.data, index, all.length)) continue;
      if (way === 'signed' && !announced && /^[①-⑳]\p{L}/u.test(node.data.slice(index))) continue;
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
  loose: ReadonlySet<Element>,
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
  const links = new Map(
    marks.map((mark) => [
      mark,
      mark.node.parentElement?.closest('a') ?? linkText(mark.node, mark.start, mark.end, changes),
    ]),
  );
  const linksOf = (cited: readonly TypedMark[]) => cited.flatMap((mark) => links.get(mark) ?? []);
  return found.map(({ candidate, marks: cited, next }): FoundNote => {
    const { element, mark, typed } = candidate;
    const references = linksOf(cited);
    const isBack = (a: Element) => loose.has(a) && !isMark(a);
    const [own] = typed ? linksOf([typed]) : [...element.querySelectorAll('a')].filter(isBack);
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
