import type { Changes } from './changes.js';
import type { LinkedNote } from './link-notes.js';

/** References side by side, and ways back, keep each to its own room: a finger must be able to tell them apart. */
export function keepApart(notes: readonly LinkedNote[], changes: Changes): void {
  const cited = new Set<Element>(notes.flatMap(({ references }) => references));
  for (const reference of cited) keepFromNext(reference, cited, changes);
  for (const { backlinks } of notes)
    if (backlinks.length > 1) for (const back of backlinks) changes.set(back, 'data-np-tight', '');
}

function keepFromNext(reference: Element, cited: ReadonlySet<Element>, changes: Changes): void {
  const { parentElement: parent } = reference;
  const outer = parent && /^(?:sup|span|np-footnote)$/.test(parent.localName) ? parent : reference;
  let next = outer.nextSibling;
  if (next instanceof Text && /^[\s,;[\]]{0,3}$/.test(next.data)) next = next.nextSibling;
  if (!(next instanceof Element)) return;
  const neighbour = cited.has(next) ? next : next.querySelector('a');
  if (!neighbour || !cited.has(neighbour) || !/^(?:a|sup|span|np-footnote)$/.test(next.localName)) return;
  changes.set(reference, 'data-np-tight', '');
  changes.set(neighbour, 'data-np-tight', '');
}
