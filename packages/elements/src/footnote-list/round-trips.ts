import { decoded } from '../shared/decoded.js';
import { isMark, markOf, WORD, type FoundNote } from './footnote.js';

/** What notes are looked for in: an article, or an article and its list elsewhere. */
export interface Searched extends Pick<Node, 'contains' | 'getRootNode'> {
  querySelector(selector: string): Element | null;
  querySelectorAll<Found extends Element = HTMLElement>(selector: string): Iterable<Found>;
}

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
  readonly unsure: readonly (readonly [Link, Place, ...unknown[]])[];
  readonly cite: (place: Place, link: Link, back?: Link) => void;
}

export const BLOCK = 'li,p,dd,dt,td,div,aside,section,blockquote';
export const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const NO_NOTE = 'nav,[role=doc-toc],pre,code,math,svg,figure';
const NO_REFERENCE = 'nav,[role=doc-toc],pre,code,math,svg,np-footnote,np-news-ticker,[data-np-note]';
export const INLINE = /^(?:a|span|su[pb]|small|[biu]|em|strong|cite|ins|font)$/;

/**
 * Finds notes by the way there and back: a short mark whose target is a block of text that links back to it,
 * and further marks to the same block. What is not so plain is left to a part of the code that few pages need.
 *
 * Changes nothing, and takes time in proportion to the number of links.
 */
export function findRoundTrips(container: Searched, placeOf = blockAt): RoundTrips {
  const [links, linksTo] = linksWithin(container);
  const notes = new Map<Node, CitedNote>();
  const sure = new Set<Node>();
  const backlinks = new Set<Element>();
  const found: [Link, Place, Link | undefined][] = [];
  for (const link of links) {
    const { a: mark, at, target } = link;
    const place = isMark(mark) && !/cmnt|comment/i.test(target.id) ? placeOf(target) : undefined;
    if (!place || place.start.contains(mark)) continue;
    const leadsBack = (way: Link) =>
      (place.element.contains(way.a) || place.label?.contains(way.a)) &&
      !backlinks.has(way.a) &&
      (way.at > at || !isMark(way.a)) &&
      (INLINE.test(way.target.localName) || !WORD.test(way.a.textContent) || markOf(way.a) === markOf(mark));
    const back = place.isOdd ? undefined : wayTo(mark, linksTo, leadsBack);
    if (back) {
      backlinks.add(back.a);
      sure.add(place.start);
    }
    found.push([link, place, back]);
  }

  const cite = (place: Place, link: Link, back?: Link) => {
    let note = notes.get(place.start);
    if (!note) {
      note = { ...place, mark: markOf(link.a), references: [], links: [], backlinks: new Map() };
      notes.set(place.start, note);
    }
    note.links.push(link);
    note.references.push(link.a);
    if (back) note.backlinks.set(link.a, back.a);
  };
  const unsure = found.filter(([link, place, back]) => {
    if (backlinks.has(link.a)) return false;
    if (sure.has(place.start)) cite(place, link, back);
    return !sure.has(place.start);
  });
  return { notes, unsure, cite };
}

/** The links of the container that lead into it, and which lead to each place. */
function linksWithin(container: Searched): [Link[], Map<Element, Link[]>] {
  const links: Link[] = [];
  const linksTo = new Map<Element, Link[]>();
  const targetOf = targetsIn(container);
  // Asked once for the page, and only where there is such a place: to ask each link what it stands in takes as long as
  // all else.
  const elsewhere = new Set(
    container.querySelector(NO_REFERENCE) && container.querySelectorAll(`:is(${NO_REFERENCE}) a`),
  );
  for (const a of container.querySelectorAll<HTMLAnchorElement>('a')) {
    const [, hash] = a.getAttribute('href')?.split('#', 2) ?? [];
    const target = hash && targetOf(hash);
    if (!target || elsewhere.has(a) || target.contains(a)) continue;
    const link = { a, target, at: links.length };
    links.push(link);
    (linksTo.get(target) ?? linksTo.set(target, []).get(target))?.push(link);
  }
  return [links, linksTo];
}

/**
 * What a hash leads to within a container. Other articles may have the same ids: then, and for names and for
 * hashes that are written otherwise than the id, all that the container has are looked at, once.
 */
function targetsIn(container: Searched): (hash: string) => Element | undefined {
  const root = container.getRootNode() as Document | ShadowRoot;
  let all: Map<string, Element> | undefined;
  return (hash) => {
    const element = root.getElementById(hash);
    if (element && container.contains(element)) return element;
    if (!all) {
      all = new Map();
      for (const place of container.querySelectorAll('[id],a[name]'))
        for (const name of [place.id, place.getAttribute('name')])
          if (name && !all.has(name)) all.set(name, place);
    }
    return all.get(hash) ?? all.get(decoded(hash));
  };
}

/** The block that begins at a link’s target. */
export function blockAt(target: Element): Place | undefined {
  if (target instanceof HTMLLIElement) return { element: target, start: target };
  const element = target.closest<HTMLElement>('li') ?? target.closest<HTMLElement>(BLOCK);
  if (!element || target.closest(NO_NOTE) || (target === element && target.querySelector(HEADINGS)))
    return undefined;
  const odd = { element, start: target, isOdd: true };
  if (target.matches('table')) return target.querySelector('a') ? odd : undefined;
  const heading = target.closest(HEADINGS);
  if (heading) return isMark(heading) ? odd : undefined;
  const isEmpty = target.textContent.trim() === '';
  const isText = target !== element && !isEmpty && !isMark(target);
  // The way back may carry the note’s id, and stand at its end.
  const isOwn = isText && target.localName === 'a';
  if (target.closest('dt,tr') || (isEmpty && target.nextElementSibling?.matches(BLOCK))) return odd;
  if (isText && !isOwn && INLINE.test(target.localName)) return odd;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEndBefore(target);
  return isOwn || !/\p{L}{2}/u.test(String(before)) ? { element, start: element } : odd;
}

/** A link to where a note’s way back may lead: the mark, what is in it, around it or beside it, its block. */
function wayTo(
  mark: Element,
  linksTo: ReadonlyMap<Element, Link[]>,
  isWay: (link: Link) => unknown,
): Link | undefined {
  const to = (place: Element | null) => (place ? linksTo.get(place)?.find(isWay) : undefined);
  for (const child of mark.children) {
    const found = to(child);
    if (found) return found;
  }
  for (let place: Element | null = mark; place; place = place.parentElement) {
    const found = to(place);
    if (found || !INLINE.test(place.localName)) return found;
    const beside = to(place.previousElementSibling) ?? to(place.nextElementSibling);
    if (beside) return beside;
  }
  return undefined;
}
