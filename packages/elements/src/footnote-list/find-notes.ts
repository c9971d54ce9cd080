/** A note of an article. */
export interface Footnote {
  /** Id of the note’s element. */
  readonly id: string;
  /** Its place among the article’s notes, from 1, in the order in which they are first cited. */
  readonly number: number;
  /** What stands in the text for it, for example `12` or `†`. */
  readonly mark: string;
  /** What it says, as text, without its marks and ways back. */
  readonly text: string;
  /** The links to it, in the order of the text. */
  readonly references: readonly HTMLAnchorElement[];
}

/** A note as it stands in the page, and what cites it: links, or marks typed as text. */
export interface FoundNote {
  readonly element: HTMLElement;
  readonly mark: string;
  readonly references: (HTMLAnchorElement | TypedMark)[];
  /** The publisher's own ways back, by the reference that each leads to. */
  readonly backlinks: Map<HTMLAnchorElement | TypedMark, HTMLAnchorElement>;
  /** The mark that the note begins with, where that is typed. */
  readonly typed?: TypedMark;
}

/** A note that is cited by links. */
interface LinkedNote extends FoundNote {
  readonly references: HTMLAnchorElement[];
}

/** A mark in a text node. */
export interface TypedMark {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What holds a note: its paragraph, or its item in a list. */
const BLOCK = 'p,dd,div,aside,section,td,li,figcaption';
const NO_NOTE = 'h1,h2,h3,h4,h5,h6,nav,[role=doc-toc],table,figure,math,pre,code';
const MARK = /^[[(]?\s*([\p{L}\p{N}]{1,4}|[*†‡§¶‖#]+)\s*[\])]?\.?$/u;

/**
 * Finds notes that are linked, whatever program made them, by structure: a link whose target links back; a
 * further link to the same note; a mark whose target is the item of that number in a list, or is named a note
 * by its role or class. Contents, headings’ anchors, tables and equations are none. Changes nothing, and
 * takes time in proportion to the number of links.
 */
export function findLinkedNotes(container: Element): FoundNote[] {
  const targets = new Map<string, Element>();
  for (const element of container.querySelectorAll('[id],a[name]')) {
    for (const id of [element.id, element.getAttribute('name')])
      if (id && !targets.has(id)) targets.set(id, element);
  }
  const here = document.URL.replace(/#.*/, '');
  const targetOf = new Map<HTMLAnchorElement, Element>();
  const linksTo = new Map<Element, HTMLAnchorElement[]>();
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const target = targets.get(idIn(link, here));
    if (!target || target.contains(link) || link.closest('nav,[role=doc-toc],np-footnote,np-news-ticker'))
      continue;
    targetOf.set(link, target);
    linksTo.set(target, [...(linksTo.get(target) ?? []), link]);
  }

  const notes = new Map<Element, LinkedNote>();
  const backlinks = new Set<Element>();
  const cite = (element: HTMLElement, reference: HTMLAnchorElement, back?: HTMLAnchorElement) => {
    const note: LinkedNote = notes.get(element) ?? {
      element,
      mark: markOf(reference),
      references: [],
      backlinks: new Map(),
    };
    notes.set(element, note);
    note.references.push(reference);
    if (back) {
      note.backlinks.set(reference, back);
      backlinks.add(back);
    }
  };
  const unsure: [HTMLAnchorElement, HTMLElement][] = [];
  for (const [link, target] of targetOf) {
    const element = noteAt(target);
    if (!element || element.contains(link)) continue;
    const back = around(link)
      .flatMap((place) => linksTo.get(place) ?? [])
      .find((other) => element.contains(other) && follows(link, other));
    if (back && link.textContent.trim().length < 20) cite(element, link, back);
    else unsure.push([link, element]);
  }
  for (const [link, element] of unsure) {
    if (backlinks.has(link) || !MARK.test(link.textContent.trim())) continue;
    if (notes.has(element) || (follows(link, element) && isNamedNote(link, element))) cite(element, link);
  }
  return [...notes.values()].map((note) => ({ ...note, references: note.references.sort(inOrder) }));
}

/** The id that a link leads to, where it leads to this page. */
function idIn(link: HTMLAnchorElement, here: string): string {
  const written = link.getAttribute('href') ?? '';
  const hash = written.slice(written.indexOf('#') + 1);
  if (!written.startsWith('#') && link.href.replace(/#.*/, '') !== here) return '';
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function noteAt(target: Element): HTMLElement | null {
  if (target.closest(NO_NOTE)) return null;
  if (target.localName === 'dt') return target.nextElementSibling as HTMLElement | null;
  return target.closest<HTMLElement>('li') ?? target.closest<HTMLElement>(BLOCK);
}

/** Where the id may stand that a note’s way back leads to: on the link, in it, around it or just before it. */
function around(link: Element): Element[] {
  const parent = link.parentElement;
  const outer = parent?.matches('sup,span,small,b,i,em')
    ? [parent, parent.parentElement, parent.previousElementSibling]
    : [];
  return [link, ...link.children, link.previousElementSibling, ...outer].flatMap((place) => place ?? []);
}

export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

export function inOrder(a: Node, b: Node): number {
  return follows(a, b) ? -1 : 1;
}

export function markOf(reference: Element): string {
  const text = reference.textContent.trim();
  return MARK.exec(text)?.[1] ?? text;
}

/** Whether the page says by a role, a class or a list’s number that this is a note and that the link cites it. */
function isNamedNote(link: Element, element: Element): boolean {
  const said = (node: Element | null) =>
    `${node?.getAttribute('role')} ${node?.getAttribute('epub:type')} ${node?.className} ${node?.getAttribute('rel')}`.includes(
      'note',
    );
  if (said(link) || said(element) || said(element.closest('section,aside,div,ol,ul'))) return true;
  const isItem =
    element.localName === 'li' &&
    [...(element.parentElement?.children ?? [])].indexOf(element) + 1 === Number(markOf(link));
  return isItem && (link.closest('sup') !== null || /^[[(]/.test(link.textContent.trim()));
}
