import { isMark } from './footnote.js';
import { hashOf, type LinkedNote } from './link-notes.js';
import { NoteProblemsEvent, type NoteProblem } from './note-problems-event.js';

/** A mark in brackets, as typed text has it. */
const TYPED = /\[(\d{1,3})\]/g;

/** Says what is wrong with an article’s notes, in the console and as an event. */
export function reportProblems(
  host: Element,
  container: Element | ShadowRoot,
  notes: readonly LinkedNote[],
): void {
  const problems = noteProblems(container, notes);
  for (const { message } of problems) console.warn(`<np-footnote-list> ${message}`);
  if (problems.length === 0) return;
  const event = new NoteProblemsEvent(problems);
  host.dispatchEvent(event);
}

function noteProblems(container: Element | ShadowRoot, notes: readonly LinkedNote[]): NoteProblem[] {
  return [
    ...empty(notes),
    ...duplicates(notes),
    ...outOfOrder(notes),
    ...missing(container, notes),
    ...uncited(notes),
    ...circular(notes),
  ];
}

function problem(kind: NoteProblem['kind'], message: string, element: Element | undefined): NoteProblem[] {
  return element ? [{ kind, message, element }] : [];
}

function empty(notes: readonly LinkedNote[]): NoteProblem[] {
  return notes
    .filter(
      ({ text, elements }) => text === '' && !elements.some((element) => element.querySelector('img,video')),
    )
    .flatMap(({ mark, elements: [element] }) => problem('empty', `Note ${mark} is empty.`, element));
}

/** Two notes of the same words, or two elements of one id or name. */
function duplicates(notes: readonly LinkedNote[]): NoteProblem[] {
  const seen = new Map<string, LinkedNote>();
  const found: NoteProblem[] = [];
  for (const note of notes) {
    const same = note.text && seen.get(note.text);
    const [element] = note.elements;
    if (same)
      found.push(...problem('duplicate', `Note ${note.mark} says the same as note ${same.mark}.`, element));
    else seen.set(note.text, note);
  }
  const names = new Map<string, Element>();
  for (const element of notes.flatMap(({ references }) =>
    references.map((link) => link.closest('np-footnote')),
  )) {
    const name = element?.name;
    const isDefinition =
      element && name && notes.some(({ references: [first] }) => first && element.contains(first));
    if (!isDefinition) continue;
    const other = names.get(name);
    if (other && other !== element)
      found.push(...problem('duplicate', `Two notes are named “${name}”.`, element));
    names.set(name, element);
  }
  return found;
}

function outOfOrder(notes: readonly LinkedNote[]): NoteProblem[] {
  const numbered = notes.filter(({ mark }) => Number(mark) > 0);
  return numbered.flatMap(({ mark, references: [reference] }, index) => {
    const before = numbered[index - 1];
    return before && Number(mark) < Number(before.mark)
      ? problem('out-of-order', `Note ${mark} is cited after note ${before.mark}.`, reference)
      : [];
  });
}

/** Marks that lead nowhere, linked or typed. */
function missing(container: Element | ShadowRoot, notes: readonly LinkedNote[]): NoteProblem[] {
  const root = container.getRootNode() as Document | ShadowRoot;
  const linked = [
    ...container.querySelectorAll('a[href^="#"]:not([role="doc-noteref"],[role="doc-backlink"])'),
  ]
    .filter(
      (link) =>
        hashOf(link) !== '' &&
        isMark(link) &&
        !root.getElementById(hashOf(link)) &&
        !root.querySelector(`a[name="${CSS.escape(hashOf(link))}"]`),
    )
    .flatMap((link) =>
      problem('missing', `“${link.textContent.trim()}” cites #${hashOf(link)}, which is not there.`, link),
    );
  const known = new Set(notes.map(({ mark }) => mark));
  const typed: NoteProblem[] = [];
  if (!notes.some(({ references: [link] }) => link?.textContent.startsWith('['))) return linked;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('a,code,pre,np-footnote-list')) continue;
    for (const [all, mark = ''] of (node as Text).data.matchAll(TYPED))
      if (!known.has(mark))
        typed.push(...problem('missing', `“${all}” cites a note that is not there.`, parent));
  }
  return [...linked, ...typed];
}

/** Items of the lists of notes, and paragraphs between notes that begin with a mark, that nothing cites. */
function uncited(notes: readonly LinkedNote[]): NoteProblem[] {
  const cited = new Set<Element>(notes.flatMap(({ elements }) => elements));
  const places = new Set(notes.flatMap(({ elements: [element] }) => element.parentElement ?? []));
  return [...places]
    .flatMap((place) => [...place.children])
    .filter(
      (child) =>
        !cited.has(child) &&
        (child.localName === 'li' ||
          (child.localName === 'p' &&
            /^\s*(?:\[\d+\]|\(\d+\)|\d+\.)\s/.test(child.textContent) &&
            child.previousElementSibling !== null &&
            cited.has(child.previousElementSibling))),
    )
    .flatMap((child) => {
      const start = child.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
      return problem('uncited', `“${start}” is never cited.`, child);
    });
}

/** Notes that lead, through notes that they cite, back to themselves. */
function circular(notes: readonly LinkedNote[]): NoteProblem[] {
  const cites = new Map<LinkedNote, LinkedNote[]>();
  for (const note of notes) {
    for (const reference of note.references) {
      const citing = notes.find(({ elements }) => elements.some((element) => element.contains(reference)));
      if (citing) cites.set(citing, [...(cites.get(citing) ?? []), note]);
    }
  }
  const leadsTo = (from: LinkedNote, to: LinkedNote, seen = new Set<LinkedNote>()): boolean =>
    (cites.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsTo(next, to, seen);
    });
  return notes
    .filter((note) => leadsTo(note, note))
    .flatMap(({ mark, elements: [element] }) =>
      problem('circular', `Note ${mark} cites itself, or a note that cites it.`, element),
    );
}
