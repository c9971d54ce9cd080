import { hashOf } from './link-notes.js';

/**
 * Puts notes back into their sentences in a copy of a page, where they stand in the list already: caches of pages
 * for going back (Turbo, htmx) keep such copies, and readers' files. What the copy was made of is gone, and can take
 * nothing back itself.
 */
export function putCopiedNotesBack(container: ParentNode): void {
  for (const link of container.querySelectorAll('np-footnote>[slot=reference]')) {
    const note = container.querySelector(`np-footnote-list>ol>li[id="${CSS.escape(hashOf(link))}"]`);
    const list = note?.parentElement;
    if (note && list) {
      for (const back of note.querySelectorAll('[role=doc-backlink]')) back.parentElement?.remove();
      link.after(...note.childNodes);
      note.remove();
      if (!list.firstElementChild) list.remove();
    }
    link.remove();
  }
}
