import type { Messages } from '@newsprint/core';
import { html, LitElement, nothing, render, type PropertyValues } from 'lit';
import { property } from '../shared/property.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { localeOf } from '../shared/inherited.js';
import { messagesOf } from '../shared/messages.js';
import { warnOnce } from '../shared/warn.js';
import { Changes } from './changes.js';
import { collectNotes } from './collect-notes.js';
import { findLinkedNotes } from './find-linked-notes.js';
import { footnoteListStyles, lightStyles } from './footnote-list.styles.js';
import { announcesNotes, NOTES_HEADING, type Footnote, type FoundNote } from './footnote.js';
import { hashOf, linkNotes, nameRegion, type LinkedNote } from './link-notes.js';
import type { NoteReader } from './read-notes.js';
import type { Sidenotes } from './sidenotes.js';

/** How long the page is left alone after content came, before its notes are looked for again, in ms. */
const SETTLE_MS = 100;

/** What the notes are found, linked and shown by. */
const OPTIONS = ['for', 'marks', 'preview', 'jsonLd', 'debug'] as const;

/** What a reader does to a reference or a way back. */
const ACTIONS = ['pointerover', 'pointerout', 'pointerdown', 'focusin', 'click'] as const;

const LINKS = 'a[role="doc-noteref"],a[role="doc-backlink"]';

/** A block that begins as typed notes do, and text that could be an address. */
const BLOCKS = 'p,li,dt,td,div,h1,h2,h3,h4,h5,h6';
const TYPED =
  /^\s*(?:[[(［【〔（]\s*\p{N}{1,4}\s*[\])］】〕）]|\p{N}{1,4}(?:[.):]\s|\s*$)|[⁰¹²³⁴-⁹]|[*†‡§]{1,3}\s*(?:[^\s*†‡§]|$))/u;
const ADDRESS = /https?:\/\/|www\.|doi:? ?\d/gi;

function beginsTyped({ firstChild, localName, textContent }: Element): boolean {
  if (localName.startsWith('h')) return NOTES_HEADING.test(textContent);
  const text = firstChild?.textContent ?? '';
  return TYPED.test(text.trim() ? text : textContent);
}

function widthOf(article: HTMLElement | ShadowRoot | null): number {
  return (article instanceof ShadowRoot ? article.host : article)?.clientWidth ?? 0;
}

