import { readDate, webUrl, wordDate, wordTime, type Article, type Link } from '@newsprint/core';
import { html, LitElement, nothing } from 'lit';
import { property } from '../shared/property.js';
import { hourCycleOf, localeOf, onServer, timeZoneOf } from '../shared/inherited.js';
import { HEADING, readStory, storyLink } from '../shared/light-article.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { StaleText } from '../shared/stale-text.js';
import { articleCardStyles, lightStyles } from './article-card.styles.js';
import { ArticleSelectEvent } from './article-select-event.js';

/** Stands in for the page's own address, which a server does not know: an address is only judged by it. */
const ANY_PAGE = 'https://page.invalid/';

/** How long an age is an amount of time. */
const DAY_MS = 86_400_000;

/** What answers to a click itself. */
const INTERACTIVE = 'a,button,input,select,textarea,label,summary,audio,video';

/** What a card is to its observer. */
type Updating = Node & { requestUpdate?: () => void };

/** Tells cards that what they hold has changed; one for all of them. */
let observer: MutationObserver | undefined;

/**
 * A story as it stands on a front page: picture, kicker, headline, summary, authors, age.
 *
 * The publisher's own HTML is slotted whole, laid out and never copied; of it, a heading with the link and an
 * `img` are what the layout goes by. A story that comes as `article` or attributes is rendered here instead. For
 * each field the first wins: named slot, `article`, attribute, the HTML inside.
 *
 * The layout answers to the room that the card has, not to the window. A card whose picture is missing or does
 * not load is text. There is one link, in the heading, as large as the card; text above it can be selected, and
 * other links are followed on their own. A click with a modifier key is the browser's and dispatches nothing.
 *
 * @summary Shows one article and leads to it.
 * @tagname np-article-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The story as the publisher's own HTML: slotted whole, laid out, never copied.
 * @slot headline - The heading with its link, or words that become both.
 * @slot kicker - Label above the headline.
 * @slot media - Picture, video or gallery.
 * @slot summary - Text under the headline.
 * @slot byline - Who wrote it.
 * @slot meta - The line with authors and age.
 * @slot related - What stands under the story, for example links to related ones.
 *
 * @csspart card - The whole card.
 * @csspart media - The picture.
 * @csspart kicker - Label above the headline.
 * @csspart headline - The heading around the link.
 * @csspart link - The link to the article.
 * @csspart summary - Text under the headline.
 * @csspart meta - The line with authors and age.
 * @csspart byline - Who wrote it.
 * @csspart time - The `<time>` element.
 * @csspart related - What stands under the story.
 *
 * @cssproperty [--np-card-accent=inherit] - Colour of the kicker.
 * @cssproperty [--np-card-gap=1em] - Space between picture and text that stand side by side.
 * @cssproperty [--np-card-ratio=3/2] - Width of the picture to its height; it is cropped to fit.
 * @cssproperty [--np-card-scale=1] - Size of the headline, in times its own.
 *
 * @fires {ArticleSelectEvent} np-article-select - The reader followed the story. Cancel it to stop the navigation.
 */
export class NpArticleCard extends LitElement {
  static override styles = articleCardStyles;

  /** The story; set as a property. Its fields win over the attributes. */
  @property({ attribute: false }) article?: Article;

  /** Address of the story; without it, or with one that is not `http(s)`, the headline is no link. */
  @property() href = '';

  /** The headline, plain text. Without any, the summary takes its place. */
  @property() headline = '';

  /** Label above the headline, for example the section; absent when empty. */
  @property() kicker = '';

  /** Address that the kicker leads to; without it the kicker is no link. */
  @property({ attribute: 'kicker-href' }) kickerHref = '';

  /** Text under the headline, plain; absent when empty. */
  @property() summary = '';

  /** Address of the picture; without it, or when it does not load, the card is text. */
  @property() image = '';

  /** What the picture shows; empty (the default) when it only decorates. */
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Who wrote it, in the newsroom's words; absent when empty. */
  @property() byline = '';

  /** First publication, RFC 3339 or a day alone; absent when empty or unreadable. */
  @property() published = '';

  /** Last change, in the same forms: for listeners of the event, not shown. (Lit keeps the name `updated` for itself.) */
  @property({ attribute: 'updated' }) updatedAt = '';

  /** Level of the heading, 2 to 6, so that the card fits the page's outline; 3 by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** `stack`, `row`, `text` or `overlay`; without it, by the room there is. */
  @property({ reflect: true, useDefault: true }) layout: 'auto' | 'stack' | 'row' | 'text' | 'overlay' =
    'auto';

  /** The picture is the page's most important: it loads at once and first. Without it, when it comes near. */
  @property({ type: Boolean }) priority = false;

  readonly #stale: StaleText = new StaleText(this);

  /** Address of the picture that did not load. */
  #broken: string | null = null;

