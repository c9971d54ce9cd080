import type { html, render } from 'lit';
import type { NpFootnoteList } from './footnote-list.js';
import { linkAddresses } from './note-addresses.js';
import { addCitations } from './note-citations.js';
import type { Desk } from './note-desk.js';
import { reportProblems } from './note-problems.js';
import { Sidenotes } from './sidenotes.js';

/**
 * Adds to an article’s notes what its page or its publisher asks for: links of bare addresses, notes in the
 * margin, structured data, a report of what is wrong.
 *
 * @param lit - the page’s copy of Lit
 * @returns what takes all but the links away again
 */
export function addExtras(
  list: NpFootnoteList,
  desk: Desk,
  lit: { readonly html: typeof html; readonly render: typeof render },
): () => void {
  const { all, article, preview } = desk.notes();
  const ends: (() => void)[] = [];
  if (list.debug) reportProblems(list, article, all);
  desk.quietly(() => {
    for (const { elements } of all) for (const element of elements) linkAddresses(element, desk.changes);
  });
  if (list.jsonLd) ends.push(addCitations(list, all, lit));
  const hasMargin = getComputedStyle(list).getPropertyValue('--np-sidenote-width') !== '';
  if (preview === 'sidenote' || (preview === 'auto' && hasMargin)) {
    const sidenotes = new Sidenotes(list, article, all);
    desk.showInMargin = (note) => sidenotes.show(note);
    ends.push(() => {
      sidenotes.stop();
      desk.showInMargin = undefined;
    });
  }
  return () => {
    for (const end of ends) end();
  };
}
