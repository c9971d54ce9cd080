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
  type BylinePart,
  type Messages,
  type PublishedDate,
} from '@newsprint/core';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property } from '../shared/property.js';
import { hourCycleOf, localeOf, onServer, timeZoneOf } from '../shared/inherited.js';
import { messagesOf } from '../shared/messages.js';
import { StaleText } from '../shared/stale-text.js';
import { readLightFields, type LightFields } from './light-fields.js';
import { publishMetaStyles } from './publish-meta.styles.js';
import { addStructuredData } from './structured-data.js';

/** A change this soon after publication is part of publishing (the BBC's tolerance), in milliseconds. */
const TOLERANCE_MS = 60_000;

/** The news policy is relative, and an update news, for ten hours. */
const FRESH_MS = 36_000_000;

const DAY_MS = 86_400_000;

/** A date this little ahead reads as now. */
const SKEW_MS = 300_000;

const NONE: LightFields = { published: '', updated: '', authors: [], isUnfilled: false };

/** Captions and notes are not the text; neither is this line. */
const NOT_READ = 'figcaption,np-footnote,np-footnote-list,np-publish-meta,script,style,[role="doc-endnotes"]';

type Meta = Messages['meta'];

/**
 * Who published a story and when, as one sentence in the page's language: “Published 4 hours ago on
 * 16 October 2026 by A and B · 6 min read · Updated 2 hours ago”.
 *
 * For each field the first wins: the slot `byline`, `article`, the attribute, the HTML inside (`<time itemprop>`,
 * `[rel~="author"]`). Without any of them the HTML inside stays as it is, unless it is a template's line whose
 * times nobody filled, which shows nothing. Author links that are children are moved into the sentence by a `slot`
 * attribute, taken back on disconnect. “Updated” shows when the change came more than a minute after publication
 * and is of today, of the last ten hours, or of a later day than publication.
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
  #light = NONE;
  #hydrates = false;
  #held = false;
  readonly #slotted: Element[] = [];
  #takeBack: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const author of this.#slotted.splice(0)) author.removeAttribute('slot');
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  override createRenderRoot() {
    this.#hydrates = this.#held = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  override willUpdate(): void {
    if (this.#isFirst) return;
    this.#light = readLightFields(this);
    for (const { element } of this.#light.authors) {
      if (element.parentElement !== this || element.slot) continue;
      element.slot = `author-${this.#slotted.push(element)}`;
    }
  }

  override render() {
    const light = this.#light;
    const meta = messagesOf(this).meta;
    const locale = localeOf(this);
    const publishedAt = this.article?.published ?? (this.published || light.published);
    const changedAt = this.article?.updated ?? (this.updatedAt || light.updated);
    const published = readDate(publishedAt);
    const updated = readDate(changedAt);
    const { inSentence, apart } = this.#authors(meta, locale);
    const minutes = this.#minutes(locale);
    const holds: number[] = [];
    const when = (date: PublishedDate, source: string, isDated = true) =>
      this.#when(date, source, locale, meta, holds, isDated);
    const parts = [
      this.dateline && html`<span part="dateline">${this.dateline}</span>`,
      published
        ? html`<span part="published"
            >${sentence(inSentence ? meta.publishedBy : meta.published, {
              when: when(published, publishedAt),
              authors: inSentence,
            })}</span
          >`
        : inSentence && html`<span part="published">${sentence(meta.by, { authors: inSentence })}</span>`,
      apart && html`<span part="byline">${apart}</span>`,
      minutes && html`<span part="reading">${plural(locale, minutes, meta.reading)}</span>`,
      updated &&
        isWorthSaying(published, updated, Date.now()) &&
        html`<span part="updated"
          >${sentence(meta.updated, { when: when(updated, changedAt, !published) })}</span
        >`,
    ].filter((part) => typeof part === 'object');
    this.#stale.holdsFor(Math.min(...holds));
    const separator = html`<span part="separator"> · </span>`;
    const hasData = parts.length > (this.dateline ? 1 : 0);
    return html`<slot name="label"></slot>${
        hasData
          ? html`<div part="line">${parts.map((part, at) => [at ? separator : nothing, part])}</div>`
          : nothing
      }<slot
        ?hidden=${hasData || light.isUnfilled}
        @slotchange=${() => {
          this.requestUpdate();
        }}
      ></slot>`;
  }

  override update(changed: PropertyValues): void {
    super.update(changed);
    this.#takeBack?.();
    this.#takeBack = undefined;
    if (this.#isFirst) {
      void this.updateComplete.then(() => {
        this.#hydrates = false;
        this.requestUpdate();
      });
    } else if (this.jsonLd) this.#takeBack = addStructuredData(this.ownerDocument, this.#story());
  }

  /** The render that has to equal the server's, where there is no light DOM to read. */
  get #isFirst(): boolean {
    return onServer() || this.#hydrates;
  }

  /** The story as its fields stand, for structured data. */
  #story(): Article {
    const light = this.#light;
    const published = this.published || light.published;
    const updated = this.updatedAt || light.updated;
    const headline = this.closest('article, main, body')?.querySelector('h1')?.textContent.trim();
    return {
      id: '',
      headline: headline ?? '',
      keywords: [],
      authors: light.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
      ...(readDate(published) && { published }),
      ...(readDate(updated) && { updated }),
      ...this.article,
    };
  }

  /** Who wrote it: names that belong into the sentence, or words that make a sentence of their own. */
  #authors(meta: Meta, locale: string): { inSentence?: unknown; apart?: unknown } {
    const light = this.#light.authors;
    if (!onServer() && this.querySelector(':scope > [slot="byline"]')) {
      return { inSentence: html`<slot name="byline"></slot>` };
    }
    const authors = this.article?.authors.filter(({ name }) => name.trim()) ?? [];
    const prefix = (phraseParts(meta.by)[0] ?? '').trim();
    const words = this.byline?.trim() ?? '';
    const isPrefixed = prefix !== '' && `${words} `.toLowerCase().startsWith(`${prefix.toLowerCase()} `);
    const names = isPrefixed ? words.slice(prefix.length).trim() : words;
    if (names && (authors.length === 0 || authors.some(({ name }) => words.includes(name)))) {
      const line = linkNames(names, authors).map(authorLink);
      const hasRoles = ` ${names.toLowerCase()}`.includes(` ${prefix.toLowerCase()} `) || names.includes(';');
      return hasRoles ? { apart: line } : { inSentence: line };
    }
    if (authors.length) return { inSentence: joinNames(authors, locale).map(authorLink) };
    if (light.length === 0) return {};
    return {
      inSentence: joinNames(light, locale).map((part) => {
        const author = light.find((one) => one === part);
        return author?.element.slot ? html`<slot name=${author.element.slot}></slot>` : authorLink(part);
      }),
    };
  }

  #minutes(locale: string): number {
    if (this.#isFirst || !this.for) return 0;
    const story = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (!story) return 0;
    const text = story.cloneNode(true) as Element;
    for (const other of text.querySelectorAll(NOT_READ)) other.remove();
    return readingMinutes(text.textContent, locale, text.querySelectorAll('img').length);
  }

  /** A date; while it is fresh, the amount of time since and, unless the sentence before it said one, the day. */
  #when(date: PublishedDate, source: string, locale: string, meta: Meta, holds: number[], isDated: boolean) {
    const { policy } = this;
    const options = {
      locale,
      timeZone: timeZoneOf(this, this.timeZone),
      hourCycle: hourCycleOf(this),
      relativeFor: policy === 'relative' ? Infinity : policy === 'absolute' ? 0 : undefined,
    };
    const now = Date.now();
    const day = wordDate(date, { ...options, dayOnly: true });
    const { text, staleIn } = wordTime(date, now, options);
    const age = now - date.epochMs;
    const isRelative = age < (options.relativeFor ?? FRESH_MS) && age >= -SKEW_MS && !date.dateOnly;
    const since = isRelative && isDated ? fill(meta.since, { ago: text, date: day }) : text;
    holds.push(this.#isFirst ? Infinity : staleIn);
    const isAbsolute = this.#isFirst || this.#stale.printing;
    const hold = this.#isFirst && isRelative ? since : this.#held && isRelative ? day : undefined;
    return html`<span data-hold=${hold ?? nothing}
      ><time part="time" datetime=${source} title=${wordDate(date, options)}
        >${isAbsolute ? day : since}</time
      ></span
    >`;
  }
}

/** A phrase with markup where its values go in. */
function sentence(phrase: string, values: Readonly<Record<string, unknown>>) {
  return phraseParts(phrase).map((part, at) => (at % 2 ? values[part] : part));
}

function authorLink(part: BylinePart) {
  if (typeof part === 'string') return part;
  const url = webUrl(part.url);
  return url
    ? html`<a part="author" rel="author" href=${url}>${part.name}</a>`
    : html`<span part="author">${part.name}</span>`;
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
