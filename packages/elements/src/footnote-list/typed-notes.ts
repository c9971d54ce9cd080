import { linkText, wrap, type Changes } from './changes.js';
import { announcesNotes, linesBefore } from './announces-notes.js';
import { isMark, type FoundNote } from './footnote.js';
import { decoded } from './round-trips.js';

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

type Kind = 'bracket' | 'round' | 'signed' | 'small' | 'symbol' | 'sup' | 'plain' | 'item';

/** Text that is no prose: marks in it mean something else. */
const NO_PROSE =
  'a,code,pre,kbd,samp,math,svg,script,style,textarea,button,select,nav,figure,np-footnote,np-footnote-list,np-news-ticker,[data-np-note]';

const BLOCKS = 'p,li,dt,td,div';
const NAMED = /(?:foot|end)[-_]?note/i;
const SMALL = '⁰¹²³⁴-⁹';
/** A number, as ideographic scripts have it too: in a circle, or with a sign or a word of its own before it. */
const ONE = String.raw`(?:[*＊※]|注|註)?\p{Nd}{1,4}|[①-⑳]`;
const MANY = String.raw`(?:${ONE})(?:\s*[,;–-]\s*(?:${ONE}))*`;

/** How a note begins, and goes on. */
const STARTS: readonly (readonly [Kind, RegExp])[] = [
  ['bracket', new RegExp(`^\\s*([[［【〔]\\s*(${ONE})\\s*[\\]］】〕][.:]?)\\s*`, 'u')],
  ['round', new RegExp(`^\\s*([(（]\\s*(${ONE})\\s*[)）])\\s*`, 'u')],
  ['signed', /^\s*((※\p{Nd}{1,4}|[①-⑳])[.:：)）]?)\s*/u],
  ['small', new RegExp(`^\\s*(([${SMALL}]{1,4})[.)]?)\\s*`, 'u')],
  ['symbol', /^\s*(([*†‡§]{1,3}))(?!\s*[*†‡§])\s*/u],
  ['plain', /^\s*((\p{Nd}{1,4})[.):])\s+/u],
];

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

/** A mark in usual digits. */
function digits(mark: string): string {
  const number = mark.normalize('NFKC').replace(/^[*※注註](?=\p{Nd})/u, '');
  return number.replace(/\p{Nd}/gu, (digit) => {
    // Digits of every script stand in a row of ten.
    let value = 0;
    const code = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

/** Paragraphs that follow one another and begin with marks of one kind, numbers going up by one. */
function runsOf(
  container: ParentNode & Node,
  known: readonly FoundNote[],
  loose: ReadonlySet<Element>,
): Candidate[][] {
  const runs: Candidate[][] = [];
  const others = new Set<Element>();
  for (const { element, more = [] } of known)
    for (const part of [element, ...more])
      for (const block of [part, ...part.querySelectorAll(BLOCKS)]) others.add(block);
  for (const element of container.querySelectorAll<HTMLElement>(BLOCKS)) {
    if (others.has(element) || element.closest(NO_PROSE)) continue;
    for (const candidate of candidatesIn(element, loose)) {
      const before = runs.findLast((run) => run[0]?.kind === candidate.kind)?.at(-1);
      const run = before && runs.findLast((other) => other.at(-1) === before);
      const goesOn =
        before &&
        (candidate.kind === 'symbol'
          ? candidate.mark !== before.mark || before.element.nextElementSibling === element
          : Number(digits(candidate.mark)) === Number(digits(before.mark)) + 1) &&
        (candidate.kind !== 'item' || before.element.parentElement === element.parentElement);
      if (run && goesOn) run.push(candidate);
      else runs.push([candidate]);
    }
  }
  return runs;
}

function candidatesIn(element: HTMLElement, loose: ReadonlySet<Element>): Candidate[] {
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
  const content = contentOf(element);
  const lines = [...content.childNodes].filter(
    (node, index, nodes) => index === 0 || nodes[index - 1]?.nodeName === 'BR',
  );
  const found = lines.flatMap((line) => {
    const candidate = candidateAt(line, element, loose);
    return candidate ? [candidate] : [];
  });
  if (found.length > 1 || (found[0] && found[0].line !== content.firstChild)) return found;
  if (found[0]) return [{ ...found[0], line: undefined }];
  if (!isItem) return [];
  return [{ element, kind: 'item', mark: String(numberOf(element, list)) }];
}

/** What holds a block’s lines: the block, or the small or slanted type that all of it is set in. */
function contentOf(block: Element): Element {
  const [only, ...others] = [...block.childNodes].filter((node) => node.textContent?.trim());
  return only instanceof Element && others.length === 0 && only.matches('small,em,i,span,font')
    ? contentOf(only)
    : block;
}

const numbers = new WeakMap<Element, { readonly count: number; readonly of: Map<Element, number> }>();

/** The number that a list gives its item. */
function numberOf(item: Element, list: HTMLOListElement): number | undefined {
  let known = numbers.get(list);
  if (known?.count !== list.childElementCount) {
    const items = [...list.children].filter((child) => child.localName === 'li');
    known = {
      count: list.childElementCount,
      of: new Map(items.map((child, index) => [child, index + list.start])),
    };
    numbers.set(list, known);
  }
  return known.of.get(item);
}

/** The note that a line begins, by what it begins with: text, or a `sup`. */
function candidateAt(line: Node, element: HTMLElement, loose: ReadonlySet<Element>): Candidate | undefined {
  const first = line instanceof Text && !line.data.trim() ? line.nextSibling : line;
  const text = first?.firstChild ?? first;
  if (!first || !(text instanceof Text)) return undefined;
  const place = { element, line };
  if (first instanceof Element) {
    if (loose.has(first)) return typedAt(text, place, first.nextSibling !== null);
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
