import { property } from '../shared/property.js';
import { html, LitElement, nothing, render, type PropertyValues } from 'lit';
import { footnoteListStyles, lightStyles } from './footnote-list.styles.js';
import { Changes } from './changes.js';
import { warnOnce } from '../shared/warn.js';
import { wordsOf } from '../shared/messages.js';
import { hashOf, linkNotes, nameRegion, type LinkedNote } from './link-notes.js';
import { collectNotes } from './collect-notes.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { BLOCK, findRoundTrips, HEADINGS } from './round-trips.js';
import { localeOf } from '../shared/inherited.js';
import { englishNotes, type Messages } from '@newsprint/core';
import type { Footnote, FoundNote } from './footnote.js';
import type { Desk } from './note-desk.js';
import type { NoteReader } from './read-notes.js';

export type { NoteOpenEvent } from './note-open-event.js';
export type { NoteProblemsEvent } from './note-problems-event.js';

/** How long the page is left alone after content came, before its notes are looked for again, in ms. */
const SETTLE_MS = 100;

/** What a reader does to a reference or a way back. */
const ACTIONS = ['pointerover', 'pointerout', 'pointerdown', 'focusin', 'click'] as const;

const LINKS = 'a[role=doc-noteref],a[role=doc-backlink]';

/** How a block begins that may be a typed note. */
const TYPED = /^\s*(?:\p{No}|\p{Ps}?\p{Lo}?\s*\p{N}{1,4}\s*(?:[\p{Pe}.:]|$)|[*※†‡§](?!\s*[*†‡§]))/u;

/** Text of notes that could be an address, and is no link. */
const ADDRESSES = './/text()[not(ancestor::a)][contains(.,"http")or contains(.,"www.")or contains(.,"10.")]';

/** A mark in a sentence that may have been typed; a note behind its mark, or in place in a copied page. */
const CITED = /\p{Ps}\d|[\p{No}†‡]|\S\*/u;
const INLINE = 'np-footnote>[slot],:is(sup,label,input)+:is(span,small,aside)[class*=note]';

/** Whether there may be more to notes than those that are plainly linked: only then it is worth a closer look. */
function mayHaveMore(container: ParentNode & Node, linked: readonly FoundNote[]): boolean {
  const [first] = linked;
  return (
    linked.some(
      ({ element }) =>
        element.matches('p') && element.nextElementSibling?.matches('p:not(:has(a[href*="#"]))'),
    ) ||
    container.querySelector(INLINE + (first ? '' : `,:is(hr,${HEADINGS})+ol`)) !== null ||
    ((!first || CITED.test(container.textContent ?? '')) &&
      [...container.querySelectorAll(BLOCK + ',small,br')].some((block) => {
        const start = block.firstChild ?? block.nextSibling;
        return (
          TYPED.test(start?.textContent?.trim() || (start?.nextSibling?.textContent ?? '')) &&
          !(first && block.querySelector('a[href*="#"]'))
        );
      }))
  );
}

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
 * typed marks and of bare addresses in notes, and moves the content of `np-footnote`. All of it is taken back
 * when it leaves the page.
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
 * @csspart sidenote - The box of a note in the margin.
 *
 * @cssproperty [--np-footnote-width=24rem] - The widest that an open note becomes.
 * @cssproperty [--np-footnote-background=Canvas] - Its background; without it, the plain colour behind the text around.
 * @cssproperty [--np-footnote-color=CanvasText] - Its text; without it, the colour of the text around.
 * @cssproperty [--np-sidenote-width=14rem] - Width of notes in the margin. Where it is set, `auto` shows them there.
 * @cssproperty [--np-sidenote-gap=2rem] - Room between the text and the notes in the margin.
 *
 * @fires {NoteOpenEvent} np-note-open - A note was opened where it is cited.
 * @fires {NoteProblemsEvent} np-note-problems - With `debug`: something is wrong with the notes.
 */
export class NpFootnoteList extends LitElement {
  static override styles = footnoteListStyles;

  /** Id of the article; without it, the nearest `article`, `main` or `body` around the element. */
  @property() for: string | null = '';

