import type { Messages } from '@newsprint/core';
import type { Changes } from './changes.js';
import { markFor } from './collect-notes.js';
import { WORD, type Footnote, type FoundNote } from './footnote.js';
import { decoded } from '../shared/decoded.js';

/** A note of an article, and where it stands. */
export interface LinkedNote extends Footnote {
  /** What the note consists of. */
  readonly elements: readonly [Element, ...Element[]];
  /** The way back to each reference. */
  readonly backlinks: readonly HTMLAnchorElement[];
}

/** What a note says, without its mark and its ways back. */
function textOf(elements: readonly Element[], mark: string): string {
  const clone = document.createDocumentFragment();
  clone.append(...elements.map((element) => element.cloneNode(true)));
  for (const back of clone.querySelectorAll('a[role=doc-backlink]')) back.remove();
  return clone.textContent
    .replace(/\s+/g, ' ')
    .replace(/^(\[\]|[\s.:,)\]^↑])+/, '')
    .trim()
    .replace(new RegExp(`^[[(]?${mark.replace(/\W/g, '\\$&')}[\\])]?[.:]?(?:\\s+|(?=[A-Z]))`), '');
}

let lastId = 0;

/** The element's id, or a new one where it has none or another element of the tree has the same. */
function uniqueId(element: Element, kind: string, root: Document | ShadowRoot, changes: Changes): string {
  if (element.id && root.getElementById(element.id) === element) return element.id;
  let id;
  do id = `np-${kind}-${(lastId += 1)}`;
  while (root.getElementById(id));
  changes.set(element, 'id', id);
  return id;
}

/** The id within the page that a link leads to. */
export function hashOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? decoded(href.slice(1)) : '';
}

/**
 * Makes every reference a link to its note, and gives every note one way back per reference: the publisher's
 * own where there is one.
 *
 * @returns the notes, in the order in which they are first cited
 */
export function linkNotes(
  found: readonly FoundNote[],
  changes: Changes,
  texts: Messages['notes'],
): LinkedNote[] {
  const counts = new Map<string, number>();
  const timesOf = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1).get(name) ?? 1;
  const [before = '', after = ''] = texts.back.split('{mark}');
  const root = found[0]?.element.getRootNode() as Document | ShadowRoot;
  return found.map(({ element, more = [], mark, references, backlinks, group = '' }): LinkedNote => {
    const number = timesOf(group);
    const id = uniqueId(element, 'note', root, changes);
    const isAgain = references.length > 1;
    const counted = isAgain && [...backlinks.values()].some((back) => /\d/.test(back.textContent));
    const added: HTMLAnchorElement[] = [];
    const ways = references.map((reference, at) => {
      changes.set(reference, 'role', 'doc-noteref');
      keepApart(reference, changes);
      if (hashOf(reference) !== id) changes.set(reference, 'href', `#${id}`);
      const which = counted ? String(at + 1) : isAgain ? markFor(at + 1, 'lower-alpha', '') : '';
      let back = backlinks.get(reference);
      let seen = back?.textContent ?? '';
      if (!back) {
        back = document.createElement('a');
        // A number by itself would read as the note’s own.
        back.textContent = seen = (counted ? '' : which) || '↩\uFE0E';
        added.push(back);
      }
      if (isAgain && !WORD.test(seen)) {
        // Says at an arrow which of several references it leads to; takes no room.
        const said = changes.add('span', back);
        said.dataset['npMark'] = '';
        said.textContent = which;
        seen += which;
      }
      const place = root.getElementById(hashOf(back));
      if (!place || (place !== reference.parentElement && !reference.contains(place)))
        changes.set(back, 'href', `#${uniqueId(reference, 'ref', root, changes)}`);
      if (isAgain) changes.set(back, 'data-np-tight', '');
      changes.set(back, 'role', 'doc-backlink');
      // Whoever speaks to the machine says what is to be seen, where that is more than an arrow.
      let name = before + mark + (counted ? '-' : '') + which + after;
      const times = timesOf(name);
      if (times > 1) name += ` (${times})`;
      seen = WORD.test(seen) ? seen.trim() : '';
      changes.set(back, 'aria-label', name.includes(seen) ? name : `${seen} ${name}`);
      return back;
    });
    if (added.length > 0) addBacklinks(element, added, changes);
    // A list's item must stay one.
    if (element.role === 'doc-endnote') changes.set(element, 'role', 'listitem');
    const elements: LinkedNote['elements'] = [element, ...more];
    return {
      id,
      number,
      mark,
      references,
      elements,
      backlinks: ways,
      get text() {
        return textOf(elements, mark);
      },
    };
  });
}

/** References side by side keep each to its own room: a finger must be able to tell them apart. */
function keepApart(reference: Element, changes: Changes): void {
  const outer = reference.closest('sup,np-footnote') ?? reference;
  const { nextSibling: gap, nextElementSibling: next } = outer;
  if (!next?.matches('a,sup,np-footnote') || (gap !== next && /[^\s,;[\]]/.test(gap?.textContent ?? '')))
    return;
  for (const element of [outer, next]) changes.set(element, 'data-np-tight', '');
}

/**
 * Puts ways back behind the note’s last word. A line more would move what the page has below: alone, behind a note that
 * the publisher has set, who gave it an id, a way back hangs there without room. In a sentence it would cover the next
 * word, and several would leave a phone’s page.
 */
function addBacklinks(note: HTMLElement, links: readonly HTMLAnchorElement[], changes: Changes): void {
  const last = note.lastElementChild;
  const group = changes.add('span', last?.matches('p') ? last : note);
  if (!links[1] && !note.id.startsWith('np-')) group.dataset['npBack'] = '';
  links.forEach((link, at) => group.append(at ? ' ' : '\u00A0', link));
}

/** Tells assistive technology of the box that holds the publisher’s notes, where it holds nothing else. */
export function nameRegion(notes: readonly LinkedNote[], texts: Messages['notes'], changes: Changes): void {
  const [first] = notes;
  const box = first?.elements[0].parentElement?.closest('section,div');
  const isAround = (element: Element | undefined) => element && box?.contains(element);
  if (!box || !isAround(notes.at(-1)?.elements[0]) || isAround(first?.references[0])) return;
  if (box.role || box.querySelector('np-footnote-list')) return;
  changes.set(box, 'role', 'doc-endnotes');
  if (!box.ariaLabel) changes.set(box, 'aria-label', texts.heading);
}
