import type { Changes } from './changes.js';
import { putCopiedNotesBack } from './copied-notes.js';
import { findLinkedNotes } from './find-linked-notes.js';
import type { FoundNote } from './footnote.js';
import { findInlineNotes } from './inline-notes.js';
import { linkAddresses } from './note-addresses.js';
import type { Searched } from './round-trips.js';
import { findTypedNotes } from './typed-notes.js';

/**
 * The notes of an article that is not so plain: linked in any way, standing in their sentences, and typed as
 * text, as addresses in them are too. In the order in which they are first cited.
 *
 * @param list - may stand elsewhere and hold notes that the article links to
 */
export function findAllNotes(container: ParentNode & Node, changes: Changes, list: Element): FoundNote[] {
  putCopiedNotesBack(container);
  const linked = findLinkedNotes(container.contains(list) ? container : asOne(container, list), changes);
  const inline = findInlineNotes(container, changes);
  const typed = findTypedNotes(container, [...linked, ...inline], changes);
  for (const { element, more = [] } of typed)
    for (const part of [element, ...more]) linkAddresses(part, changes);
  const others = [...inline, ...typed];
  if (others.length === 0) return linked;
  return [...linked, ...others].sort(({ references: [a] }, { references: [b] }) =>
    a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** An article and a list outside of it, as if one followed the other. */
function asOne(article: Searched, list: Searched): Searched {
  return {
    getRootNode: () => article.getRootNode(),
    contains: (node) => article.contains(node) || list.contains(node),
    querySelector: (selector) => article.querySelector(selector) ?? list.querySelector(selector),
    querySelectorAll: <Found extends Element>(selector: string) => [
      ...article.querySelectorAll<Found>(selector),
      ...list.querySelectorAll<Found>(selector),
    ],
  };
}