  /**
   * How a note opens: `popover` beside its reference, `sidenote` in the margin where there is room for it,
   * `inline` under its paragraph, `none` (the link leads to it). `auto` (default) chooses by the room there is:
   * inline where the article is narrow, the margin where the page sets `--np-sidenote-width` and has as much,
   * else a popover.
   */
  @property() preview: 'auto' | 'popover' | 'sidenote' | 'inline' | 'none' = 'auto';

  /** Heading over the notes; without it there is none to see, and assistive technology hears “Notes”. */
  @property() heading: string | null = '';

  /** Marks of notes written in place: `decimal` (default), `lower-alpha` or `symbols`. */
  @property() marks: 'decimal' | 'lower-alpha' | 'symbols' = 'decimal';

  /** Adds what the notes cite to the page's structured data, as `citation`. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /**
   * Says what is wrong with the notes, in the console and as `np-note-problems`: cited and missing, never
   * cited, empty, twice there, citing each other, out of order.
   */
  @property({ type: Boolean }) debug = false;

  /** The notes, in the order in which they are first cited. */
  get footnotes(): readonly Footnote[] {
    return this.#notes;
  }

  #notes: readonly LinkedNote[] = [];
  readonly #changes = new Changes();
  #left = new AbortController();
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<unknown> | undefined;
  #reader: NoteReader | undefined;
  #isFollowing = false;
  #article!: HTMLElement | ShadowRoot;
  #texts: Messages['notes'] | undefined;
  #hasNotes = false;

