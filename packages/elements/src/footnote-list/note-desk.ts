import type { Messages } from '@newsprint/core';
import type { Changes } from './changes.js';
import type { LinkedNote } from './link-notes.js';

/** A list's notes, as they are at the moment. */
export interface Notes {
  readonly preview: string;
  readonly all: readonly LinkedNote[];
  readonly article: HTMLElement | ShadowRoot;
  readonly texts: Messages['notes'];
  readonly locale: string;
}

/** What a list shares with the parts of it that load on demand. */
export interface Desk {
  readonly notes: () => Notes;
  readonly noteOf: (reference: HTMLAnchorElement) => LinkedNote | undefined;
  /** Changes the page without the list hearing of it as news. */
  readonly quietly: (change: () => void) => void;
  /** What was changed since the notes were last looked for. */
  readonly changes: Changes;
  /** Lights the note in the margin, where it stands there. */
  showInMargin?: ((note: LinkedNote) => boolean) | undefined;
}
