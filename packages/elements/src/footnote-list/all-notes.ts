import type { Changes } from './changes.js';
import { findLinkedNotes } from './find-linked-notes.js';
import type { FoundNote } from './footnote.js';
import { linkAddresses } from './note-addresses.js';
import { findTypedNotes } from './typed-notes.js';

/** The notes of an article that is not so plain: linked in any way, else typed as text, as
 * addresses in them are too. */
export function findAllNotes(container: ParentNode & Node, changes: Changes): FoundNote[] {
  const linked = findLinkedNotes(container, changes);
  if (linked.length > 0) return linked;
  const typed = findTypedNotes(container, changes);
  for (const { element, more = [] } of typed)
    for (const part of [element, ...more]) linkAddresses(part, changes);
  return typed;
}
