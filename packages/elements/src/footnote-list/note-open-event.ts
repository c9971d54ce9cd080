import type { Footnote } from './footnote.js';

/** Dispatched as `np-note-open` when a reader opens a note in place. */
export class NoteOpenEvent extends Event {
  static readonly type = 'np-note-open';
  /** The note that was opened. */
  readonly footnote: Footnote;
  /** The link that it was opened from. */
  readonly reference: HTMLAnchorElement;

  constructor(footnote: Footnote, reference: HTMLAnchorElement) {
    super(NoteOpenEvent.type, { bubbles: true, composed: true });
    this.footnote = footnote;
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'np-note-open': NoteOpenEvent;
  }
}
