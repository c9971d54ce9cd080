import { joinNames, readDate, webUrl, wordDate, wordTime, type Article, type Link } from '@newsprint/core';
import { html, LitElement, nothing } from 'lit';
import { ancestor, localeOf, timeZoneOf } from '../shared/inherited.js';
import { given, HEADING, readStory, storyLink } from '../shared/light-article.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { StaleText } from '../shared/stale-text.js';
import { turn } from '../shared/turn.js';
import { takeUpdated } from '../shared/updated.js';
import { warnOnce } from '../shared/warn.js';
import { viaOf } from '../shared/via.js';
import type * as Extras from './card-extras.js';
import { articleCardStyles } from './article-card.styles.js';
import { lightStyles } from './light-card.styles.js';
import { ArticleSelectEvent } from './article-select-event.js';

export type { DateProblemsEvent } from '../time/date-problems-event.js';
export type { ArticleImpressionEvent } from './article-impression-event.js';
export type { ArticleSelectEvent } from './article-select-event.js';

/** Stands in for the page's own address, which a server does not know: an address is only judged by it. */
const ANY_PAGE = 'http://a';

/** How long an age is an amount of time. */
const DAY_MS = 86_400_000;

/** What answers to a click itself. */
const INTERACTIVE = 'a,button,input,select,textarea,label,summary,audio,video,[role=button]';

/** What a card or what is around it asks for that few pages need; the code for it loads then. */
const ASKS = '[new-for],[old-after],[repeats],[impressions],[debug],[target],[relative-for]';