  #dropLightStyles: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    observer ??= new MutationObserver((changes) => {
      for (const { target } of changes) (target as Updating).requestUpdate?.();
    });
    observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dropLightStyles?.();
    this.#dropLightStyles = undefined;
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
    this.renderRoot.addEventListener('error', this.#onError, true);
  }

  override render() {
    const isFirst = this.#stale.isServers;
    const children = isFirst ? [] : [...this.children];
    if (children.length > 0) this.#dropLightStyles ??= adoptLightStyles(this, lightStyles);
    const has = (name: string) => isFirst || children.some(({ slot }) => slot === name);
    // A slot that nothing is in would cost as much as what it stands for.
    const part = (name: string, content: unknown) =>
      has(name) ? html`<slot name=${name}>${content}</slot>` : content;

    const own = this.#story();
    const isData = Boolean(own.headline || (this.article && own.summary));
    const story = isData && children.length > 0 ? this.#story(readStory(this)) : own;
    const { section, summary, image, authors, published } = story;
    const headline = story.headline || summary;
    const src = safe(image?.src);

    const light = children.length > 0 ? this.querySelector('img') : null;
    const picture = src && src !== this.#broken;
    const hasPicture = picture || (light ? !isBroken(light) : has('media') || (isFirst && !isData));
    const layout = hasPicture ? this.layout : 'text';
    const when = this.#age(published, isFirst);
    // Words alone become the link; a heading or link of the publisher's stays what it is.
    const title = children.find(({ slot }) => slot === 'headline');
    const isTitle = title && !title.matches(HEADING) && !storyLink(title) && title.localName !== 'a';
    const hasMeta = has('meta');
    const ownMeta = hasMeta && !isFirst;
    return html`<div part="card" class=${children.length > 0 || !isData ? layout : `${layout} data`}>
      ${
        layout === 'text'
          ? nothing
          : part(
              'media',
              picture
                ? html`<img
                    part="media"
                    loading=${this.priority ? 'eager' : 'lazy'}
                    fetchpriority=${this.priority ? 'high' : nothing}
                    alt=${image?.alt || ''}
                    width=${image?.width ?? nothing}
                    height=${image?.height ?? nothing}
                    srcset=${image?.srcset ?? nothing}
                    sizes="auto,100vw"
                    src=${src}
                  />`
                : nothing,
            )
      }<a part="kicker" href=${safe(section?.url) ?? nothing}>${part('kicker', section?.name)}</a>${part(
        isTitle ? '' : 'headline',
        isData || isTitle
          ? html`<span part="headline" role="heading" aria-level=${this.headingLevel || 3}
              ><a part="link" href=${safe(story.url) ?? nothing}
                >${isTitle ? html`<slot name="headline"></slot>` : headline}</a
              ></span
            >`
          : html`<slot></slot>`,
      )}<span part="summary">${part('summary', summary === headline ? nothing : summary)}</span
      ><span part="meta"
        >${hasMeta ? html`<slot name="meta"></slot>` : nothing}<b part="byline"
          >${ownMeta ? nothing : part('byline', bylineOf(authors, this))}</b
        ><time part="time" datetime=${(when && published) ?? nothing}>${ownMeta ? nothing : when}</time></span
      >${has('related') ? html`<span part="related"><slot name="related"></slot></span>` : nothing}
    </div>`;
  }

  /** The story: `article` over the attributes over what the HTML inside says. */
  #story(light?: Article): Partial<Article> {
    const { kicker, byline, image, imageAlt } = this;
    const base = onServer() ? undefined : this.baseURI;
    const attributes = {
      url: base ? webUrl(this.href, base) : this.href,
      headline: this.headline,
      section: kicker && { name: kicker, url: this.kickerHref },
      summary: this.summary,
      image: image && { src: image, alt: imageAlt },
      authors: byline && [{ name: byline }],
      published: this.published,
      updated: this.updatedAt,
    };
    const given = Object.entries(attributes).filter(([, value]) => value);
    return { ...light, ...(Object.fromEntries(given) as Partial<Article>), ...this.article };
  }

  /** The story's age for a day, then its date.. */
  #age(published: string | undefined, isFirst: boolean): string | undefined {
    const date = readDate(published);
    const options = {
      locale: localeOf(this),
      timeZone: timeZoneOf(this),
      hourCycle: hourCycleOf(this),
      relativeFor: DAY_MS,
    };
    const aging = date && !isFirst && !this.#stale.printing ? wordTime(date, Date.now(), options) : undefined;
    this.#stale.holdsFor(aging?.staleIn ?? Infinity);
    return aging?.text ?? (date && wordDate(date, { ...options, dayOnly: true }));
  }

  readonly #onError = ({ target }: Event): void => {
    this.#broken = (target as Element).getAttribute('src');
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const click = event as MouseEvent;
    const link = this.renderRoot.querySelector<HTMLAnchorElement>('[part=link][href]') ?? storyLink(this);
    const path = click.composedPath();
    const within = path.slice(0, path.indexOf(this.renderRoot));
    const hit = within.find((target) => target instanceof Element && target.matches(INTERACTIVE));
    if (!link || click.defaultPrevented) return;
    if (!hit && !getSelection()?.toString()) link.dispatchEvent(new MouseEvent('click', click));
    if (hit !== link || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    const story = { headline: '', authors: [], keywords: [], id: link.href, ...this.#story(readStory(this)) };
    const select = new ArticleSelectEvent(this.article ?? story, click.detail ? 'pointer' : 'keyboard');
    if (!this.dispatchEvent(select)) click.preventDefault();
  };
}

/** An address that may be followed, as it was written. */
function safe(address: string | undefined): string | undefined {
  return webUrl(address, ANY_PAGE) && address;
}

function isBroken({ complete, naturalWidth }: HTMLImageElement): boolean {
  return complete && naturalWidth === 0;
}

function bylineOf(authors: readonly Link[] | undefined, element: Element) {
  if (!Array.isArray(authors)) return nothing;
  const names = (authors as readonly (Link | null)[]).flatMap((author) => author?.name || []);
  return names.length > 1 ? listIn(localeOf(element)).format(names) : names;
}

const lists: Record<string, Intl.ListFormat> = {};

/** Constructing one costs more than a card. */
function listIn(locale: string): Intl.ListFormat {
  return (lists[locale] ??= new Intl.ListFormat(locale));
}

declare global {
  interface HTMLElementTagNameMap {
    'np-article-card': NpArticleCard;
  }
}