/** Whether a note has an address that is no link yet. */
function hasAddress(note: Element): boolean {
  const count = (text: string) => text.match(ADDRESS)?.length ?? 0;
  const linked = [...note.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + count(textContent),
    0,
  );
  return count(note.textContent) > linked;
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
 * @cssproperty [--np-footnote-background=Canvas] - Its background.
 * @cssproperty [--np-footnote-color=CanvasText] - Its text.
 * @cssproperty [--np-sidenote-width=14rem] - Width of notes in the margin. Where it is set, `auto` shows them there.
 * @cssproperty [--np-sidenote-gap=2rem] - Room between the text and the notes in the margin.
 *
 * @fires {NoteOpenEvent} np-note-open - A note was opened where it is cited.
 * @fires {NoteProblemsEvent} np-note-problems - With `debug`: something is wrong with the notes.
 */
export class NpFootnoteList extends LitElement {
  static override styles = footnoteListStyles;

  /** Id of the article; without it, the nearest `article`, `main` or `body` around the element. */
  @property({ attribute: 'for' }) for = '';

  /**
   * How a note opens: `popover` beside its reference, `sidenote` in the margin where there is room for it,
   * `inline` under its paragraph, `none` (the link leads to it). `auto` (default) chooses by the room there is:
   * inline where the article is narrow, the margin where the page sets `--np-sidenote-width` and has as much,
   * else a popover.
   */
  @property() preview: 'auto' | 'popover' | 'sidenote' | 'inline' | 'none' = 'auto';

  /** Heading over the notes; without it there is none to see, and assistive technology hears “Notes”. */
  @property() heading = '';

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
  #byReference = new Map<Element, LinkedNote>();
  readonly #changes = new Changes();
  #left = new AbortController();
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<unknown> | undefined;
  #reader: NoteReader | undefined;
  #sidenotes: Sidenotes | undefined;
  #isFollowing = false;
  #article: HTMLElement | ShadowRoot | null = null;
  #texts: Messages['notes'] | undefined;
  #hasNotes = false;

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
    const { notes } = messagesOf(this);
    if (OPTIONS.some((name) => changed.has(name))) this.#start();
    else if (this.#texts && this.#texts !== notes) this.#link();
  }

  override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading;
    return done;
  }

  override render() {
    const { notes } = messagesOf(this);
    const heading = this.heading || (this.#isNamed() ? '' : notes.heading);
    return html`<section
        role=${this.#hasNotes ? 'doc-endnotes' : nothing}
        aria-label=${this.#hasNotes ? heading || notes.heading : nothing}
      >
        ${
          this.#hasNotes && heading
            ? html`<div part="heading" class=${this.heading ? '' : 'unseen'} role="heading" aria-level="2">
                ${heading}
              </div>`
            : nothing
        }<slot></slot>
      </section>
      <div part="preview" popover="auto" tabindex="-1" role="note"><slot name="preview"></slot></div>`;
  }

  /** Whether the page has a heading of its own over the notes. */
  #isNamed(): boolean {
    const before = this.previousElementSibling;
    return this.querySelector('h1,h2,h3,h4,h5,h6') !== null || (before !== null && announcesNotes(before));
  }

  #start(): void {
    this.#stop();
    const { signal } = this.#left;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#start(), { signal });
      return;
    }
    const container = this.#container();
    if (!container) {
      warnOnce('np-footnote-list', `found no element with the id “${this.for}”, so it shows nothing.`);
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
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#reader?.stop();
    this.#sidenotes?.stop();
    this.#reader = this.#sidenotes = undefined;
    this.#changes.takeBack();
    this.#notes = [];
    this.#byReference.clear();
  }

  #container(): HTMLElement | ShadowRoot | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (this.for) return root.getElementById(this.for);
    return this.closest<HTMLElement>('article,main,body') ?? (root instanceof ShadowRoot ? root : null);
  }

  /** Looks for notes, and links them. What was linked before is taken back first. */
  #link(): void {
    const container = this.#article;
    if (!container) return;
    const { signal } = this.#left;
    this.#quietly(() => {
      this.#changes.takeBack();
      const linked = findLinkedNotes(container, this.#changes);
      if (linked.length > 0 || ![...container.querySelectorAll(BLOCKS)].some(beginsTyped))
        this.#finish(linked, container);
      else {
        this.#loading = import('./typed-notes.js').then(
          ({ findTypedNotes }) => {
            if (signal.aborted) return;
            this.#quietly(() => {
              this.#changes.takeBack();
              this.#finish(findTypedNotes(container, this.#changes), container);
            });
          },
          () => {
            warnOnce('np-footnote-list', 'could not load what reads typed notes, so they stay as they are.');
            this.#finish([], container);
          },
        );
      }
    });
  }

  #finish(found: FoundNote[], container: HTMLElement | ShadowRoot): void {
    const written = [...container.querySelectorAll<HTMLElement>('np-footnote')];
    if (written.length > 0)
      found.push(...collectNotes(written, this, this.marks, localeOf(this), found.length, this.#changes));
    const { notes: texts } = messagesOf(this);
    this.#texts = texts;
    this.#notes = linkNotes(found, this.#changes, texts);
    nameRegion(found, this, texts, this.#changes);
    this.#byReference = new Map(this.#notes.flatMap((note) => note.references.map((link) => [link, note])));
    this.#hasNotes = [...this.children].some((child) => child.slot === '');
    this.requestUpdate();
    this.#reader?.update();
    this.#then(container);
  }

  /** What may follow once the page has its notes: notes in the margin, links of bare addresses, reports. */
  #then(container: HTMLElement | ShadowRoot): void {
    const { signal } = this.#left;
    const notes = this.#notes;
    const onDemand = async <Module>(load: Promise<Module>, use: (module: Module) => void): Promise<void> => {
      try {
        const module = await load;
        if (!signal.aborted && notes === this.#notes) use(module);
      } catch {
        warnOnce(
          'np-footnote-list',
          'could not load a part of itself, so the notes stay as the page has them.',
        );
      }
    };
    this.#sidenotes?.stop();
    this.#sidenotes = undefined;
    if (this.debug)
      void onDemand(import('./note-problems.js'), (module) => module.reportProblems(this, container, notes));
    if (notes.length === 0) return;
    if (this.jsonLd)
      void onDemand(import('./note-citations.js'), ({ addCitations }) => {
        this.#changes.did(addCitations(this, notes, { html, render }));
      });
    const findAddresses = () => {
      if (notes.some(({ elements }) => elements.some(hasAddress)))
        void onDemand(import('./note-addresses.js'), ({ linkAddresses }) => {
          const elements = notes.flatMap((note) => note.elements);
          this.#quietly(() => elements.forEach((element) => linkAddresses(element, this.#changes)));
        });
    };
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      findAddresses();
    });
    for (const list of new Set(notes.map(({ elements: [element] }) => element?.parentElement)))
      if (list) seen.observe(list);
    signal.addEventListener('abort', () => seen.disconnect());
    requestAnimationFrame(() => {
      const isAsked = () => getComputedStyle(this).getPropertyValue('--np-sidenote-width') !== '';
      if (this.preview === 'sidenote' || (this.preview === 'auto' && isAsked()))
        void onDemand(import('./sidenotes.js'), ({ Sidenotes }) => {
          this.#sidenotes = new Sidenotes(this, container, notes);
        });
    });
  }

  /** Changes the page without hearing of it as news. */
  #quietly(change: () => void): void {
    const container = this.#article;
    if (!container) return;
    const records = this.#observer?.takeRecords() ?? [];
    this.#observer?.disconnect();
    change();
    this.#observer?.observe(container, { childList: true, subtree: true });
    if (records.length > 0) this.#onChange(records);
  }

  #onChange(records: readonly MutationRecord[]): void {
    this.#reader?.update();
    const isNews = ({ addedNodes, removedNodes, target }: MutationRecord) =>
      !(target as Element).closest('np-news-ticker') &&
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
    const changed = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (isClick && (changed || event.defaultPrevented)) return;
    const from = { x: scrollX, y: scrollY, url: location.href };
    if (isClick && !(this.preview === 'none' && link.role === 'doc-noteref')) event.preventDefault();
    if (this.#reader) {
      this.#reader.hear(event, link, from);
      return;
    }
    const { signal } = this.#left;
    import('./read-notes.js').then(
      ({ NoteReader }) => {
        if (signal.aborted) return;
        this.#reader ??= new NoteReader(this, {
          notes: () => ({
            preview: this.preview,
            all: this.#notes,
            texts: messagesOf(this).notes,
            locale: localeOf(this),
            width: widthOf(this.#article),
          }),
          noteOf: (reference) =>
            this.#byReference.get(reference) ?? this.#notes.find(({ id }) => id === hashOf(reference)),
          quietly: (change) => this.#quietly(change),
          showInMargin: (note) => this.#sidenotes?.show(note) ?? false,
        });
        this.#reader.hear(event, link, from);
      },
      () => {
        warnOnce('np-footnote-list', 'could not load what opens notes, so the links lead to them.');
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
