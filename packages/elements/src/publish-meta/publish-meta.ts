import {
  fill,
  joinNames,
  linkNames,
  phraseParts,
  plural,
  readDate,
  readingMinutes,
  wordDate,
  webUrl,
  wordTime,
  type Article,
  type PublishedDate,
} from '@newsprint/core';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from '../shared/property.js';
import { makeFragment } from '../shared/fragment.js';
import { hourCycleOf, localeOf, timeZoneOf } from '../shared/inherited.js';
import { messagesOf } from '../shared/messages.js';
import { StaleText } from '../shared/stale-text.js';
import { warnOnce } from '../shared/warn.js';
import { readLightFields, type Author, type LightFields } from './light-fields.js';
import { publishMetaStyles } from './publish-meta.styles.js';

/** A change this soon after publication is part of publishing (the BBC's tolerance), in milliseconds. */
const TOLERANCE_MS = 60_000;

/** An update is news for ten hours. */
const FRESH_MS = 36_000_000;

const DAY_MS = 86_400_000;

/** Captions and notes are not the text; neither is this line. */
const NOT_READ = 'figcaption,np-footnote,np-footnote-list,np-publish-meta,script,style,[role="doc-endnotes"]';

/**
 * Who published a story and when, as one sentence in the page's language: “Published 4 hours ago on
 * 16 October 2026 by A and B · 6 min read · Updated 2 hours ago”.
 *
 * For each field the first wins: the slot `byline`, `article`, the attribute, the HTML inside (`<time itemprop>`,
 * `[rel~="author"]`). Without any of them the HTML inside stays as it is, unless it is a template's line whose
 * times nobody filled, which shows nothing. Author links that are children are moved into the sentence by a `slot`
 * attribute, taken back on disconnect. “Updated” shows when the change came more than a minute after publication
 * and is of today, of the last ten hours, or of a later day than publication. A press on a time, by finger, key or
 * pointer, opens the exact times.
 *
 * @summary The publication line of a story.
 * @tagname np-publish-meta
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The line as the server wrote it: read, and the fallback.
 * @slot byline - Authors in the publisher's own words and markup, in place of the sentence's.
 * @slot label - Type of work, for example “Opinion” or “Analysis”, before the sentence.
 *
 * @csspart line - The whole line.
 * @csspart dateline - Where the story was reported from.
 * @csspart published - The sentence that says when and by whom.
 * @csspart byline - Words about the authors that make a sentence of their own.
 * @csspart author - One author.
 * @csspart reading - Time that reading takes.
 * @csspart updated - When the story last changed.
 * @csspart time - Each `<time>`.
 * @csspart when - The button around a time that opens the exact ones.
 * @csspart exact - The exact times, in a popover.
 * @csspart separator - The dot between two parts.
 *
 * @cssproperty [--np-meta-author-weight=600] - Weight of the authors' names.
 * @cssproperty [--np-meta-separator-color=currentColor] - Colour of the dots.
 */
export class NpPublishMeta extends LitElement {
  static override styles = publishMetaStyles;

  /** The story; set as a property. Its fields win over the attributes. */
  @property({ attribute: false }) article?: Article;

  /** First publication, RFC 3339 or a day alone. Without it, from the HTML inside. */
  @property() published = '';

  /** Last change, in the same forms; shown by the rules above. (Lit keeps the name `updated` for itself.) */
  @property({ attribute: 'updated' }) updatedAt = '';

  /** Authors in words, with or without “By”; names that `article` has an address for are linked. */
  @property() byline: string | null = null;

  /** Where the story was reported from, for example `Vessmark`; absent when empty. */
  @property() dateline = '';

  /** `news` (default): relative for ten hours; `relative`: always; `absolute`: never. */
  @property() policy: 'news' | 'relative' | 'absolute' = 'news';

  /** The publication's time zone, an IANA name; else the nearest ancestor's, the page's, the date's own offset. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Id of the article whose reading time is shown; no reading time without it. */
  @property() for = '';

