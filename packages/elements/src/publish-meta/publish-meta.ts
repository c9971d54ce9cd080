import { LitElement, html, nothing, render, type PropertyValues } from 'lit';
import { minutesToRead } from './minutes-to-read.js';
import { answers, exactStyles, tellExact, withExtras, type Telling } from '../time/exact.js';
import { wordsOf } from '../shared/messages.js';
import { takeUpdated } from '../shared/updated.js';
import {
  englishMeta,
  joinNames,
  linkNames,
  phraseParts,
  plural,
  declaredChanges,
  readDate,
  readDuration,
  saysUpdated,
  wordDate,
  webUrl,
  wordTime,
  type Article,
  type Change,
  type Link,
  type NewsFields,
  type PublishedDate,
} from '@newsprint/core';
import { publishMetaStyles } from './publish-meta.styles.js';
import { StaleText } from '../shared/stale-text.js';
import { readLightFields, type Author, type LightFields } from './light-fields.js';
import { hourCycleOf, localeOf, timeZoneOf } from '../shared/inherited.js';

export type { DateProblemsEvent } from '../time/date-problems-event.js';

type Story = NewsFields & { authors: readonly Author[] };

/**
 * Who published a story and when, as one sentence in the page's language: “Published 4 hours ago on
 * 16 October 2026 by A and B · 6 min read · Updated 2 hours ago”.
 *
 * For each field the first wins: the slot `byline`, `article`, the attribute, the HTML inside (`<time itemprop>`,
 * `[rel~="author"]`, `[data-change]`), the page's structured data where `from-page` asks for it. Without any of them
 * the HTML inside stays as it is, unless it is a template's line whose times nobody filled, which shows nothing.
 * Author links that are children are moved into the sentence by a `slot` attribute, taken back on disconnect.
 *
 * What was changed is said by its kind where `article.changes` or `[data-change]` tells: “Updated” for an update,
 * “Corrected” for a correction, nothing for an edit, and all of them in a log under the line. Without kinds, “Updated”
 * shows when the change came more than a minute after publication and is of the last ten hours, of today, or of a
 * later day than publication. A press on a time, by finger, key or pointer, opens the exact times.
 *
 * @summary The publication line of a story.
 * @tagname np-publish-meta
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The line as the server wrote it: read, and the fallback.
 * @slot byline - Authors in the publisher's own words and markup, in place of the sentence's.
 * @slot label - Type of work, for example “Opinion” or “Analysis”, before the sentence; in place of `label`.
 * @slot portrait - The author's picture, an `img`, beside the line; in place of those of `article.authors`.
 * @slot changes - The log of changes in the publisher's own markup, in place of the one made here.
 *
 * @csspart label - Type of work.
 * @csspart line - The whole line.
 * @csspart sponsor - Who paid for the story.
 * @csspart sponsored - The name of the one who paid.
 * @csspart portrait - Each picture of an author from `article`.
 * @csspart dateline - Where the story was reported from.
 * @csspart published - The sentence that says when and by whom.
 * @csspart byline - Words about the authors that make a sentence of their own.
 * @csspart author - One author.
 * @csspart reading - Time that reading takes.
 * @csspart updated - When the story last changed, or was corrected.
 * @csspart time - Each `<time>`.
 * @csspart exact - The exact times, in a popover.
 * @csspart separator - The dot before each part but the first. None where the line wraps.
 * @csspart changes - The log of changes, a `<details>`.
 * @csspart change - One change: its kind, its date, and what was changed.
 *
 * @cssproperty [--np-meta-author-weight=600] - Weight of the authors' names.
 * @cssproperty [--np-meta-portrait-size=2.75em] - Width and height of the portrait.
 * @cssproperty [--np-meta-separator-color=inherit] - Colour of the dots.
 *
 * @fires {DateProblemsEvent} np-date-problems - A date cannot be read; with `debug`, the dates of the page have been
 * compared. Holds what is wrong with them, in words.
 */
export class NpPublishMeta extends LitElement {
  static {
    takeUpdated(this.prototype);
  }

  static override styles = [exactStyles, publishMetaStyles];

  static override properties = {
    article: { attribute: false },
    updated: {},
    published: {},
    updatedAt: { attribute: 'updated' },
    byline: {},
    dateline: {},
    label: {},
    policy: {},
    timeZone: { attribute: 'time-zone' },
    for: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    fromPage: { type: Boolean, attribute: 'from-page' },
    debug: { type: Boolean },
  };

  /** The story; set as a property. Its fields win over the attributes. */
  article?: Article | undefined;

  /** First publication, RFC 3339, RFC 822 or a day alone. Without it, from the HTML inside. */
  published: string | null = '';

  /** Last change, in the same forms; shown by the rules above. Set as `updated` too, which reads as Lit's own. */
  updatedAt: string | null = '';

  /** Authors in words, with or without “By”; names that `article` has an address for are linked. */
  byline: string | null = null;

