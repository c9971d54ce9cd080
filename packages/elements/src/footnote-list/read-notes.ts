import { fill } from '@newsprint/core';
import { viaOf } from '../shared/via.js';
import { fullCitation } from './full-citation.js';
import type { LinkedNote } from './link-notes.js';
import type { Desk, Notes } from './note-desk.js';
import { lightSentence } from './light-sentence.js';
import { copyOf } from './note-copy.js';
import { NoteOpenEvent } from './note-open-event.js';
import { adoptReadingStyles } from './read-notes.styles.js';

/** How long the pointer rests on a reference before its note opens, and may be away before it closes, in ms. */
const HOVER_MS = 150;
const GRACE_MS = 300;

/** Narrower, in CSS px, there is no room beside the text, and a note opens under its paragraph. */
const NARROW = 480;

const BLOCK = 'p,li,dd,blockquote,h1,h2,h3,h4,h5,h6,figure,table';

/** Where the reader was: how far the page was scrolled, in CSS px, and its address. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly url: string;
}

interface Opened {
  readonly reference: HTMLAnchorElement;
  /** A copy of the note, in the light DOM, so that the article’s own styles reach it. */
  readonly copy: HTMLElement;
  /** Missing where the note opened under its paragraph. */
  readonly popover: HTMLElement | undefined;
  /** The reader asked for it by more than pointing. */
  readonly stays: boolean;
}

