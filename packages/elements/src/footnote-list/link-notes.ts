import { fill, type Messages } from '@newsprint/core';
import { Changes } from './changes.js';
import type { Footnote, FoundNote, TypedMark } from './find-notes.js';

let lastId = 0;

/** An id that the tree does not have yet. */
export function freshId(root: Document | ShadowRoot, kind: string): string {
  for (;;) {
    lastId += 1;
    const id = `np-${kind}-${lastId}`;
    if (!root.getElementById(id)) return id;
  }
}

/**
 * Makes every reference a link to its note, and gives every note one way back per reference: the publisher's
 * own where there is one. Typed marks become links where they stand, so that nothing moves.
 *
 * @returns the notes, in the order in which they are first cited
 */
export function linkNotes(
  found: readonly FoundNote[],
  changes: Changes,
  texts: Messages['notes'],
): Footnote[] {
  // From the last mark to the first: making a link of one leaves the places of those before it as they were.
  const typed = found
    .flatMap(({ references, typed: start }) => (start ? [...references, start] : references))
    .filter((mark): mark is TypedMark => !(mark instanceof HTMLAnchorElement))
    .sort((a, b) => b.start - a.start);
  const links = new Map(typed.map((mark) => [mark, wrap(mark, changes)]));
  const linkOf = (mark: HTMLAnchorElement | TypedMark) =>
    mark instanceof HTMLAnchorElement ? mark : (links.get(mark) ?? wrap(mark, changes));

  return found.map(({ element, mark, references: cited, backlinks, typed: start }, index) => {
    const text = textWithout(element, mark);
    const references = cited.map(linkOf);
    const id = uniqueId(element, 'note', changes);
    const own = start && linkOf(start);
    cited.forEach((reference, at) => {
      const link = linkOf(reference);
      changes.set(link, 'role', 'doc-noteref');
      changes.set(link, 'href', `#${id}`);
      const back =
        backlinks.get(reference) ?? (at === 0 && own ? own : undefined) ?? addBacklink(element, changes);
      const which = cited.length > 1 ? `${mark}${letter(at)}` : mark;
      // Whoever speaks to the machine says what is to be seen, where that is more than an arrow.
      const seen = /[\p{L}\p{N}]/u.test(back.textContent) ? `${back.textContent.trim()} ` : '';
      changes.set(back, 'role', 'doc-backlink');
      changes.set(back, 'href', `#${uniqueId(link, 'ref', changes)}`);
      changes.set(back, 'aria-label', seen + fill(texts.back, { mark: which }));
    });
    return { id, number: index + 1, mark, text, references };
  });
}

/** The element's id, or a new one where it has none or another element of the tree has the same. */
function uniqueId(element: Element, kind: string, changes: Changes): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!element.id || root.getElementById(element.id) !== element)
    changes.set(element, 'id', freshId(root, kind));
  return element.id;
}

/** a, b, c … z, 26, 27: which of several references. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index);
}

function wrap({ node, start, end }: TypedMark, changes: Changes): HTMLAnchorElement {
  const link = document.createElement('a');
  const mark = node.splitText(start);
  mark.splitText(end - start);
  mark.replaceWith(link);
  link.append(mark);
  changes.did(() => {
    const parent = link.parentNode;
    link.replaceWith(...link.childNodes);
    parent?.normalize();
  });
  return link;
}

function addBacklink(note: HTMLElement, changes: Changes): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = '↩\uFE0E';
  const place = note.lastElementChild?.matches('p') ? note.lastElementChild : note;
  place.append('\u00A0', link);
  changes.did(() => {
    link.previousSibling?.remove();
    link.remove();
  });
  return link;
}

function textWithout(note: Element, mark: string): string {
  return note.textContent
    .replace(/[↩↑^]\uFE0E?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(new RegExp(`^[[(]?${mark.replace(/\W/g, '\\$&')}[\\])]?[.:]?\\s+`), '');
}
