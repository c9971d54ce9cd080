import { wrap, type Changes } from './changes.js';
import { announcesNotes, isMark, markOf, type FoundNote } from './footnote.js';

interface Link {
  readonly a: HTMLAnchorElement;
  readonly target: Element;
  /** Its place among the links of the page, which tells the order without asking the DOM. */
  readonly at: number;
}

/** Where a note stands. */
interface Place {
  readonly element: HTMLElement;
  /** What the note begins with: its element, or a line of it. */
  readonly start: Node;
  /** What names it and stands outside of it: a term, a small heading, a cell. */
  readonly label?: Element | undefined;
}

interface LinkedNote extends FoundNote {
  readonly start: Node;
  readonly label?: Element | undefined;
  readonly links: Link[];
}

const BLOCK = 'li,p,dd,td,th,div,aside,section,blockquote,figcaption,footer,header';
const HEADING = 'h1,h2,h3,h4,h5,h6';
const NO_REFERENCE = 'nav,[role=doc-toc],pre,code,math,svg,np-footnote,np-news-ticker,[data-np-note]';
const NO_NOTE = 'nav,[role=doc-toc],pre,code,math,svg,figure';
const INLINE = /^(?:a|span|sup|sub|small|b|i|em|strong|cite|u|ins|font)$/;
const NAMED = /(?:foot|end|rear|side)[-_]?note|noteref|\bfn\b/i;
const NAMED_LIST = /(?:foot|end)[-_]?notes|\b(?:notes|references|bibliography)\b/i;

/**
 * Finds notes that are linked, whatever program made them, by structure: a short mark whose target is a block
 * of text that links back; a further mark to the same block; a mark without a way back, where the page says by
 * a role, a class, a heading, a rule or a list’s number that it leads to notes. Contents, headings’ anchors,
 * tables, figures and equations are none.
 *
 * Takes time in proportion to the number of links. Changes nothing but notes that share a paragraph: each gets
 * an element of its own.
 */
export function findLinkedNotes(container: ParentNode & Node, changes: Changes): FoundNote[] {
  const [links, linksTo] = linksWithin(container);
  const placeAt = remembered(placeOf);
  const notes = new Map<Node, LinkedNote>();
  const used = new Set<Element>();
  const cite = (place: Place, link: Link, back?: Link) => {
    const { a } = link;
    const note = notes.get(place.start) ?? {
      ...place,
      mark: markOf(a),
      references: [],
      links: [],
      backlinks: new Map<HTMLAnchorElement, HTMLAnchorElement>(),
    };
    notes.set(place.start, note);
    note.links.push(link);
    if (!back) return;
    note.backlinks.set(a, back.a);
    used.add(back.a);
  };

  const unsure: [Link, Place][] = [];
  for (const link of links) {
    const place = isMark(link.a) && placeAt(link.target);
    if (!place || place.element.contains(link.a)) continue;
    const leadsBack = ({ a, at, target }: Link) =>
      (place.element.contains(a) || place.label?.contains(a)) &&
      !used.has(a) &&
      (at > link.at || !isMark(a)) &&
      (INLINE.test(target.localName) || !/[\p{L}\p{N}]/u.test(a.textContent) || markOf(a) === markOf(link.a));
    let back: Link | undefined;
    for (const around of placesAround(link.a)) if ((back = linksTo.get(around)?.find(leadsBack))) break;
    if (back) cite(place, link, back);
    else unsure.push([link, place]);
  }

  const candidates = new Set(unsure.map(([, { element }]) => element as Element));
  const numbered = new Map<Element, number>();
  for (const [{ a }, { element }] of unsure) {
    const list = element.parentElement;
    if (list && isMarkOfItem(a, element)) numbered.set(list, (numbered.get(list) ?? 0) + 1);
  }
  /** Whether a rule or a heading stands before the notes, or before what holds them. */
  const isAnnounced: (element: Element) => boolean = remembered((element) => {
    const before = element.previousElementSibling;
    if (before) return candidates.has(before) ? isAnnounced(before) : announcesNotes(before);
    const parent = element.parentElement;
    return parent !== null && parent !== container && isAnnounced(parent);
  });
  const isNote = ({ a }: Link, { element }: Place) => {
    const list = element.parentElement;
    return (
      leadsHere(a) &&
      !(element.matches('section,ol,ul,div') && NAMED_LIST.test(namesOf(element))) &&
      (NAMED.test(namesOf(a)) ||
        NAMED.test(namesOf(element)) ||
        (list && list !== container && NAMED_LIST.test(namesOf(list))) ||
        (list?.parentElement && element.localName === 'li' && NAMED_LIST.test(namesOf(list.parentElement))) ||
        isAnnounced(element) ||
        (list !== null && (numbered.get(list) ?? 0) * 2 > list.childElementCount))
    );
  };
  for (const [link, place] of unsure)
    if (!used.has(link.a) && (notes.has(place.start) || isNote(link, place))) cite(place, link);
  return whole([...notes.values()], changes);
}

