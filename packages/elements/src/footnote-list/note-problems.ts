import type { Footnote } from './find-notes.js';

/** What is wrong with an article's notes, each in one sentence. Loaded only where `debug` asks for it. */
export function noteProblems(
  container: Element,
  notes: readonly Footnote[],
  elements: readonly Element[],
): string[] {
  const empty = notes.filter(({ text }) => text === '').map(({ mark }) => `Note ${mark} is empty.`);
  const marks = notes.map(({ mark }) => Number(mark)).filter((mark) => mark > 0);
  const outOfOrder = marks
    .filter((mark, index) => mark < (marks[index - 1] ?? 0))
    .map((mark) => `Note ${mark} is cited after a later one.`);
  const missing = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not([role])')]
    .filter(
      ({ hash, textContent }) =>
        /^\W?\d{1,4}\W?$/.test(textContent.trim()) && !document.getElementById(hash.slice(1)),
    )
    .map(({ hash, textContent }) => `“${textContent.trim()}” cites ${hash}, which is not there.`);
  const lists = new Set(
    elements.map(({ parentElement }) => parentElement).filter((parent) => parent?.matches('ol,ul')),
  );
  const uncited = [...lists]
    .flatMap((list) => [...(list?.children ?? [])])
    .filter((item) => !elements.includes(item))
    .map((item) => `“${item.textContent.trim().slice(0, 40)}” is never cited.`);
  return [...empty, ...outOfOrder, ...missing, ...uncited];
}