/** Opens notes where they are cited, one at a time (a note within a note on top of it), and leads back to where the reader was. */
export class NoteReader {
  readonly #host: HTMLElement;
  readonly #desk: Desk;
  readonly #opened: Opened[] = [];
  readonly #end = new AbortController();
  /** Where the reader left for a note, by the browser’s own navigation. */
  readonly #trail: (Spot & { readonly reference: HTMLAnchorElement })[] = [];
  readonly #left = new WeakMap<Element, Spot>();
  /** What was open of the level in which the reader pressed. */
  #pressed: Opened | undefined;
  #current: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    const { signal } = this.#end;
    signal.addEventListener('abort', adoptReadingStyles(host));
    addEventListener('popstate', () => this.#onHistory(), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        const top = this.#opened.at(-1);
        if (key === 'Escape' && top && !top.popover) this.#close(this.#opened.length - 1);
      },
      { signal },
    );
  }

  /** @param link - the reference or way back that the event happened to @param from - where the reader was then */
  hear(event: PointerEvent, link: HTMLAnchorElement, from: Spot): void {
    const isClick = event.type === 'click';
    if (link.getAttribute('role') === 'doc-backlink') {
      if (isClick) this.#goBack(link);
      return;
    }
    const level = this.#levelOf(link);
    const shown = this.#opened[level];
    if (event.type === 'pointerdown') {
      // The browser closes an open popover on this press, before the click that would open it again.
      this.#pressed = shown;
    } else if (isClick) {
      const known = [this.#pressed, shown].find((opened) => opened?.reference === link);
      this.#pressed = undefined;
      if (this.#notes().preview === 'none') this.#follow(link, from);
      else if (known?.stays) this.#close(level);
      else this.#open(link, level, viaOf(event), from, known);
    } else if (event.type === 'pointerover' && event.pointerType === 'mouse') {
      this.#later(HOVER_MS, () => {
        if (shown?.reference !== link && !this.#opened[level]?.stays && link.matches(':hover'))
          this.#open(link, level, 'hover', from);
      });
    } else if (event.type === 'pointerout') this.#later(GRACE_MS, () => this.#leave());
  }

  /** A reference that has left the page takes its open note along. */
  update(): void {
    const at = this.#opened.findIndex(({ reference }) => !reference.isConnected);
    if (at >= 0) this.#close(at);
  }

  stop(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
    this.#close(0);
    this.#mark(undefined);
    for (const popover of this.#host.shadowRoot?.querySelectorAll('[part=preview]') ?? []) popover.remove();
  }

  #notes(): Notes {
    return this.#desk.notes();
  }

  #later(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  /** 0 in the text, 1 in an open note, and so on. */
  #levelOf(link: Element): number {
    return this.#opened.findIndex(({ copy }) => copy.contains(link)) + 1;
  }

  #leave(): void {
    for (let top = this.#opened.at(-1); top; top = this.#opened.at(-1)) {
      const isUsed = top.popover?.matches(':hover') || top.reference.matches(':hover') || this.#hasFocus(top);
      if (top.stays || isUsed) return;
      this.#close(this.#opened.length - 1);
    }
  }

  #hasFocus({ copy, popover }: Opened): boolean {
    return copy.matches(':focus-within') || (popover?.matches(':focus-within') ?? false);
  }

  /** @param known - the same note where it opened by pointing: it opens anew to stay, which is no news */
  #open(
    link: HTMLAnchorElement,
    level: number,
    by: 'keyboard' | 'pointer' | 'hover',
    from: Spot,
    known?: Opened,
  ): void {
    const note = this.#desk.noteOf(link);
    if (!note) return;
    const isInMargin = level === 0 && this.#desk.showInMargin?.(note) === true;
    if (isInMargin && by !== 'keyboard') {
      this.#remember(note, link, from);
      return;
    }
    const isInline = !isInMargin && this.#isInline(level);
    if (by === 'hover' && (isInline || this.#notes().preview === 'none')) return;
    this.#close(level);
    const copy = copyOf(note.elements);
    if (!copy.textContent.trim() && !copy.querySelector('img,svg,video,audio,math')) {
      if (by !== 'hover') location.hash = note.id;
      return;
    }
    const full = fullCitation(note, this.#notes().all);
    if (full) copy.append(this.#citation(full));
    const popover = isInline ? undefined : this.#popoverAt(level);
    const box = popover ?? copy;
    box.tabIndex = -1;
    box.role = 'note';
    box.ariaLabel = fill(this.#notes().texts.note, { number: note.mark });
    this.#desk.quietly(() => {
      if (popover) {
        wearColors(popover, link);
        copy.slot = slotAt(level);
        this.#host.append(copy);
        popover.showPopover({ source: link });
        popover.scrollTop = 0;
      } else {
        copy.dataset['npNote'] = '';
        (link.closest(BLOCK) ?? link).after(copy);
      }
    });
    this.#opened[level] = { reference: link, copy, popover, stays: by !== 'hover' };
    if (by === 'keyboard') box.focus();
    link.setAttribute('aria-expanded', 'true');
    this.#remember(note, link, from);
    if (known) return;
    const opened = new NoteOpenEvent(note, link);
    this.#host.dispatchEvent(opened);
  }

  #isInline(level: number): boolean {
    const { preview, article } = this.#notes();
    const width = (article instanceof ShadowRoot ? article.host : article).clientWidth;
    return level === 0 && (preview === 'inline' || (preview !== 'popover' && width < NARROW));
  }

  /**
   * The box for notes of a level: one for those of the text, one more for each note within a note. Where there are no
   * anchors (Firefox 140) it stands in the box below, since `source` is not known there either, which says that the
   * one opened from the other: both would close. Elsewhere it may not: WebKit 2.50 hangs with one anchored in another.
   */
  #popoverAt(level: number): HTMLElement {
    const root = this.#host.shadowRoot;
    const boxes = root?.querySelectorAll<HTMLElement>('[part=preview]') ?? [];
    const known = boxes[level];
    if (known) return known;
    const box = document.createElement('div');
    box.setAttribute('part', 'preview');
    box.popover = 'auto';
    const slot = document.createElement('slot');
    slot.name = slotAt(level);
    box.append(slot);
    const below = CSS.supports('position-area:block-end') ? root : boxes[level - 1];
    (below ?? root)?.append(box);
    const { signal } = this.#end;
    let hadFocus = false;
    const opened = () => this.#opened.findIndex(({ popover }) => popover === box);
    box.addEventListener(
      'beforetoggle',
      ({ newState }) => {
        const shown = this.#opened[opened()];
        hadFocus = newState === 'closed' && shown !== undefined && this.#hasFocus(shown);
      },
      { signal },
    );
    box.addEventListener(
      'toggle',
      ({ newState }) => {
        if (newState === 'closed' && !box.matches(':popover-open')) this.#close(opened(), hadFocus);
      },
      { signal },
    );
    box.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    box.addEventListener('pointerleave', () => this.#later(GRACE_MS, () => this.#leave()), { signal });
    return box;
  }

  /** Closes the notes from a level on. */
  #close(level: number, hadFocus?: boolean): void {
    clearTimeout(this.#timer);
    if (level < 0) return;
    for (const shown of this.#opened.splice(level).reverse()) {
      const { reference, copy, popover } = shown;
      const returnsFocus = hadFocus ?? this.#hasFocus(shown);
      reference.removeAttribute('aria-expanded');
      if (popover?.matches(':popover-open')) popover.hidePopover();
      this.#desk.quietly(() => copy.remove());
      if (returnsFocus) reference.focus({ preventScroll: true });
    }
  }

  /** The first full citation that a short one stands for. */
  #citation(note: LinkedNote): HTMLElement {
    const citation = copyOf(note.elements);
    const link = document.createElement('a');
    link.href = `#${note.id}`;
    link.textContent = fill(this.#notes().texts.note, { number: note.mark });
    citation.dataset['npFull'] = '';
    citation.prepend(link, ': ');
    return citation;
  }

  /** The list shows from which citation the reader came. */
  #remember(note: LinkedNote, reference: HTMLAnchorElement, from: Spot): void {
    const at = note.references.indexOf(reference);
    if (at < 0) return;
    this.#left.set(reference, from);
    this.#mark(note.backlinks[at]);
  }

  #mark(backlink: Element | undefined): void {
    this.#current?.removeAttribute('aria-current');
    this.#current = backlink;
    backlink?.setAttribute('aria-current', 'true');
  }

  #follow(reference: HTMLAnchorElement, from: Spot): void {
    const note = this.#desk.noteOf(reference);
    if (!note) return;
    this.#remember(note, reference, from);
    this.#trail.push({ ...from, reference });
    if (reference.getRootNode() instanceof ShadowRoot) note.elements[0].scrollIntoView();
  }

  #onHistory(): void {
    const last = this.#trail.at(-1);
    if (last?.url !== location.href) return;
    this.#trail.pop();
    this.#return(last.reference, last);
  }

  #goBack(backlink: HTMLAnchorElement): void {
    const note = this.#notes().all.find(({ backlinks }) => backlinks.includes(backlink));
    const reference = note?.references[note.backlinks.indexOf(backlink)];
    if (!reference) return;
    this.#close(0);
    const isHidden = reference.getRootNode() instanceof ShadowRoot;
    if (!isHidden) location.hash = backlink.hash;
    const spot = this.#current === backlink ? this.#left.get(reference) : undefined;
    if (isHidden && !spot) reference.scrollIntoView({ block: 'center' });
    this.#return(reference, spot);
  }

  /** Back to a citation: as far scrolled as the reader left it, with the focus on it and its sentence lit. */
  #return(reference: HTMLElement, spot: Spot | undefined): void {
    if (spot) scrollTo({ left: spot.x, top: spot.y, behavior: 'instant' });
    reference.focus({ preventScroll: true });
    lightSentence(reference, this.#notes().locale, this.#end.signal);
  }
}

/**
 * Gives a box the colours of the text around a reference: a page that is dark by its own rules alone, without
 * `color-scheme`, sets the note's paragraphs in white, too. A background that shines through, or none, is left out.
 */
function wearColors(box: HTMLElement, reference: Element): void {
  let around: Element | null = reference;
  let background = '';
  while (around && !background) {
    const { backgroundColor } = getComputedStyle(around);
    if (around !== reference && !/^rgba|\//.test(backgroundColor)) background = backgroundColor;
    const root: Node = around.getRootNode();
    around = around.assignedSlot ?? around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const text = getComputedStyle(reference.closest(BLOCK) ?? reference);
  box.style.setProperty('--np-page-background', background);
  box.style.setProperty('--np-page-color', background && text.color);
}

const slotAt = (level: number) => (level ? `preview-${level}` : 'preview');
