import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from '../shared/property.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { localeOf } from '../shared/inherited.js';
import { messagesOf } from '../shared/messages.js';
import { warnOnce } from '../shared/warn.js';
import { Changes } from './changes.js';
import { collectNotes, markFor } from './collect-notes.js';
import { findLinkedNotes, type Footnote } from './find-notes.js';
import { findTypedNotes } from './find-typed-notes.js';
import { footnoteListStyles, lightStyles } from './footnote-list.styles.js';
import { linkNotes } from './link-notes.js';
import { NotePreview } from './note-preview.js';

/** How long the page is left alone after content came, before its notes are looked for again, in ms. */
const SETTLE_MS = 100;

/**
 * The notes of an article, and reading them in place.
 *
 * Put it at the end of an article. It finds the article's notes by their structure, whatever program made them
 * (Markdown converters, WordPress, MediaWiki, Word and others), also marks typed as text (`[12]`) with
 * paragraphs of notes, and notes written in place with `np-footnote`, whose list it holds. Every reference
 * becomes a link to its note, every note gets one way back per reference. A reference opens its note where it
 * stands; the list always stays. Without JavaScript the publisher's own links work.
 *
 * In the publisher's DOM it sets roles, missing ids and names on references and ways back, makes links of
 * typed marks, and moves the content of `np-footnote`. All of it is taken back when it leaves the page.
 *
 * @summary Finds, links and shows an article's notes.
 * @tagname np-footnote-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The notes, where they stand in the list: an `ol`, or paragraphs.
 * @slot preview - The copy of the note that is open; the element puts it here.
 *
 * @csspart heading - The heading, when `heading` is given.
 * @csspart preview - The box of an open note.
 *
 * @cssproperty [--np-footnote-width=24rem] - The widest that an open note becomes.
 * @cssproperty [--np-footnote-background=Canvas] - Its background.
 * @cssproperty [--np-footnote-color=CanvasText] - Its text.
 *
 * @fires {NoteOpenEvent} np-note-open - A note was opened where it is cited.
 */
export class NpFootnoteList extends LitElement {
  static override styles = footnoteListStyles;

  /** Id of the article; without it, the nearest `article`, `main` or `body` around the element. */
  @property({ attribute: 'for' }) for = '';

  /**
   * How a note opens: `popover` beside its reference, `inline` under its paragraph, `none` (the link leads to
   * it), `auto` (default) and `sidenote` by the room there is: inline where the article is narrow, else popover.
   */
  @property() preview: 'auto' | 'popover' | 'sidenote' | 'inline' | 'none' = 'auto';

  /** Heading over the notes; without it there is none to see, and the region is named “Notes”. */
  @property() heading = '';

  /** Marks of notes written in place: `decimal` (default), `lower-alpha` or `symbols`. */
  @property() marks: 'decimal' | 'lower-alpha' | 'symbols' = 'decimal';

  /** Says in the console what is wrong with the notes: cited and missing, never cited, empty. */
  @property({ type: Boolean }) debug = false;

  /** The notes, in the order in which they are first cited. */
  get footnotes(): readonly Footnote[] {
    return this.#footnotes;
  }

  #footnotes: readonly Footnote[] = [];
  readonly #byReference = new Map<HTMLAnchorElement, Footnote>();
  readonly #changes = new Changes();
  #left = new AbortController();
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasNotes = false;

  readonly #preview = new NotePreview(
    this,
    () => this.renderRoot.querySelector<HTMLElement>('[part=preview]'),
    (reference) => this.#byReference.get(reference),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override updated(changed: PropertyValues<this>): void {
    this.#preview.preview = this.preview;
    if ((changed.has('for') || changed.has('marks')) && this.isConnected) this.#start();
  }

  override render() {
    const { notes } = messagesOf(this);
    return html`<section
        role=${this.#hasNotes ? 'doc-endnotes' : nothing}
        aria-label=${this.#hasNotes ? this.heading || notes.heading : nothing}
      >
        ${
          this.heading && this.#hasNotes
            ? html`<div part="heading" role="heading" aria-level="2">${this.heading}</div>`
            : nothing
        }<slot></slot>
      </section>
      <div
        part="preview"
        popover="auto"
        tabindex="-1"
        role="note"
        aria-label=${notes.note.replace('{number}', '').trim()}
        @toggle=${this.#preview.onToggle}
        @beforetoggle=${this.#preview.onBeforeToggle}
        @pointerleave=${this.#preview.onLeave}
      >
        <slot name="preview"></slot>
      </div>`;
  }

  #start(): void {
    this.#stop();
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#start(), { signal: this.#left.signal });
      return;
    }
    const container = this.#container();
    if (!container) {
      warnOnce('np-footnote-list', `found no element with the id “${this.for}”, so it shows nothing.`);
      return;
    }
    const dropStyles = adoptLightStyles(this, lightStyles);
    this.#left.signal.addEventListener('abort', dropStyles);
    this.#link(container);
    this.#preview.listen(container, this.#left.signal);
    this.#observer = new MutationObserver(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#link(container), SETTLE_MS);
    });
    this.#watch(container);
  }

  #stop(): void {
    this.#left.abort();
    this.#left = new AbortController();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#changes.takeBack();
    this.#footnotes = [];
  }

  #container(): HTMLElement | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.for ? root.getElementById(this.for) : this.closest<HTMLElement>('article,main,body');
  }

  #watch(container: HTMLElement): void {
    this.#observer?.observe(container, { childList: true, subtree: true });
  }

  #link(container: HTMLElement): void {
    this.#observer?.disconnect();
    this.#preview.close();
    this.#changes.takeBack();
    const linked = findLinkedNotes(container);
    const found = linked.length > 0 ? linked : findTypedNotes(container);
    const written = [...container.querySelectorAll<HTMLElement>('np-footnote')];
    if (written.length > 0) {
      const list = document.createElement('ol');
      const first = found.length;
      const markOf = (number: number) => markFor(number + first, this.marks, localeOf(this));
      found.push(...collectNotes(written, list, markOf, this.#changes));
      if (first > 0) list.start = first + 1;
      if (this.marks !== 'decimal') list.style.listStyleType = this.marks;
      this.append(list);
      this.#changes.did(() => list.remove());
    }
    const { notes } = messagesOf(this);
    this.#footnotes = linkNotes(found, this.#changes, notes);
    this.#byReference.clear();
    for (const note of this.#footnotes) {
      for (const reference of note.references) this.#byReference.set(reference, note);
    }
    this.#hasNotes = [...this.children].some((child) => child.slot === '');
    this.requestUpdate();
    this.#watch(container);
    if (this.debug)
      void this.#report(
        container,
        found.map(({ element }) => element),
      );
  }

  async #report(container: HTMLElement, found: readonly HTMLElement[]): Promise<void> {
    const { noteProblems } = await import('./note-problems.js');
    for (const problem of noteProblems(container, this.#footnotes, found)) {
      console.warn(`<np-footnote-list> ${problem}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'np-footnote-list': NpFootnoteList;
  }
}
