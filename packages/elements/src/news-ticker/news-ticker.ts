import { englishTicker, type Article, type Messages } from '@newsprint/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { ArticleSelectEvent } from '../article-card/article-select-event.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { localeOf, timeZoneOf } from '../shared/inherited.js';
import { readStory } from '../shared/light-article.js';
import { wordsOf } from '../shared/messages.js';
import { warnOnce } from '../shared/warn.js';
import { viaOf } from '../shared/via.js';
import type { Desk } from './desk.js';
import { Motion } from './motion.js';
import { lightStyles, newsTickerStyles } from './news-ticker.styles.js';

export type { ArticleSelectEvent } from '../article-card/article-select-event.js';
export type { FeedErrorEvent } from './feed-error-event.js';
export type { FeedLoadEvent } from './feed-load-event.js';

/** What the feeds are asked for. */
const WISHES = ['src', 'refresh', 'unseen', 'keywords', 'sections', 'perSource'] as const;

/**
 * The latest headlines: as a list, one at a time, or as a moving line.
 *
 * The publisher’s own `<ul>` of links inside the element is the first paint and what stands without
 * JavaScript. It is slotted, not copied, and stays until `articles` or a feed brings stories.
 *
 * Nothing moves unless the reader’s system allows motion, two or more items overflow, and the element is in
 * view. The pause button comes first in tab order; focus in the line stops it, and so do the buttons to the headline
 * before and after, where one shows at a time; the reader’s choice is remembered for the site. With reduced motion the line is a strip to scroll.
 *
 * Stories that a feed brings later wait behind a button that says how many they are. A story that the
 * publisher withdrew leaves.
 *
 * @summary Shows the latest headlines from a list, from data or from feeds.
 * @tagname np-news-ticker
 * @status experimental
 * @since 0.1.0
 *
 * @slot pinned - One urgent story, above the others: a `data-until` (RFC 3339) ends it, and a reader can put it away; it comes back when `data-revision` is raised, not when its wording changes. `data-id` (else `id`, else its link) tells it from others.
 * @slot - A `<ul>` or `<ol>` with one story per item: what to show until there is something newer.
 *
 * @csspart pinned - The urgent story with its button, when there is one.
 * @csspart dismiss - The button that puts it away.
 * @csspart heading - The heading, when `heading` is given.
 * @csspart pause - The button that stops and starts the motion.
 * @csspart previous - In `rotate`: the button that shows the headline before.
 * @csspart next - In `rotate`: the button that shows the headline after.
 * @csspart status - What is said of freshness: the button for new headlines, the age of old ones.
 * @csspart fresh - The button that shows the headlines that wait.
 * @csspart strip - The box that the line moves in.
 * @csspart list - The list of stories that came as data.
 * @csspart item - One such story.
 * @csspart changed - What marks a story whose headline the publisher changed.
 * @csspart section - The story’s section; its source, among several.
 * @csspart headline - In a list: the heading around the link.
 * @csspart link - The headline and its link.
 * @csspart summary - In a list: the excerpt, two lines of it.
 * @csspart media - In a list: the picture at the side.
 * @csspart time - In a list: the `<time>` element.
 *
 * @cssproperty [--np-ticker-gap=2em] - Space between two headlines in a line.
 * @cssproperty [--np-ticker-rule=1px solid color-mix(in srgb, currentcolor 20%, transparent)] - Line between two stories in a list.
 *
 * @fires {FeedLoadEvent} np-feed-load - The feeds brought something new; it is shown, or waits.
 * @fires {FeedErrorEvent} np-feed-error - A feed could not be had or read; each time that is so. What was shown stays.
 * @fires {ArticleSelectEvent} np-article-select - The reader followed a headline. Cancel it to stop the navigation.
 */
export class NpNewsTicker extends LitElement {
  static override styles = newsTickerStyles;

  /** Address of a feed, or several separated by spaces; without it nothing is fetched. */
  @property({ useDefault: true }) src = '';

  /** Seconds between two looks at the feeds, at least 15; 0 looks once. */
  @property({ type: Number, useDefault: true }) refresh = 60;

  /** `list`, the calm default; `rotate`, one headline at a time; `ticker`, a moving line. */
  @property({ reflect: true, useDefault: true }) layout: 'ticker' | 'list' | 'rotate' = 'list';

