import { NoteOpenEvent } from './note-open-event.js';
import type { Footnote } from './find-notes.js';

/** How long the pointer rests on a reference before its note opens, and may be away before it closes, in ms. */
const HOVER_MS = 150;
const GRACE_MS = 300;

/** Narrower, in CSS px, there is no room beside the text, and a note opens under its paragraph. */
const NARROW = 480;

type Mode = 'popover' | 'inline' | 'none';

interface Opened {
  readonly reference: HTMLAnchorElement;
  /** A copy of the note, in the light DOM, so that the article's own styles reach it. */
  readonly copy: HTMLElement;
  readonly mode: Mode;
  /** The reader asked for it by more than pointing. */
  readonly stays: boolean;
}

/** Opens notes where they are cited, one at a time. */
export class NotePreview {
  readonly #host: HTMLElement;
  readonly #popover: () => HTMLElement | null;
  readonly #noteOf: (reference: HTMLAnchorElement) => Footnote | undefined;
  #opened: Opened | undefined;
  #pressedOn: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #returnsFocus = false;

  /** What the publisher asked for. */
  preview = 'auto';

  constructor(
    host: HTMLElement,
    popover: () => HTMLElement | null,
    noteOf: (reference: HTMLAnchorElement) => Footnote | undefined,
  ) {
    this.#host = host;
    this.#popover = popover;
    this.#noteOf = noteOf;
  }

  /** @param container - the article @param signal - ends the listening */
  listen(container: HTMLElement, signal: AbortSignal): void {
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      heard: (event: HTMLElementEventMap[K]) => void,
    ) => {
      container.addEventListener(name, heard, { signal });
    };
    on('pointerdown', (event) => {
      const reference = referenceAt(event);
      // The browser closes an open popover on this press, before the click that would open it again.
      this.#pressedOn = this.#opened?.stays && this.#opened.reference === reference ? reference : undefined;
    });
    on('click', (event) => {
      const reference = referenceAt(event);
      const changed = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!reference || changed || event.defaultPrevented || this.#modeFor(container) === 'none') return;
      event.preventDefault();
      const again =
        this.#pressedOn === reference || (this.#opened?.stays && this.#opened.reference === reference);
      this.#pressedOn = undefined;
      if (again) this.close();
      else this.#open(reference, container, event.detail === 0 ? 'keyboard' : 'pointer');
    });
    on('pointerover', (event) => {
      if (event.pointerType !== 'mouse') return;
      const reference = referenceAt(event);
      if (reference) this.#later(HOVER_MS, () => this.#hover(reference, container));
      else if (this.#opened && event.composedPath().includes(this.#popover() ?? this.#host))
        clearTimeout(this.#timer);
    });
    on('pointerout', (event) => {
      if (referenceAt(event)) this.#later(GRACE_MS, () => this.#leave());
    });
    on('keydown', (event) => {
      if (event.key === 'Escape' && this.#opened?.mode === 'inline') this.close();
    });
    signal.addEventListener('abort', () => this.close());
  }

  /** Heard from the popover itself, which the browser may close as well. */
  readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.#opened?.mode === 'popover') this.#cleanUp();
  };

  readonly onBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#returnsFocus = this.#hasFocus();
  };

  readonly onLeave = (): void => {
    this.#later(GRACE_MS, () => this.#leave());
  };

  close(): void {
    clearTimeout(this.#timer);
    if (!this.#opened) return;
    this.#returnsFocus = this.#hasFocus();
    const popover = this.#popover();
    if (popover?.matches(':popover-open')) popover.hidePopover();
    this.#cleanUp();
  }

  #later(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  #hover(reference: HTMLAnchorElement, container: HTMLElement): void {
    if (
      !this.#opened?.stays &&
      this.#opened?.reference !== reference &&
      this.#modeFor(container) === 'popover'
    ) {
      this.#open(reference, container, 'hover');
    }
  }

  #leave(): void {
    if (this.#opened && !this.#opened.stays && !this.#hasFocus()) this.close();
  }

  #hasFocus(): boolean {
    return (
      (this.#opened?.copy.contains(document.activeElement) ?? false) ||
      this.#host.shadowRoot?.activeElement === this.#popover()
    );
  }

  #modeFor(container: HTMLElement): Mode {
    if (this.preview === 'inline' || this.preview === 'none') return this.preview;
    return this.preview !== 'popover' && container.clientWidth < NARROW ? 'inline' : 'popover';
  }

  #open(reference: HTMLAnchorElement, container: HTMLElement, by: 'keyboard' | 'pointer' | 'hover'): void {
    const note = this.#noteOf(reference);
    const element = note && (reference.getRootNode() as Document).getElementById(note.id);
    if (!element) return;
    this.close();
    const mode = this.#modeFor(container);
    const copy = copyOf(element);
    this.#opened = { reference, copy, mode, stays: by !== 'hover' };
    if (mode === 'inline') {
      copy.tabIndex = -1;
      copy.setAttribute('role', 'note');
      copy.dataset['npNote'] = '';
      (reference.closest('p,li,dd,blockquote,h1,h2,h3,h4,h5,h6,figure') ?? reference).after(copy);
    } else {
      copy.slot = 'preview';
      this.#host.append(copy);
      const popover = this.#popover();
      popover?.showPopover({ source: reference });
      if (by === 'keyboard') popover?.focus();
    }
    if (mode === 'inline' && by === 'keyboard') copy.focus();
    reference.setAttribute('aria-expanded', 'true');
    const opened = new NoteOpenEvent(note, reference);
    this.#host.dispatchEvent(opened);
  }

  #cleanUp(): void {
    const opened = this.#opened;
    if (!opened) return;
    this.#opened = undefined;
    opened.reference.setAttribute('aria-expanded', 'false');
    opened.copy.remove();
    if (this.#returnsFocus) opened.reference.focus({ preventScroll: true });
  }
}

function referenceAt(event: Event): HTMLAnchorElement | undefined {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[role="doc-noteref"]') : null;
  return link ?? undefined;
}

/** The note's content, without ids, which may be there only once, and without its ways back. */
function copyOf(note: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...note.cloneNode(true).childNodes);
  for (const back of copy.querySelectorAll('[role="doc-backlink"]')) back.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  copy.dir = 'auto';
  return copy;
}
