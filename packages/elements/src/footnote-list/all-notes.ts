import type { Changes } from './changes.js';
import { findLinkedNotes } from './find-linked-notes.js';
import type { FoundNote } from './footnote.js';
import { findTypedNotes } from './typed-notes.js';

/** The notes of an article that is not so plain: linked in any way, else typed as text. */
export function findAllNotes(container: ParentNode & Node, changes: Changes): FoundNote[] {
  const linked = findLinkedNotes(container, changes);
  return linked.length > 0 ? linked : findTypedNotes(container, changes);
}