  /** Adds what the page's structured data lacks about the story, as `NewsArticle`; taken back on disconnect. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  readonly #stale = new StaleText(this);
  #light: LightFields = { authors: [] };
  #minutes = 0;
  readonly #slotted: Element[] = [];
  #takeBack: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const author of this.#slotted.splice(0)) author.removeAttribute('slot');
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  override willUpdate(changed: PropertyValues): void {
    // The server has no light DOM to read, and the first render must equal its own.
    if (this.#stale.isServers) return;
    this.#light = readLightFields(this);
    for (const { element } of this.#light.authors) {
      if (element?.parentElement !== this || element.slot) continue;
      element.slot = `author-${this.#slotted.push(element)}`;
    }
    if (!this.#minutes || changed.has('for')) this.#minutes = this.#readingMinutes();
  }

  override render() {
    const { dateline, policy } = this;
    const { meta } = messagesOf(this);
    const { isServers, isSent, printing } = this.#stale;
    const story = this.#story();
    const options = {
      locale: localeOf(this),
      timeZone: timeZoneOf(this, this.timeZone),
      hourCycle: hourCycleOf(this),
      relativeFor: policy === 'relative' ? Infinity : policy === 'absolute' ? 0 : undefined,
    };
    const holds: number[] = [];
    const exact: string[] = [];
    /** A date; while it is fresh, the amount of time since and, unless the sentence before it said one, the day. */
    const when = (date: PublishedDate, source: string | undefined, isDated: boolean) => {
      const { text, staleIn, isRelative } = wordTime(date, Date.now(), options);
      const day = wordDate(date, { ...options, dayOnly: true });
      const now = isRelative && isDated ? fill(meta.since, { ago: text, date: day }) : text;
      const isAbsolute = isServers || printing;
      if (!isServers) holds.push(staleIn);
      const hold = isSent && isRelative ? (isAbsolute ? now : day) : nothing;
      const time = html`<time part="time" datetime=${source ?? nothing}>${isAbsolute ? day : now}</time>`;
      if (date.dateOnly) return html`<span data-hold=${hold}>${time}</span>`;
      exact.push(fill(isDated ? meta.published : meta.updated, { when: wordDate(date, options) }));
      return html`<button part="when" popovertarget="exact" data-hold=${hold}>${time}</button>`;
    };
    const published = readDate(story.published);
    const updated = readDate(story.updated);
    const [authors, apart] = this.#byline(meta.by, story.authors, options.locale);
    const parts = [
      part('dateline', dateline),
      part(
        'published',
        published
          ? sentence(authors ? meta.publishedBy : meta.published, {
              when: when(published, story.published, true),
              authors,
            })
          : authors && sentence(meta.by, { authors }),
      ),
      part('byline', apart),
      part('reading', this.#minutes && plural(options.locale, this.#minutes, meta.reading)),
      part(
        'updated',
        updated &&
          isWorthSaying(published, updated, Date.now()) &&
          sentence(meta.updated, { when: when(updated, story.updated, !published) }),
      ),
    ].filter(Boolean);
    this.#stale.holdsFor(Math.min(...holds));
    const hasData = parts.length > (dateline ? 1 : 0);
    const line = parts.map((one, at) => [at ? part('separator', ' · ') : nothing, one]);
    return html`<slot name="label"></slot>${
        hasData
          ? html`<div part="line">${line}</div>
              <div id="exact" part="exact" popover>${exact.join('\n')}</div>`
          : nothing
      }<slot ?hidden=${hasData || this.#light.isUnfilled} @slotchange=${this.#onSlotChange}></slot>`;
  }

  override updated(changed: PropertyValues): void {
    // A text that went stale changes nothing about the story.
    if (this.isUpdatePending || (this.#takeBack && !changed.size)) return;
    this.#takeBack?.();
    this.#takeBack = undefined;
    if (this.jsonLd) void this.#addStructuredData();
  }

  async #addStructuredData(): Promise<void> {
    try {
      const { addStructuredData } = await import('./structured-data.js');
      this.#takeBack?.();
      this.#takeBack =
        this.jsonLd && this.isConnected ? addStructuredData(this, this.#story(), makeFragment) : undefined;
    } catch {
      warnOnce('np-publish-meta', 'adds no structured data, because the code for it did not load.');
    }
  }

  readonly #onSlotChange = () => {
    this.requestUpdate();
  };

  #story() {
    const { article } = this;
    const light = this.#light;
    return {
      ...article,
      published: article?.published ?? (this.published || light.published),
      updated: article?.updated ?? (this.updatedAt || light.updated),
      authors: article?.authors.length ? article.authors : light.authors,
    };
  }

  /** Who wrote it: names that belong into the sentence, or words that make a sentence of their own. */
  #byline(by: string, authors: readonly Author[], locale: string): readonly unknown[] {
    if (!this.#stale.isServers && this.querySelector(':scope > [slot="byline"]')) {
      return [html`<slot name="byline"></slot>`];
    }
    const prefix = phraseParts(by)[0]?.trim() || '$';
    const words = (this.byline ?? '').trim().replace(new RegExp(`^${prefix}(\\s+|$)`, 'i'), '');
    const isOurs = !this.article?.authors.length || authors.some(({ name }) => words.includes(name));
    const line = words && isOurs ? linkNames(words, authors) : joinNames(authors, locale);
    const hasRoles = isOurs && new RegExp(`;|\\s${prefix}\\s`, 'i').test(words);
    const linked = line.length > 0 && line.map(authorLink);
    return hasRoles ? [undefined, linked] : [linked];
  }

  #readingMinutes(): number {
    const root = this.getRootNode() as Document | ShadowRoot;
    const text = this.for && (root.getElementById(this.for)?.cloneNode(true) as Element | undefined);
    if (!text) return 0;
    for (const other of text.querySelectorAll(NOT_READ)) other.remove();
    return readingMinutes(text.textContent, localeOf(this), text.querySelectorAll('img').length);
  }
}

function part(name: string, content: unknown) {
  return content && html`<span part=${name}>${content}</span>`;
}

/** A phrase with markup where its values go in. */
function sentence(phrase: string, values: Readonly<Record<string, unknown>>) {
  return phraseParts(phrase).map((part, at) => (at % 2 ? values[part] : part));
}

function authorLink(author: Author | string) {
  if (typeof author === 'string') return author;
  const slot = author.element?.slot;
  if (slot) return html`<slot name=${slot}></slot>`;
  const url = webUrl(author.url);
  return url
    ? html`<a part="author" rel="author" href=${url}>${author.name}</a>`
    : part('author', author.name);
}

/** The conditions under which the BBC says that a story was updated (bbc/simorgh#1521). */
function isWorthSaying(published: PublishedDate | undefined, updated: PublishedDate, now: number): boolean {
  if (!published) return true;
  const later = updated.epochMs - published.epochMs;
  return later > TOLERANCE_MS && (now - updated.epochMs < FRESH_MS || later >= DAY_MS);
}

declare global {
  interface HTMLElementTagNameMap {
    'np-publish-meta': NpPublishMeta;
  }
}
