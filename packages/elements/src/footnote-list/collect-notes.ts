import type { Changes } from './changes.js';
import type { FoundNote } from './find-notes.js';

/** Marks for notes written in place, by the names of CSS’s counter styles. */
const SYMBOLS = ['*', '†', '‡', '§', '‖', '¶'];

/**
 * The mark of the `number`th note: digits of the page's language, letters (a … z, aa, ab …) or symbols, which
 * double when they run out, as printers have it.
 */
export function markFor(number: number, marks: string, locale: string): string {
  if (marks === 'symbols') {
    const times = Math.ceil(number / SYMBOLS.length);
    return (SYMBOLS[(number - 1) % SYMBOLS.length] ?? '').repeat(times);
  }
  if (marks === 'lower-alpha') {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return number > 26 ? markFor(Math.floor((number - 1) / 26), marks, locale) + letter : letter;
  }
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(number);
}

/**
 * Moves the content of the notes written in place (`np-footnote`) into an ordered list, and puts a link where
 * each stood. An empty one cites the note of its name again.
 *
 * @param markOf - the mark of the nth note, from 1
 */
export function collectNotes(
  elements: readonly HTMLElement[],
  list: HTMLOListElement,
  markOf: (number: number) => string,
  changes: Changes,
): FoundNote[] {
  const byName = new Map<string, FoundNote>();
  const notes: FoundNote[] = [];
  for (const element of elements) {
    const name = element.getAttribute('name') ?? '';
    const content = [...element.childNodes].filter((node) => !(node instanceof Element && node.slot));
    const isEmpty = content.every((node) => node.textContent?.trim() === '' && !(node instanceof Element));
    const note =
      (isEmpty && byName.get(name)) || moveNote(content, element, list, markOf(notes.length + 1), changes);
    if (!notes.includes(note)) notes.push(note);
    if (name) byName.set(name, note);
    note.references.push(addReference(element, note.mark, changes));
  }
  return notes;
}

function moveNote(
  content: readonly ChildNode[],
  from: Element,
  list: Element,
  mark: string,
  changes: Changes,
): FoundNote {
  const item = document.createElement('li');
  item.append(...content);
  list.append(item);
  changes.did(() => {
    from.append(...content);
    item.remove();
  });
  return { element: item, mark, references: [], backlinks: new Map() };
}

function addReference(element: Element, mark: string, changes: Changes): HTMLAnchorElement {
  const link = document.createElement('a');
  link.slot = 'reference';
  link.textContent = mark;
  element.append(link);
  changes.did(() => {
    link.remove();
  });
  return link;
}
