import { wrap, type Changes } from './changes.js';
import { announcesNotes, linesBefore } from './announces-notes.js';
import { isMark, markOf, type FoundNote } from './footnote.js';
import {
  blockAt,
  findRoundTrips,
  INLINE,
  type CitedNote,
  type Link,
  type Place,
  type Searched,
} from './round-trips.js';

const BLOCK = 'li,p,dd,td,th,div,aside,section,blockquote,figcaption,footer';
const HEADING = 'h1,h2,h3,h4,h5,h6';
const NAMED = /(?:foot|end|rear|side)[-_]?note|noteref|\bfn\b/i;
const NAMED_LIST = /(?:foot|end)[-_]?notes|\b(?:notes|references|bibliography)\b/i;

/**
 * Finds notes that are linked, whatever program made them, by structure: those that {@link findRoundTrips}
 * finds, also where a note is named by a term, a small heading, a cell or an empty anchor, or shares its
 * paragraph; and marks without a way back, where the page says by a role, a class, a heading, a rule or a
 * list’s number that they lead to notes. Contents, headings’ anchors, tables, figures and equations are none.
 *
 * Changes nothing but notes that share a paragraph: each gets an element of its own.
 */
export function findLinkedNotes(container: Searched, changes: Changes): FoundNote[] {
  const { notes, unsure, cite } = findRoundTrips(container, remembered(placeOf));
  const candidates = new Set(unsure.map(([, { element }]) => element as Element));
  const numbered = new Map<Element, number>();
  const marksTo = new Map<Node, Set<string>>();
  for (const [{ a }, { element, start }] of unsure) {
    marksTo.set(start, (marksTo.get(start) ?? new Set()).add(markOf(a)));
    const list = element.parentElement;
    if (list && isMarkOfItem(a, element)) numbered.set(list, (numbered.get(list) ?? 0) + 1);
  }
  // Beside notes that are sure, others are notes too.
  const besideNotes = new Set([...notes.values()].map(({ element }) => element.parentElement));
  /** Whether a rule or a heading stands before the notes, or before what holds them. */
  const isAnnounced: (element: Element) => boolean = remembered((element) => {
    const before = linesBefore(element);
    if (before) return candidates.has(before) ? isAnnounced(before) : announcesNotes(before);
    const parent = element.parentElement;
    return parent !== null && parent !== container && isAnnounced(parent);
  });
  const isNote = ({ a }: Link, { element, start }: Place) => {
    const list = element.parentElement;
    return (
      leadsHere(a, marksTo.get(start)?.size === 1) &&
      !(element.matches('section,ol,ul,div') && NAMED_LIST.test(namesOf(element))) &&
      (NAMED.test(namesOf(a)) ||
        NAMED.test(namesOf(element)) ||
        (list && list !== container && NAMED_LIST.test(namesOf(list))) ||
        (list?.parentElement && element.localName === 'li' && NAMED_LIST.test(namesOf(list.parentElement))) ||
        (list !== container && besideNotes.has(list)) ||
        isAnnounced(element) ||
        (list !== null && (numbered.get(list) ?? 0) * 2 > list.childElementCount))
    );
  };
  for (const [link, place] of unsure) if (notes.has(place.start) || isNote(link, place)) cite(place, link);
  return whole([...notes.values()], changes);
}

/**
 * Whether a link leads to the page that it stands on. What a mailing list adds to the address (`?utm_source=`) counts
 * for nothing, where `isAlone`: several numbers that lead to one place are the pages of a list.
 */
function leadsHere(a: HTMLAnchorElement, isAlone: boolean): boolean {
  const page = (url: string) => url.replace(isAlone ? /[?#].*/ : /#.*/, '');
  return a.getAttribute('href')?.startsWith('#') === true || page(a.href) === page(document.URL);
}

function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Value;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The block that begins at a link’s target, or is named by it. */
function placeOf(target: Element): Place | undefined {
  const place = blockAt(target);
  if (!place?.isOdd) return place;
  // A table of one row is a note with its mark in a cell of its own; any other is a table.
  const row = target.localName === 'table' ? target.querySelector('tr:only-child:has(a)') : null;
  const label = row ?? target.closest(`dt,tr,${HEADING}`);
  if (label?.localName === 'tr') return placeInRow(target, label);
  if (target.localName === 'table') return undefined;
  if (label) {
    const next = label.nextElementSibling as HTMLElement | null;
    return next ? { element: next, start: next, label } : undefined;
  }
  const isEmpty = target.textContent.trim() === '';
  const next = target.nextElementSibling;
  if (isEmpty && next instanceof HTMLElement && next.matches(BLOCK)) return { element: next, start: next };
  if (!isEmpty && !isMark(target) && INLINE.test(target.localName))
    return { element: target as HTMLElement, start: target };
  const start = lineOf(target, place.element);
  return start && { element: place.element, start };
}

/** What a block, or its line after a `br`, begins with, where the target stands at its beginning. */
function lineOf(target: Node, block: Element): Node | undefined {
  for (let node = target; node !== block; node = node.parentNode ?? block) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeName === 'BR')
        return node.parentNode === block ? (before.nextSibling ?? block) : undefined;
      if (/\p{L}{2}/u.test(before.textContent ?? '')) return undefined;
    }
  }
  return block;
}