/** In the address of a picture: it is a template. */
const TEMPLATE = /\{[whd]/;

/** The first card to claim priority. */
let first: Element | undefined;

/** Notices what is put into a card later. */
let observer: MutationObserver | undefined;

/** What few stories need, once it has come. */
let extras: typeof Extras | undefined;

/**
 * A story as it stands on a front page: picture, kicker, headline, summary, authors, age.
 *
 * The publisher's own HTML is slotted whole, laid out and never copied; of it, a heading with the link and an
 * `img` are what the layout goes by. A story that comes as `article` or attributes is rendered here instead. For
 * each field the first wins: named slot, `article`, attribute, the HTML inside.
 *
 * The layout answers to the room that the card has, not to the window; in an `np-article-grid`, to the grid. A
 * card whose picture is missing or does not load is text. There is one link, in the heading, as large as the
 * card; text above it can be selected, and other links are followed on their own. A click with a modifier key
 * is the browser's and dispatches nothing. The headline comes first in the document, whatever the order on view.
 *
 * Who paid for a story and whom it is for stands before its headline in every layout. What few stories need (a
 * recording's length, live, comments, and what the inherited attributes below ask for) loads when first asked for.
 *
 * It reads two things of the page: `article:section` and the address. A kicker that says the page's own section
 * is left out. A card that repeats another one's story gets the attribute `repeated` while it does.
 *
 * @summary Shows one article and leads to it.
 * @tagname np-article-card
 * @status experimental
 * @since 0.1.0
 *
 * @attr {string} [new-for] - Inherited. ISO 8601 duration for which a story is marked as new or updated, for example `PT1H`.
 * @attr {string} [relative-for] - Inherited. ISO 8601 duration for which an age is an amount of time, and then a date: `PT24H` by default.
 * @attr {string} [old-after] - Inherited. ISO 8601 duration after which a story says how old it is, for example `P1Y`.
 * @attr {string} [repeats] - Inherited. What becomes of a story that stands on the page already: `skip` it, leave its `headline` alone, `mark` it, or `allow` it.
 * @attr {number} [prominence] - Inherited. Of several cards with one story the highest number is the one that stays; 0 by default, then the first on the page.
 * @attr {boolean} [impressions] - Inherited. Asks for `np-article-impression`.
 * @attr {string} [target] - Where the link opens, as on a link; `_blank` is part of its name.
 * @attr {boolean} [debug] - Inherited. Says in the console why a repeated story was left out.
 *
 * @slot - The story as the publisher's own HTML: slotted whole, laid out, never copied.
 * @slot headline - The heading with its link, or words that become both.
 * @slot kicker - Label above the headline.
 * @slot media - Picture, video or gallery.
 * @slot summary - Text under the headline.
 * @slot byline - Who wrote it.
 * @slot meta - The line with authors and age.
 * @slot comments - How many comments there are, at the end of that line, for example a link to them.
 * @slot save - A button to keep the story, at the end of that line.
 * @slot related - What stands under the story, for example links to related ones.
 *
 * @csspart card - The whole card.
 * @csspart media - The picture.
 * @csspart kicker - Label above the headline.
 * @csspart headline - The heading around the link.
 * @csspart link - The link to the article.
 * @csspart label - The line before the headline: who paid for it, whom it is for, what it is (“Opinion”, “Live”).
 * @csspart summary - Text under the headline.
 * @csspart meta - The line with authors and age.
 * @csspart byline - Who wrote it.
 * @csspart author - The name of an author of whom `article` has an address, a link to it.
 * @csspart portrait - Picture of an author.
 * @csspart time - The `<time>` element.
 * @csspart note - One of: new, updated, corrected, old, repeated, a recording's length, how many comments, a new tab's sign.
 * @csspart name - What only the link's name says, for those who listen.
 * @csspart extra - What holds these.
 * @csspart dot - The button that stills the dots of live stories.
 * @csspart related - What stands under the story.
 *
 * @cssproperty [--np-card-accent=inherit] - Colour of the kicker.
 * @cssproperty [--np-card-focus=50%] - What of a cropped picture stays in view, for example `30% 20%`.
 * @cssproperty [--np-card-gap=1em] - Space between picture and text that stand side by side.
 * @cssproperty [--np-card-lines=999] - The most lines of a headline that show; all of it is read out.
 * @cssproperty [--np-card-ratio=3/2] - Width of the picture to its height; it is cropped to fit.
 * @cssproperty [--np-card-scale=1] - Size of the headline, in times its own.
 *
 * @fires {ArticleSelectEvent} np-article-select - The reader followed the story. Cancel it to stop the navigation.
 * @fires {ArticleImpressionEvent} np-article-impression - Half of the card was in view for one second. Once, and only with `impressions`.
 * @fires {DateProblemsEvent} np-date-problems - `published` is no date. Holds what is wrong, in words.
 */
export class NpArticleCard extends LitElement {
  static {
    takeUpdated(this.prototype);
  }

  static override styles = articleCardStyles;

  /** What decorators would say, at 200 bytes more for a page that bundles cards alone. */
  static override properties = {
    updated: {},
    article: { attribute: false },
    href: {},
    headline: {},
    kicker: {},
    kickerHref: { attribute: 'kicker-href' },
    summary: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    byline: {},
    published: {},
    updatedAt: { attribute: 'updated' },
    label: {},
    sponsor: {},
    access: {},
    live: { type: Boolean },
    lead: { type: Boolean, reflect: true },
    order: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    layout: { reflect: true, useDefault: true },
    priority: { type: Boolean },
  };

  /** The story; set as a property. Its fields win over the attributes. */
  article?: Article | undefined;

  /** Address of the story; without it, or with one that is not `http(s)`, the headline is no link. */
  href: string | null = '';

  /** The headline, plain text. Without any, the summary takes its place. */
  headline: string | null = '';

  /** Label above the headline, for example the section; absent when empty. */
  kicker: string | null = '';

  /** Address that the kicker leads to; without it the kicker is no link. */
  kickerHref: string | null = '';

  /** Text under the headline, plain; absent when empty. */
  summary: string | null = '';

  /** Address of the picture, or a template: `{width}`, `{height}`, `{dpr}`. Without it, or broken, the card is text. */
  image: string | null = '';

  /** What the picture shows; empty (the default) when it only decorates. */
  imageAlt: string | null = '';

  /** Who wrote it, in the newsroom's words; absent when empty. */
  byline: string | null = '';

  /** First publication, RFC 3339 or a day alone; absent when empty or unreadable. */
  published: string | null = '';

  /** Last change, in the same forms: for listeners of the event, not shown. Set as `updated` too, which reads as Lit's own. */
  updatedAt: string | null = '';

  /** What is said before the headline, for example “Opinion”; absent when empty. */
  label: string | null = '';

  /** Name of who paid for the story; shown in every layout. */
  sponsor: string | null = '';

  /** `subscriber` for a story that is for subscribers; shown in every layout. */
  access: string | null = '';

  /** The story is being reported as it happens. */
  live = false;

  /** The page's most important story, with the typography for it. */
  lead = false;

  /** Order of the parts on view: of `media`, `kicker`, `headline`, `summary`, `meta`, `related` those that come first. */
  order: string | null = '';

  /** Level of the heading, 2 to 6, so that the card fits the page's outline; 3, or in a grid what its own is. */
  headingLevel = 3;

  /** `stack`, `row`, `text` or `overlay`; without it, by the room there is. */
  layout: 'auto' | 'stack' | 'row' | 'text' | 'overlay' = 'auto';

  /** The picture is the page's most important: it loads at once and first. Without it, when it comes near. */
  priority = false;

  readonly #stale: StaleText = new StaleText(this);

  /** Address of the picture that did not load. */
  #broken: string | null = null;

  /** It needs what few stories need. */
  #asks: unknown;

  #shown: Partial<Article> = {};

  /** Milliseconds until its age reads otherwise. */
  #staleIn = Infinity;

  #dropLightStyles: (() => void) | undefined;

  // What has come as HTML is on view already, and is laid out before it is painted.
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && !this.firstChild) await turn();
    try {
      await super.scheduleUpdate();
    } catch (error) {
      // Data may hold what throws when it is read; then it counts as none.
      this.article = undefined;
      warnOnce('np-article-card', `leaves out an \`article\` that cannot be read: ${error as Error}`);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dropLightStyles?.();
    this.#dropLightStyles = undefined;
    extras?.forget(this);
  }

  override firstUpdated(): void {
    // Of the publisher's picture too; this event does not bubble.
    const onError = ({ target }: Event) => {
      if ((target as Element).part.value !== 'portrait')
        this.#broken = (target as Element).getAttribute('src');
      // After the page's own handlers, which may give the picture another address.
      setTimeout(() => {
        this.requestUpdate();
      });
    };
    this.renderRoot.addEventListener('error', onError, true);
    for (const type of ['click', 'auxclick', 'mousedown'])
      this.renderRoot.addEventListener(type, (event) => {
        this.#onClick(event as MouseEvent);
      });
    // One for all cards: a page of data makes hundreds.
    observer ??= new MutationObserver((changes) => {
      for (const { target } of changes)
        (target as Node & Pick<NpArticleCard, 'requestUpdate'>).requestUpdate();
    });
    observer.observe(this, { childList: true });
  }

  override render() {
    const isFirst = this.#stale.isServers;
    const children = isFirst ? [] : [...this.children];
    const isHtml = children.length > 0;
    if (isHtml) this.#dropLightStyles ??= adoptLightStyles(this, lightStyles);
    const slotted = (name: string) => children.find(({ slot }) => slot === name);
    // A slot that nothing is in would cost as much as what it stands for.
    const part = (name: string, content?: unknown) =>
      isFirst || slotted(name) ? html`<slot name=${name}>${content}</slot>` : content;
    const own = this.#story();
    const isData = own.headline || (this.article && own.summary);
    const story = (this.#shown = isData && isHtml ? this.#story(readStory(this)) : own);
    const { section, summary, image, authors, published } = story;
    const headline = story.headline || summary;
    const light = isHtml && this.querySelector('img');
    const src = safe(image?.src);
    const picture = src && src !== this.#broken && image;
    const hasPicture =
      picture || (light ? !light.src || !light.complete || light.naturalWidth : isFirst || slotted('media'));
    const layout = hasPicture || this.layout === 'text' ? this.layout : 'bare';
    const when = this.#age(published, isFirst);
    // Words alone become the link; a heading or link of the publisher's stays what it is.
    const title = slotted('headline');
    const isTitle = title && !title.matches(`a,${HEADING}`) && !storyLink(title);
    const words = this.#label(story, isFirst);
    const label = words ? html`<small part="label">${words}</small> ` : nothing;
    return html`<div
      part="card"
      class=${isHtml || !isData ? layout : `${layout} data`}
      .style=${this.order?.replace(/\w+/g, (name, at) => `--${name}:${at - 999};`)}
    >
      ${part(
        isTitle ? '' : 'headline',
        isData || isTitle
          ? html`<span part="headline" role="heading" aria-level=${this.headingLevel || 3}
              ><a part="link" href=${safe(story.url) ?? nothing}
                >${label}${isTitle ? html`<slot name="headline"></slot>` : headline}</a
              ></span
            >`
          : html`${label}<slot></slot>`,
      )}<a part="kicker" href=${safe(section?.url) ?? nothing}
        >${part('kicker', !isFirst && isOfPage(section) ? nothing : section?.name)}</a
      >${part(
        'media',
        layout !== 'text' && picture
          ? html`<img
              part="media"
              loading=${this.priority ? 'eager' : 'lazy'}
              fetchpriority=${this.priority ? 'high' : nothing}
              alt=${picture.alt || ''}
              width=${picture.width ?? nothing}
              height=${picture.height ?? nothing}
              srcset=${picture.srcset ?? nothing}
              sizes="auto,100vw"
              src=${TEMPLATE.test(src) ? nothing : src}
            />`
          : nothing,
      )}<span part="summary">${part('summary', summary === headline ? nothing : summary)}</span
      ><span part="meta"
        >${part(
          'meta',
          html`<b part="byline">${part('byline', bylineOf(authors, localeOf(this)))}</b
            ><time part="time" datetime=${(when && published) ?? nothing}>${when}</time>`,
        )}${isHtml || isFirst ? ['comments', 'save'].map((name) => part(name)) : nothing}</span
      ><span part="related">${part('related')}</span>
    </div>`;
  }

  override updated(): void {
    if (!this.#asks || !extras) return;
    const staleIn = extras.decorate(this, this.#shown, timeZoneOf(this));
    this.#stale.holdsFor(Math.min(staleIn, this.#staleIn));
  }

  /** The story: `article` over the attributes over what the HTML inside says. */
  #story(light?: Article): Partial<Article> {
    const { kicker, byline, image, imageAlt, sponsor } = this;
    const attributes = {
      url: this.href,
      headline: this.headline,
      section: kicker && { name: kicker, url: this.kickerHref },
      summary: this.summary,
      image: image && { src: image, alt: imageAlt },
      authors: byline && [{ name: byline }],
      published: this.published,
      updated: this.updatedAt,
      label: this.label,
      sponsor: sponsor && { name: sponsor },
      access: this.access,
      live: this.live,
    };
    return { ...light, ...(given(attributes) as Partial<Article>), ...this.article };
  }

  /** Who paid for the story, whom it is for and what it is: in English until the words of the page have come. */
  #label(story: Partial<Article>, isFirst: boolean): string {
    const { label, sponsor, access, live, media, comments, changes, image, authors } = story;
    // Once is for good: what an earlier story needed has to be taken away again.
    this.#asks ||=
      !isFirst &&
      (live ||
        media ||
        comments ||
        changes ||
        sponsor ||
        access ||
        image?.focus ||
        TEMPLATE.test(image?.src ?? '') ||
        anyOf(authors).some((author) => author?.portrait) ||
        ancestor(this, ASKS) ||
        (this.priority && isSecond(this)));
    if (this.#asks) {
      if (extras) return extras.labelOf(this, story);
      import('./card-extras.js').then(
        (module) => {
          extras = module;
          this.requestUpdate();
        },
        () => undefined,
      );
    }
    const words = [
      sponsor && `Sponsored by ${sponsor.name}`,
      access === 'subscriber' && 'Subscribers',
      label,
      live && 'Live',
    ];
    return words.filter(Boolean).join(' · ');
  }

  /** The story's age for a day, then its date. */
  #age(published: string | undefined, isFirst: boolean): string | undefined {
    const date = readDate(published);
    this.#asks ||= published && !date && !isFirst;
    const options = {
      locale: localeOf(this),
      timeZone: timeZoneOf(this),
      relativeFor: extras?.relativeFor(this) ?? DAY_MS,
      dayOnly: true,
    };
    const aging = date && !isFirst ? wordTime(date, Date.now(), options) : undefined;
    this.#staleIn = aging?.staleIn ?? Infinity;
    this.#stale.holdsFor(this.#staleIn);
    return (!this.#stale.printing && aging?.text) || (date && wordDate(date, options));
  }

  #onClick(click: MouseEvent): void {
    const link = this.renderRoot.querySelector<HTMLAnchorElement>('[part=link][href]') ?? storyLink(this);
    // In whatever shadow root it is.
    const hit = (click.composedPath()[0] as Element).closest(INTERACTIVE);
    const { type, button } = click;
    if (!link || click.defaultPrevented || button > 1) return;
    if (type === 'mousedown') {
      // Or a middle click would begin to scroll.
      if (!hit && button) click.preventDefault();
      return;
    }
    // What a middle click does, a script's click does with these keys.
    if (!hit && (button || !getSelection()?.toString()))
      link.dispatchEvent(
        new MouseEvent('click', button ? { ctrlKey: true, metaKey: true, cancelable: true } : click),
      );
    if (hit !== link || button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    const { href: url } = link;
    const story = { headline: '', authors: [], keywords: [], id: url, ...this.#story(readStory(this)), url };
    const select = new ArticleSelectEvent(story, viaOf(click));
    if (!this.dispatchEvent(select)) click.preventDefault();
  }
}

/** An address that may be followed, as it was written. */
function safe(address: string | undefined): string | undefined {
  return webUrl(address, ANY_PAGE) && address;
}

/** Another card claimed priority before. */
function isSecond(card: Element): boolean {
  return card !== (first ??= card);
}

/** The page says that it is of this section, or is the section's own. */
function isOfPage(section: Link | undefined): boolean {
  const own = section && document.head.querySelector<HTMLMetaElement>('[property="article:section"]');
  return own?.content === section?.name || webUrl(section?.url, document.URL) === document.URL;
}

/** “A, B and C”, each a link where it has an address. */
function bylineOf(authors: readonly Link[] | undefined, locale: string): unknown[] {
  // Nor need a name in it be text.
  const known = anyOf(authors).filter((author): author is Link => typeof author?.name === 'string');
  return joinNames(known, locale).map((part) => {
    const { name = part, url } = part as Partial<Link>;
    return safe(url) ? html`<a part="author" rel="author" href=${url}>${name}</a>` : name;
  });
}

/** Data may hold anything where a list should be, and in it. */
function anyOf<Item>(list: readonly Item[] | undefined): (Item | null | undefined)[] {
  return [list].flat();
}

declare global {
  interface HTMLElementTagNameMap {
    'np-article-card': NpArticleCard;
  }
}
