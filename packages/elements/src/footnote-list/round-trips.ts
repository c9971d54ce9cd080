import { isMark, markOf, type FoundNote } from './footnote.js';

export interface Link {
  readonly a: HTMLAnchorElement;
  readonly target: Element;
  /** Its place among the links of the page, which tells the order without asking the DOM. */
  readonly at: number;
}

/** Where a note stands. */
export interface Place {
  readonly element: HTMLElement;
  /** What the note begins with: its element, or a line of it. */
  readonly start: Node;
  /** What names it and stands outside of it: a term, a small heading, a cell. */
  readonly label?: Element | undefined;
  /** It takes more to tell where the note stands than is known here. */
  readonly isOdd?: boolean;
}

/** A note with its links, in the order of the text. */
export interface CitedNote extends FoundNote {
  readonly start: Node;
  readonly label?: Element | undefined;
  readonly links: Link[];
}

export interface RoundTrips {
  readonly notes: Map<Node, CitedNote>;
  /** Marks that lead to something that may be a note. */
  readonly unsure: readonly (readonly [Link, Place])[];
  readonly cite: (place: Place, link: Link, back?: Link) => void;
}

const BLOCK = 'li,p,dd,td,div,aside,section,blockquote';
const NO_NOTE = 'nav,[role=doc-toc],pre,code,math,svg,figure';
const NO_REFERENCE = 'nav,[role=doc-toc],pre,code,math,svg,np-footnote,np-news-ticker,[data-np-note]';
export const INLINE = /^(?:a|span|su[pb]|small|[biu]|em|strong|cite|ins|font)$/;

/**
 * Finds notes by the way there and back: a short mark whose target is a block of text that links back to it,
 * and further marks to the same block. What is not so plain is left to a part of the code that few pages need.
 *
 * Changes nothing, and takes time in proportion to the number of links.
 */
export function findRoundTrips(container: ParentNode, placeOf = blockAt): RoundTrips {
  const [links, linksTo] = linksWithin(container);
  const notes = new Map<Node, CitedNote>();
  const backlinks = new Set<Element>();
  const cite = (place: Place, link: Link, back?: Link) => {
    let note = notes.get(place.start);
    if (!note)
      notes.set(
        place.start,
        (note = { ...place, mark: markOf(link.a), references: [], links: [], backlinks: new Map() }),
      );
    note.links.push(link);
    if (!back) return;
    note.backlinks.set(link.a, back.a);
    backlinks.add(back.a);
  };

  const unsure: [Link, Place][] = [];
  for (const link of links) {
    const place = isMark(link.a) ? placeOf(link.target) : undefined;
    if (!place || (place.element.contains(link.a) && !place.isOdd)) continue;
    const leadsBack = ({ a, at, target }: Link) =>
      (place.element.contains(a) || place.label?.contains(a)) &&
      !backlinks.has(a) &&
      (at > link.at || !isMark(a)) &&
      (INLINE.test(target.localName) || !/[\p{L}\p{N}]/u.test(a.textContent) || markOf(a) === markOf(link.a));
    const back = place.isOdd
      ? undefined
      : placesAround(link.a)
          .flatMap((around) => linksTo.get(around) ?? [])
          .find(leadsBack);
    if (back) cite(place, link, back);
    else unsure.push([link, place]);
  }
  const left = unsure.filter(([link, place]) => {
    if (backlinks.has(link.a)) return false;
    if (notes.has(place.start)) cite(place, link);
    return !notes.has(place.start);
  });
  for (const note of notes.values()) {
    note.links.sort((a, b) => a.at - b.at);
    note.references.push(...note.links.map(({ a }) => a));
  }
  return { notes, unsure: left, cite };
}

/** The links of the container that lead into it, and which lead to each place. */
function linksWithin(container: ParentNode): [Link[], Map<Element, Link[]>] {
  const links: Link[] = [];
  const linksTo = new Map<Element, Link[]>();
  const anchors = container.querySelectorAll<HTMLAnchorElement>('a[href*="#"]');
  if (anchors.length === 0) return [links, linksTo];
  const targets = new Map<string, Element>();
  const name = (id: string | null, element: Element) => {
    if (id && !targets.has(id)) targets.set(id, element);
  };
  for (const element of container.querySelectorAll('[id]')) name(element.id, element);
  for (const element of container.querySelectorAll('a[name]')) name(element.getAttribute('name'), element);
  // Asked once for the page: to ask each link what it stands in takes as long as all else.
  const elsewhere = new Set<Element>();
  for (const place of container.querySelectorAll(NO_REFERENCE))
    for (const a of place.querySelectorAll('a')) elsewhere.add(a);
  for (const a of anchors) {
    const href = a.getAttribute('href') ?? '';
    const hash = href.slice(href.indexOf('#') + 1);
    const target = targets.get(hash) ?? targets.get(decoded(hash));
    if (!target || elsewhere.has(a) || target.contains(a)) continue;
    const link = { a, target, at: links.length };
    links.push(link);
    const others = linksTo.get(target);
    if (others) others.push(link);
    else linksTo.set(target, [link]);
  }
  return [links, linksTo];
}

/** An id as a link’s address writes it, or as it is where that is broken. */
export function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The block that begins at a link’s target. */
export function blockAt(target: Element): Place | undefined {
  if (target.matches(`table,${NO_NOTE}`) || target.closest(NO_NOTE)) return undefined;
  const element = target.closest<HTMLElement>('li') ?? target.closest<HTMLElement>(BLOCK);
  if (!element) return undefined;
  if (element === target && element.localName === 'li') return { element, start: element };
  const odd = { element, start: target, isOdd: true };
  const heading = target.closest('h1,h2,h3,h4,h5,h6');
  if (heading) return isMark(heading) ? odd : undefined;
  const isEmpty = target.textContent.trim() === '';
  const isText = target !== element && !isEmpty && !isMark(target);
  if (target.closest('dt,tr') || (isEmpty && target.nextElementSibling?.matches(BLOCK))) return odd;
  if (isText && INLINE.test(target.localName) && target.localName !== 'a') return odd;
  // The way back may carry the note’s id, and stand at its end.
  const start = isText && target.localName === 'a' ? element : lineOf(target, element);
  return start === element ? { element, start } : start && odd;
}

/** What a block, or its line after a `br`, begins with, where the target stands at its beginning. */
export function lineOf(target: Node, block: Element): Node | undefined {
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