function placeInRow(target: Element, row: Element): Place | undefined {
  const cell = target.closest('td,th') ?? row.firstElementChild;
  const next = cell?.nextElementSibling as HTMLElement | null | undefined;
  if (!cell || !next || !isMark(cell)) return undefined;
  return { element: next, start: next, label: cell };
}

/** What the page calls an element. */
function namesOf(element: Element): string {
  return ['role', 'epub:type', 'rel', 'class', 'id'].map((name) => element.getAttribute(name)).join(' ');
}

/** Whether a list’s item has the number of the mark that leads to it, and the mark looks like one. */
function isMarkOfItem(mark: Element, item: Element): boolean {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement) || list.children[Number(markOf(mark)) - list.start] !== item)
    return false;
  return (
    /^\W/.test(mark.textContent.trim()) || mark.closest('sup') !== null || mark.querySelector('sup') !== null
  );
}

/**
 * The notes in the order in which they are first cited, each with all that belongs to it: the box around its
 * paragraphs, or the paragraphs up to the next note.
 */
function whole(notes: CitedNote[], changes: Changes): FoundNote[] {
  const starts = new Map<Element, CitedNote[]>();
  for (const note of notes) {
    inOrder(note);
    const { element } = note;
    starts.set(element, [...(starts.get(element) ?? []), note]);
    if (note.label) starts.set(note.label, [note]);
  }
  for (const [element, sharing] of starts) {
    const hasLines = sharing.some((note) => note.element === element && note.start !== element);
    if (sharing.length > 1 || hasLines) separate(element, sharing, changes);
  }
  const references = new Set<Element>(notes.flatMap((note) => note.references));
  for (const note of notes) {
    const { element, label } = note;
    const box = element.parentElement;
    if (element.localName === 'li' || !box) continue;
    const isBox =
      box.matches('div[id],aside,dd,[role="doc-footnote"],div[class*="note"]:not([class*="notes"])') &&
      box.firstElementChild === (label ?? element) &&
      ![...box.children].some((child) => child !== element && child !== label && starts.has(child)) &&
      !note.references.some((reference) => box.contains(reference));
    if (isBox) note.element = box;
    else if (element.localName === 'p' || label?.matches(HEADING))
      note.more = upToTheNext(note, starts, references);
  }
  return notes.sort((a, b) => (a.links[0]?.at ?? 0) - (b.links[0]?.at ?? 0));
}

/** Puts a note’s citations into the order of the text. */
function inOrder({ links, references }: CitedNote): void {
  if (links.length < 2) return;
  links.sort((a, b) => a.at - b.at);
  references.splice(0, Infinity, ...links.map(({ a }) => a));
}

/** Gives each note an element of its own where several share a paragraph, a line each. */
function separate(block: Element, notes: readonly CitedNote[], changes: Changes): void {
  const starts = notes.map(({ start }) => (start === block ? block.firstChild : start));
  notes.forEach((note, index) => {
    const first = starts[index];
    if (!first) return;
    let end = first.nextSibling;
    while (end && !starts.includes(end) && end.nodeName !== 'BR') end = end.nextSibling;
    note.element = wrap(document.createElement('span'), first, end, changes);
  });
}

/** Paragraphs between a note and the next one; after the last note only where a small heading begins it. */
function upToTheNext(
  { element, label }: Place,
  starts: ReadonlyMap<Element, unknown>,
  references: ReadonlySet<Element>,
): Element[] {
  const more: Element[] = [];
  for (let next = element.nextElementSibling; ; next = next.nextElementSibling) {
    if (next && starts.has(next)) return more;
    const goesOn = next?.matches('p,ul,ol,dl,blockquote,pre,table,div');
    if (!next || !goesOn || [...next.querySelectorAll('a')].some((a) => references.has(a)))
      return next || !label?.matches(HEADING) ? [] : more;
    more.push(next);
  }
}