  /** Heading shown above, and the name of the region; without it the region is “Latest news” and shows none. */
  @property({ useDefault: true }) heading = '';

  /** Level of the heading, 2 to 5; the headlines of stories from data are one below. */
  @property({ type: Number, useDefault: true, attribute: 'heading-level' }) headingLevel = 2;

  /** The most stories from data or feeds to show, 0 for all; the publisher’s own list is never cut. */
  @property({ type: Number, useDefault: true }) limit = 10;

  /** Leaves out what a feed brings when the page is that story already, or links to it elsewhere. */
  @property({ type: Boolean }) unseen = false;

  /** Takes of the feeds only stories with one of these words or phrases, separated by commas, in headline, summary, section or keywords. */
  @property({ useDefault: true }) keywords = '';

  /** Takes of the feeds only stories of these sections, by name, separated by commas. */
  @property({ useDefault: true }) sections = '';

  /** The most stories of any one source, by its name or the site it links to, 0 for all. */
  @property({ type: Number, useDefault: true, attribute: 'per-source' }) perSource = 0;

  /** How fast a line moves, in CSS px per second; 0 stands still. */
  @property({ type: Number, useDefault: true }) speed = 50;

  /**
   * The stories shown, wherever they came from. Set it to show data instead of the publisher’s own list; set
   * it to an empty list to show that again.
   */
  @property({ attribute: false })
  set articles(articles: readonly Article[]) {
    this.#data = Array.isArray(articles)
      ? (articles as (Article | null)[]).filter((article) => !!article)
      : [];
  }
  get articles(): readonly Article[] {
    if (this.#data.length > 0 || !this.isConnected)
      return this.#data.slice(0, Math.max(0, this.limit) || undefined);
    return this.#lightItems().flatMap((item) => readStory(item) ?? []);
  }

  #data: readonly Article[] = [];
  #desk: Desk | undefined;
  #unpin: (() => void) | undefined;
  #dropLightStyles: (() => void) | undefined;

  readonly #motion = new Motion(this, () => {
    const strip = this.renderRoot.querySelector<HTMLElement>('[part=strip]');
    const items = this.#items();
    const list = items[0]?.parentElement;
    if (!strip || !list || this.layout === 'list') return undefined;
    const keys = this.#data.length > 0 ? this.articles.map(({ id }) => id) : items;
    return { strip, list, items, keys, turns: this.layout === 'rotate', speed: this.speed };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      void this.#listen();
      void this.#pin();
    }
    this.#dropLightStyles = adoptLightStyles(this, lightStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dropLightStyles?.();
    this.#desk?.leave();
    this.#unpin?.();
  }

  override firstUpdated(): void {
    void this.#pin();
    this.renderRoot.addEventListener('click', this.#onClick);
    const strip = this.renderRoot.querySelector<HTMLElement>('[part=strip]');
    if (strip) this.#motion.listen(strip);
  }

  override updated(changed: PropertyValues<this>): void {
    if (WISHES.some((name) => changed.has(name))) void this.#listen();
    this.#followFocus(changed.get('articles'));
  }

  override render() {
    const ticker = this.#words;
    const { stopped } = this.#motion;
    return html`<div part="pinned"><slot name="pinned"></slot></div>
      <section aria-label=${this.heading || ticker.heading} class=${this.layout}>
        ${
          this.layout === 'list'
            ? nothing
            : html`<button
                part="pause"
                @click=${() => this.#motion.toggle()}
                aria-label=${stopped ? ticker.play : ticker.pause}
              >
                <svg viewBox="0 0 16 16">
                  <path d=${stopped ? 'M4 2l10 6-10 6z' : 'M3 2h4v12H3zM9 2h4v12H9z'} />
                </svg>
              </button>`
        }
        ${
          this.layout === 'rotate'
            ? (['previous', 'next'] as const).map(
                (name, at) =>
                  // Marks that browsers mirror where text runs to the left.
                  html`<button
                    part=${name}
                    @click=${() => this.#motion.step(at * 2 - 1)}
                    aria-label=${ticker[name]}
                  >
                    <b>${at ? '›' : '‹'}</b>
                  </button>`,
              )
            : nothing
        }
        ${
          this.heading
            ? html`<div part="heading" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>`
            : nothing
        }
        ${this.src ? html`<div part="status" role="status">${this.#status()}</div>` : nothing}
        <div part="strip">
          ${
            this.#data.length > 0
              ? html`<ul part="list" tabindex="-1">
                  ${this.articles.map(
                    (article) =>
                      html`<li part="item">
                        ${this.#story(article)}${
                          this.#desk?.changed.includes(article.id)
                            ? html` <small part="changed">${ticker.changed}</small>`
                            : nothing
                        }
                      </li>`,
                  )}
                </ul>`
              : html`<slot></slot>`
          }
        </div>
      </section>`;
  }

  #story(article: Article): TemplateResult {
    const { headline, url, section, source, published } = article;
    if (this.layout === 'list') {
      const level = this.headingLevel + 1;
      return html`<np-article-card
        layout="row"
        exportparts="kicker:section,headline,link,summary,media,time"
        heading-level=${level}
        .article=${article}
        >${source ? html`<span slot="kicker">${source.name}</span>` : nothing}</np-article-card
      >`;
    }
    const label = source ?? section;
    return html`${label ? html`<span part="section">${label.name}</span> ` : nothing}<a
        part="link"
        href=${url ?? nothing}
        >${headline}</a
      >${published ? html` <np-time datetime=${published}></np-time>` : nothing}`;
  }

  #status() {
    const { says: [waiting, age] = [], show } = this.#desk ?? {};
    return [waiting ? html`<button part="fresh" @click=${show}>${waiting}</button> ` : nothing, age];
  }

  async #listen(): Promise<void> {
    this.#desk?.leave();
    if (!this.src) return;
    try {
      // What reads feeds comes with it, and only where an element has `src`.
      const { Desk } = await import('./desk.js');
      this.#desk ??= new Desk(this, warn, () => ({
        ...this.#words,
        locale: localeOf(this),
        timeZone: timeZoneOf(this),
      }));
      if (this.isConnected) await this.#desk.listen(this.src, this.refresh);
    } catch {
      // The file did not come, which the browser says: what is shown stays.
    }
  }

  /** A place in the list may be another story's now: focus stays with its story, or leaves for the list. */
  #followFocus(before: readonly Article[] = []): void {
    const items = this.#items();
    // Which it is also while the reader is in another window: then nothing is in focus by CSS.
    const { activeElement } = this.renderRoot as ShadowRoot;
    const index = items.findIndex((item) => item.contains(activeElement));
    const story = before[index];
    const now = this.articles.findIndex(({ id }) => id === story?.id);
    if (!story || now === index) return;
    const card = items[now]?.querySelector('np-article-card');
    const link = (card?.renderRoot ?? items[now])?.querySelector<HTMLElement>('[part=link]');
    (link ?? items[0]?.parentElement)?.focus({ preventScroll: true });
  }

  /** An urgent story brings what ends it and puts it away. */
  async #pin(): Promise<void> {
    const item = this.querySelector<HTMLElement>(':scope > [slot=pinned]');
    if (!item) return;
    try {
      const { pin } = await import('./pinned.js');
      const [slot, region] = this.renderRoot.querySelectorAll<HTMLElement>('[name=pinned], section');
      if (this.isConnected && slot && region) {
        this.#unpin?.();
        this.#unpin = pin(item, slot, region, this.#words.dismiss);
      }
    } catch {
      // The same: the story stays where it is, for good.
    }
  }

  get #words(): Messages['ticker'] {
    return wordsOf(this, 'ticker', englishTicker);
  }

  #lightItems(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > ol > li')];
  }

  #items(): HTMLElement[] {
    return this.#data.length > 0
      ? [...this.renderRoot.querySelectorAll<HTMLElement>('li')]
      : this.#lightItems();
  }

  /** A card says itself that it was followed; every other headline is spoken for here. */
  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    const index = this.#items().findIndex((item) => path.includes(item));
    const article = this.articles[index];
    const link = path.find((target) => target instanceof HTMLAnchorElement);
    const isCard = path.some((target) => (target as Partial<Element>).localName === 'np-article-card');
    if (!article || link?.href !== article.url || event.defaultPrevented || isCard) return;
    const select = new ArticleSelectEvent(article, viaOf(event));
    if (!this.dispatchEvent(select)) event.preventDefault();
  };
}

function warn(message: string): void {
  warnOnce('np-news-ticker', `keeps what it shows, because ${message}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'np-news-ticker': NpNewsTicker;
  }
}