/** The links of the container that lead into it, and which lead to each place. */
function linksWithin(container: ParentNode): [Link[], Map<Element, Link[]>] {
  const targets = new Map<string, Element>();
  const links: Link[] = [];
  const linksTo = new Map<Element, Link[]>();
  const anchors = container.querySelectorAll<HTMLAnchorElement>('a[href*="#"]');
  if (anchors.length === 0) return [links, linksTo];
  for (const element of container.querySelectorAll('[id],a[name]')) {
    for (const id of [element.id, element.getAttribute('name')])
      if (id && !targets.has(id)) targets.set(id, element);
  }
  for (const a of anchors) {
    const hash = (a.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
    const target = targets.get(hash) ?? targets.get(decoded(hash));
    if (!target || target.contains(a) || a.closest(NO_REFERENCE)) continue;
    const link = { a, target, at: links.push() };
    links.push(link);
    const others = linksTo.get(target);
    if (others) others.push(link);
    else linksTo.set(target, [link]);
  }
  return [links, linksTo];
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Whether a link leads to the page that it stands on. */
function leadsHere(a: HTMLAnchorElement): boolean {
  const page = (url: string) => url.replace(/#.*/, '');
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
  if (target.matches('table,tbody,thead') || target.closest(NO_NOTE)) return undefined;
  const label = target.closest(`dt,tr,${HEADING}`);
  if (label?.localName === 'tr') return placeInRow(target, label);
  if (label) {
    const next = label.nextElementSibling as HTMLElement | null;
    const isLabel = label.localName === 'dt' || isMark(label);
    return next && isLabel ? { element: next, start: next, label } : undefined;
  }
  const isEmpty = target.textContent.trim() === '';
  const next = target.nextElementSibling;
  if (isEmpty && next instanceof HTMLElement && next.matches(BLOCK)) return { element: next, start: next };
  const isInline = INLINE.test(target.localName);
  if (isInline && !isEmpty && target.localName !== 'a' && !isMark(target))
    return { element: target as HTMLElement, start: target };
  const element = target.closest<HTMLElement>('li') ?? target.closest<HTMLElement>(BLOCK);
  // The way back may carry the note’s id, and stand at its end.
  const isAtEnd = target.localName === 'a' && !isMark(target) && !isEmpty;
  const start = element && (isAtEnd ? element : lineOf(target, element));
  return start ? { element, start } : undefined;
}

function placeInRow(target: Element, row: Element): Place | undefined {
  const cell = target.closest('td,th') ?? row.firstElementChild;
  const next = cell?.nextElementSibling as HTMLElement | null | undefined;
  if (!cell || !next || !isMark(cell)) return undefined;
  return { element: next, start: next, label: cell };
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

/** Where an id may stand that a note’s way back leads to: on the mark, in it, around it, beside it, on its block. */
function placesAround(mark: Element): Element[] {
  const places = [...mark.children];
  for (let element: Element | null = mark; element; element = element.parentElement) {
    places.push(element);
    if (!INLINE.test(element.localName)) break;
    for (const beside of [element.previousElementSibling, element.nextElementSibling])
      if (beside) places.push(beside);
  }
  return places;
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
function whole(notes: LinkedNote[], changes: Changes): FoundNote[] {
  const starts = new Map<Element, LinkedNote[]>();
  for (const note of notes) {
    note.links.sort((a, b) => a.at - b.at);
    note.references.push(...note.links.map(({ a }) => a));
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
      box.matches('div[id],aside,dd,[role="doc-footnote"]') &&
      box.firstElementChild === (label ?? element) &&
      ![...box.children].some((child) => child !== element && child !== label && starts.has(child)) &&
      !note.references.some((reference) => box.contains(reference));
    if (isBox) note.element = box;
    else if (element.localName === 'p' || label?.matches(HEADING))
      note.more = upToTheNext(note, starts, references);
  }
  return notes.sort((a, b) => (a.links[0]?.at ?? 0) - (b.links[0]?.at ?? 0));
}

/** Gives each note an element of its own where several share a paragraph, a line each. */
function separate(block: Element, notes: readonly LinkedNote[], changes: Changes): void {
  const starts = notes.map(({ start }) => (start === block ? block.firstChild : start));
  for (const [index, first] of starts.entries()) {
    const note = notes[index];
    if (!first || !note) continue;
    let end = first.nextSibling;
    while (end && !starts.includes(end as ChildNode) && end.nodeName !== 'BR') end = end.nextSibling;
    note.element = wrap(document.createElement('span'), first, end, changes);
  }
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