  /** Where the story was reported from, for example `Vessmark`; absent when empty. */
  dateline: string | null = '';

  /** Type of work, for example `Opinion`, in the page's language; absent when empty. */
  label: string | null = '';

  /** `news` (default): relative for ten hours; `relative`: always; `absolute`: never; or for how long (`P1D`). */
  policy: string | null = 'news';

  /** The publication's time zone, an IANA name; else the nearest ancestor's, the page's, the date's own offset. */
  timeZone: string | null = '';

  /** Id of the article whose reading time is shown; no reading time without it. */
  for: string | null = '';

  /** Adds what the page's structured data lacks about the story, as `NewsArticle`; taken back on disconnect. */
  jsonLd = false;

  /** Reads what the line lacks from the page's JSON-LD, microdata and Open Graph tags. */
  fromPage = false;

  /** Says in the console and by an event where the dates that the page shows and those that it declares disagree. */
  debug = false;

  readonly #stale = new StaleText(this);
  #light: LightFields = { authors: [] };
  #page: NewsFields | undefined;
  #minutes = 0;
  readonly #slotted: Element[] = [];
  #takeBack: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const author of this.#slotted.splice(0)) author.removeAttribute('slot');
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  override willUpdate(): void {
    // The server has no light DOM to read, and the first render must equal its own.
    if (this.#stale.isServers) return;
    this.#light = readLightFields(this);
    const { published, updated } = this.#story();
    const unread = [published, updated].find((date) => date && !readDate(date));
    if (unread) {
      withExtras('refuse', this, unread);
      // A date that only people can read is left to them, with all that stands around it.
      if (!this.published) this.#light = { authors: [] };
    }
    for (const { element } of this.#light.authors) {
      if (element?.parentElement !== this || element.slot) continue;
      element.slot = `author-${this.#slotted.push(element)}`;
    }
    // Of a page that is still coming in, the article may go on.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => this.requestUpdate());
    else this.#minutes = minutesToRead(this, this.for, localeOf(this));
  }

  override render() {
    const { article, policy } = this;
    const meta = wordsOf(this, 'meta', englishMeta);
    const { isServers, isSent, printing } = this.#stale;
    const story = this.#story();
    const clock = Date.now();
    const options = {
      locale: localeOf(this),
      timeZone: timeZoneOf(this, this.timeZone),
      hourCycle: hourCycleOf(this),
      relativeFor: policy === 'relative' ? Infinity : policy === 'absolute' ? 0 : readDuration(policy),
    };
    const day = (date: PublishedDate) => wordDate(date, { ...options, dayOnly: true });
    const on = (date: string) => sentence(meta.on, { date }).join('');
    const published = readDate(story.published);
    const changes = declaredChanges(story.changes);
    const last = changes.find(({ kind }) => kind !== 'edit');
    const source = changes[0] ? last?.date : story.updated;
    const changed = readDate(source);
    const isSaid =
      last ?? (!published || (changed && saysUpdated(published, changed, clock, options.timeZone)));
    const updated = isSaid ? changed : undefined;
    let holdsFor = Infinity;
    /** A date; while it is fresh, the amount of time since and, unless the sentence before it said one, the day. */
    const when = (date: PublishedDate, source: string | undefined, isDated: boolean) => {
      const { text, staleIn, isRelative } = wordTime(date, clock, options);
      const since = isDated ? sentence(meta.since, { ago: text, date: day(date) }).join('') : text;
      const texts = [on(day(date)), isRelative ? since : on(text)];
      if (!isServers && !printing) texts.reverse();
      const [shown, other] = texts;
      holdsFor = Math.min(holdsFor, staleIn);
      const isPressed = !isServers && !date.dateOnly && answers(this);
      const tell: Telling<'exact'> = (event) => tellExact(event, wordDate(date, options));
      return html`<span data-hold=${(isSent && isRelative && other) || nothing}
        ><time
          part="time"
          datetime=${source}
          role=${isPressed ? 'button' : nothing}
          tabindex=${isPressed ? 0 : nothing}
          @click=${tell}
          @keydown=${tell}
          >${shown}</time
        ></span
      >`;
    };
    const dated = ({ kind, date: source }: Change) => {
      const date = readDate(source);
      return sentence(meta[kind], {
        date: html`<time part="time" datetime=${source}>${date && day(date)}</time>`,
      });
    };

    const [authors, apart] = this.#byline(meta.by, story.authors, options.locale);
    const parts = [
      [
        'sponsor',
        story.sponsor?.name && sentence(meta.sponsor, { name: linked(story.sponsor, 'sponsored') }),
      ],
      ['dateline', this.dateline],
      [
        'published',
        published
          ? sentence(authors ? meta.publishedBy : meta.published, {
              when: when(published, story.published, true),
              authors,
            })
          : authors && sentence(meta.by, { authors }),
      ],
      ['byline', apart],
      [
        'reading',
        this.#minutes && plural(options.locale, this.#minutes, meta.reading).replace(/ /g, '\u00a0'),
      ],
      [
        'updated',
        updated &&
          (last?.kind === 'correction'
            ? dated(last)
            : sentence(meta.updated, { when: when(updated, source, !published) })),
      ],
    ].filter(([, content]) => content) as [string, unknown][];
    this.#stale.holdsFor(holdsFor);
    const hasData = !!parts[this.dateline ? 1 : 0];
    const label = article?.label ?? this.label;
    return html`<slot name="portrait">${story.authors.map(portraitOf)}</slot>
      <div>
        <slot name="label">${part('label', label)}</slot>${
          hasData
            ? html`<div part="line">
                ${parts.map(([name, content], at) =>
                  part(name, html`<span part="separator">${at ? ' · ' : nothing}</span>${content}`),
                )}
              </div>`
            : nothing
        }<slot name="changes"
          >${
            changes[0]
              ? html`<details part="changes">
                  <summary>${meta.changes}</summary>
                  <ul>
                    ${changes.map((change) => html`<li part="change"><b>${dated(change)}</b> ${change.note}</li>`)}
                  </ul>
                </details>`
              : nothing
          }</slot
        ><slot
          ?hidden=${hasData || this.#light.isUnfilled}
          @slotchange=${() => {
            this.requestUpdate();
          }}
        ></slot>
      </div>`;
  }

  override updated(changed: PropertyValues): void {
    // A text that went stale changes nothing about the story.
    if (this.isUpdatePending || (this.#takeBack && !changed.size)) return;
    this.#takeBack?.();
    if (this.jsonLd || this.fromPage || this.debug) void this.#consultPage();
  }

  async #consultPage(): Promise<void> {
    try {
      const { consultPage } = await import('./page-data.js');
      this.#takeBack?.();
      [this.#page, this.#takeBack] = consultPage(
        this,
        this.#story(),
        { html, render },
        localeOf(this),
        timeZoneOf(this, this.timeZone),
      );
      if (this.#page) this.requestUpdate();
    } catch {
      // The file did not come, which the browser says.
    }
  }

  #story(): Story {
    const { published, updatedAt: updated, article } = this;
    const story = Object.assign(
      {},
      ...[this.#page, this.#light, { published, updated }, article].map(given),
    ) as Story;
    // Data may hold anything; a name is a text.
    story.authors = [story.authors]
      .flat()
      .filter((author?: { name?: { trim?: unknown } }) => author?.name?.trim);
    return story;
  }

  /** Who wrote it: names that belong into the sentence, or words that make a sentence of their own. */
  #byline(by: string, authors: readonly Author[], locale: string): readonly unknown[] {
    if (!this.#stale.isServers && this.querySelector('[slot=byline]')) {
      return [html`<slot name="byline"></slot>`];
    }
    // “By ”, “文：”; a language whose words for it follow the names has nothing that could be said twice.
    const prefix = phraseParts(by)[0]?.replace(/\s+$/, '(:?\\s+|$)') || '$';
    const words = (this.byline ?? '').trim().replace(new RegExp(`^(${prefix})+`, 'i'), '');
    const isOurs =
      !(this.article as Partial<Article> | undefined)?.authors?.length ||
      authors.some(({ name }) => words.includes(name));
    const line = words && isOurs ? linkNames(words, authors) : joinNames(authors, locale);
    const hasRoles = isOurs && new RegExp(`[;；؛]|\\s${prefix}`, 'i').test(words);
    const linked = line.length > 0 && line.map(authorLink);
    return hasRoles ? [undefined, linked] : [linked];
  }
}

/** The fields that say something. */
function given(fields?: object | null): object {
  return Object.fromEntries(
    Object.entries({ ...fields }).filter(
      ([, value]) => (value as Partial<unknown[]> | null)?.length ?? value,
    ),
  );
}

function part(name: string, content: unknown) {
  return content && html`<span part=${name}>${content}</span>`;
}

/** A phrase with markup where its values go in. */
function sentence(phrase: string, values: Readonly<Record<string, unknown>>) {
  return phraseParts(phrase).map((part, at) => (at % 2 ? values[part] : part));
}

function portraitOf({ portrait }: Author) {
  const src = webUrl(portrait);
  return src && html`<img part="portrait" alt="" src=${src} />`;
}

function authorLink(author: Author | string) {
  if (typeof author === 'string') return author;
  const slot = author.element?.slot;
  return slot ? html`<slot name=${slot}></slot>` : linked(author, 'author');
}

function linked({ name, url }: Link, rel: string) {
  const href = webUrl(url);
  return href ? html`<a part=${rel} rel=${rel} href=${href}>${name}</a>` : part(rel, name);
}

declare global {
  interface HTMLElementTagNameMap {
    'np-publish-meta': NpPublishMeta;
  }
}
