import type { NpFootnote } from '../footnote/footnote.js';
import type { Changes } from './changes.js';
import type { FoundNote } from './footnote.js';

/** Marks for notes written in place, by the names of CSS’s counter styles. */
const SYMBOLS = ['*', '†', '‡', '§', '‖', '¶'];

/** Groups that are named for the way in which they count. */
const COUNTED = /^(?:symbols|lower-alpha|decimal)$/;

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
 * Moves the content of the notes written in place (`np-footnote`) into ordered lists, one for each group, and
 * puts a link where each stood. An empty one cites the note of its name again. A note that stands in another
 * note comes after those of the text.
 *
 * @param lists - where the lists are put
 * @param marks - by which marks notes are told apart, unless their group is named for others
 * @param first - how many notes the page has beside these
 */
export function collectNotes(
  elements: readonly NpFootnote[],
  lists: Element,
  marks: string,
  locale: string,
  first: number,
  changes: Changes,
): FoundNote[] {
  const depth = (element: Element): number => {
    const around = element.parentElement?.closest('np-footnote');
    return around ? depth(around) + 1 : 0;
  };
  const named = ({ group, name }: NpFootnote) => `${group} ${name}`;
  const defined = new Map<string, NpFootnote>();
  for (const element of elements) {
    if (element.name && !isEmpty(element) && !defined.has(named(element)))
      defined.set(named(element), element);
  }
  const groups = new Map<string, { readonly list: HTMLOListElement; count: number }>();
  const notes = new Map<Element, FoundNote>();
  for (const element of [...elements].sort((a, b) => depth(a) - depth(b))) {
    const source = (!notes.has(element) && isEmpty(element) && defined.get(named(element))) || element;
    // Before the note is moved, so that it still stands where the note is taken back: see there.
    const link = changes.add('a', element);
    link.slot = 'reference';
    let note = notes.get(source);
    if (!note) {
      const group = element.group ?? '';
      const own = groups.get(group) ?? { list: changes.add('ol', lists), count: group ? 0 : first };
      groups.set(group, own);
      own.count += 1;
      const mark = markFor(own.count, COUNTED.test(group) ? group : marks, locale);
      note = moveNote(source, own.list, mark, group, changes);
      if (mark === String(own.count)) (note.element as HTMLLIElement).value = own.count;
      else note.element.style.listStyleType = `"${mark}. "`;
      notes.set(source, note);
    }
    link.textContent = note.mark;
    note.references.push(link);
  }
  return [...notes.values()];
}

/** What a note in place says: all but its reference. */
function contentOf(element: Element): ChildNode[] {
  return [...element.childNodes].filter((node) => !(node instanceof Element && node.slot));
}

function isEmpty(element: Element): boolean {
  return contentOf(element).every((node) => node.textContent?.trim() === '' && !(node instanceof Element));
}

function moveNote(
  from: Element,
  list: HTMLElement,
  mark: string,
  group: string,
  changes: Changes,
): FoundNote {
  const content = contentOf(from);
  const element = changes.add('li', list);
  list.dataset['npNotes'] = '';
  element.dir = 'auto';
  element.append(...content);
  changes.did(() => {
    // Where its reference has gone, its text was written anew (`textContent`): what it said before is out of date.
    if (from.firstElementChild?.slot || isEmpty(from)) from.prepend(...content);
  });
  return { element, mark, group, references: [], backlinks: new Map() };
}