  /** What the parts that load on demand know of the list. */
  readonly #desk: Desk = {
    notes: () => ({
      preview: this.preview,
      all: this.#notes,
      article: this.#article,
      texts: this.#words,
      locale: localeOf(this),
    }),
    noteOf: (reference) =>
      this.#notes.find(({ id, references }) => references.includes(reference) || id === hashOf(reference)),
    quietly: (change) => this.#quietly(change),
    changes: this.#changes,
  };

  get #words(): Messages['notes'] {
    return wordsOf(this, 'notes', englishNotes);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.size > 0) this.#start();
    else if (this.#texts && this.#texts.back !== this.#words.back) this.#link();
  }

  override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return done;
  }

  override render() {
    const words = this.#words;
    const isNamed =
      this.#hasNotes && (this.querySelector(HEADINGS) ?? this.previousElementSibling?.matches(HEADINGS));
    const heading = this.heading || (isNamed ? '' : words.heading);
    return html`<section
      role=${this.#hasNotes ? 'doc-endnotes' : nothing}
      aria-label=${this.#hasNotes ? heading || words.heading : nothing}
    >
      ${
        this.#hasNotes && heading
          ? html`<div part="heading" class=${this.heading ? '' : 'unseen'} role="heading" aria-level="2">
              ${heading}
            </div>`
          : nothing
      }<slot></slot>
    </section>`;
  }

  #start(): void {
    this.#stop();
    const { signal } = this.#left;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#start(), { signal });
      return;
    }
    const root = this.getRootNode() as ShadowRoot;
    const container = this.for
      ? root.getElementById(this.for)
      : (this.closest<HTMLElement>('article,main,body') ?? root);
    if (!container) {
      warnOnce('np-footnote-list', `shows nothing: there is no #${this.for}.`);
      return;
    }
    signal.addEventListener('abort', adoptLightStyles(this, lightStyles));
    for (const action of ACTIONS)
      container.addEventListener(action, (event) => this.#onAction(event as PointerEvent), { signal });
    this.#observer = new MutationObserver((records) => this.#onChange(records));
    this.#article = container;
    this.#link();
  }

  #stop(): void {
    this.#left.abort();
    this.#left = new AbortController();
    this.#reader?.stop();
    this.#reader = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#timer);
    this.#changes.takeBack();
    this.#notes = [];
  }

  /** Looks for notes, and links them. What was linked before is taken back first. */
  #link(): void {
    const container = this.#article;
    this.#notes = [];
    this.#quietly(() => this.#changes.takeBack());
    const { notes, unsure } = findRoundTrips(container);
    const plain = [...notes.values()];
    const isElsewhere = !container.contains(this.firstElementChild ?? container);
    if (!unsure[0] && !isElsewhere && !mayHaveMore(container, plain)) this.#finish(plain, container);
    else
      this.#loading = this.#load(
        import('./all-notes.js'),
        ({ findAllNotes }) =>
          this.#quietly(() => this.#finish(findAllNotes(container, this.#changes, this), container)),
        () => this.#finish(plain, container),
      );
  }

  /** Uses a part of the code that few pages need, unless the notes have changed meanwhile. */
  async #load<Module>(
    load: Promise<Module>,
    use: (module: Module) => void,
    otherwise?: () => void,
  ): Promise<void> {
    const { signal } = this.#left;
    const notes = this.#notes;
    const module = await load.catch(() => undefined);
    if (signal.aborted || notes !== this.#notes) return;
    if (module) use(module);
    else otherwise?.();
  }

  #finish(found: FoundNote[], container: HTMLElement | ShadowRoot): void {
    const texts = (this.#texts = this.#words);
    this.#quietly(() => {
      const written = [...container.querySelectorAll('np-footnote')];
      found.push(...collectNotes(written, this, this.marks, localeOf(this), found.length, this.#changes));
      this.#notes = linkNotes(found, this.#changes, texts);
      nameRegion(this.#notes, texts, this.#changes);
    });
    this.#hasNotes = [...this.children].some((child) => child.slot === '');
    this.requestUpdate();
    this.#reader?.update();
    this.#addMore();
  }

  /** What few pages need: notes in the margin, links of bare addresses, structured data, a report. */
  #addMore(): void {
    const more = () =>
      void this.#load(import('./note-extras.js'), ({ addExtras }) =>
        this.#changes.did(addExtras(this, this.#desk, { html, render })),
      );
    if (this.debug || this.jsonLd || this.preview === 'sidenote') more();
    // Looks when the page has been painted, since to construct an observer takes as long as to link fifty notes, and
    // again when the notes come into view.
    const frame = requestAnimationFrame(() => {
      const seen = new IntersectionObserver((entries) => {
        const isAsked =
          this.preview === 'auto' && getComputedStyle(this).getPropertyValue('--np-sidenote-width');
        const hasAddress = ({ isIntersecting, target }: IntersectionObserverEntry) =>
          isIntersecting && document.evaluate(ADDRESSES, target).iterateNext();
        if (!isAsked && !entries.some(hasAddress)) return;
        seen.disconnect();
        more();
      });
      for (const { elements } of this.#notes) seen.observe(elements[0].parentElement ?? elements[0]);
      this.#changes.did(() => seen.disconnect());
    });
    this.#changes.did(() => cancelAnimationFrame(frame));
  }

  /** Changes the page without hearing of it as news. */
  #quietly(change: () => void): void {
    const records = this.#observer?.takeRecords() ?? [];
    this.#observer?.disconnect();
    change();
    this.#observer?.observe(this.#article, { childList: true, subtree: true });
    if (records.length > 0) this.#onChange(records);
  }

  #onChange(records: readonly MutationRecord[]): void {
    this.#reader?.update();
    const isNews = ({ addedNodes, removedNodes }: MutationRecord) =>
      [...addedNodes, ...removedNodes].some((node) => node.textContent?.trim());
    if (!records.some(isNews)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#link(), SETTLE_MS);
  }

  /** Hands what a reader does to the part that opens notes, which comes when it is first needed. */
  #onAction(event: PointerEvent): void {
    const [target] = event.composedPath();
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(LINKS);
    if (!link || this.#isFollowing) return;
    const isClick = event.type === 'click';
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (isClick && (button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented)) return;
    const from = { x: scrollX, y: scrollY, url: location.href };
    const isNative = link.role === 'doc-backlink' ? !this.#reader : this.preview === 'none';
    if (isClick && !isNative) event.preventDefault();
    if (this.#reader) {
      this.#reader.hear(event, link, from);
      return;
    }
    void this.#load(
      import('./read-notes.js'),
      ({ NoteReader }) => {
        this.#reader ??= new NoteReader(this, this.#desk);
        this.#reader.hear(event, link, from);
      },
      () => {
        this.#isFollowing = true;
        if (isClick && event.defaultPrevented) link.click();
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'np-footnote-list': NpFootnoteList;
  }
}
