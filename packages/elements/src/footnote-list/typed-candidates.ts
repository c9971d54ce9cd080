import type { FoundNote } from './footnote.js';

/** A mark in a text node. */
export interface TypedMark {
  readonly mark: string;
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or a line of one, that begins with a mark. */
export interface Candidate {
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

export type Kind = 'bracket' | 'round' | 'signed' | 'small' | 'symbol' | 'sup' | 'plain' | 'item';

/** Text that is no prose: marks in it mean something else. */
export const NO_PROSE =
  'a,code,pre,kbd,samp,math,svg,script,style,textarea,button,select,nav,figure,np-footnote,np-footnote-list,np-news-ticker,[data-np-note]';

const BLOCKS = 'p,li,dt,td,div';
export const SMALL = '⁰¹²³⁴-⁹';
/** A number, as ideographic scripts have it too: in a circle, or with a sign or a word of its own before it. */
export const ONE = String.raw`(?:[*＊※]|注|註)?\p{Nd}{1,4}|[①-⑳]`;

/** How a note begins, and goes on. */
const STARTS: readonly (readonly [Kind, RegExp])[] = [
  ['bracket', new RegExp(`^\\s*([[［【〔]\\s*(${ONE})\\s*[\\]］】〕][.:]?)\\s*`, 'u')],
  ['round', new RegExp(`^\\s*([(（]\\s*(${ONE})\\s*[)）])\\s*`, 'u')],
  ['signed', /^\s*((※\p{Nd}{1,4}|[①-⑳])[.:：)）]?)\s*/u],
  ['small', new RegExp(`^\\s*(([${SMALL}]{1,4})[.)]?)\\s*`, 'u')],
  ['symbol', /^\s*(([*†‡§]{1,3}))(?!\s*[*†‡§])\s*/u],
  ['plain', /^\s*((\p{Nd}{1,4})[.):])\s+/u],
];

/** A mark in usual digits. */
export function digits(mark: string): string {
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
export function runsOf(
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
