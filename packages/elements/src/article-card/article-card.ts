import { joinNames, webUrl, type Article } from '@newsprint/core';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { localeOf, onServer } from '../shared/inherited.js';
import { readStory, storyLink } from '../shared/light-article.js';
import { articleCardStyles } from './article-card.styles.js';
import { ArticleSelectEvent } from './article-select-event.js';

/** Stands in for the page's own address, which a server does not know: an address is only judged by it. */
const ANY_PAGE = 'https://page.invalid/';

/** What answers to a click itself. */
const INTERACTIVE = 'a,button,input,select,textarea,label,summary,audio,video';

/** What is known of a story; anything may be missing. */
type Story = { readonly [Field in keyof Article]?: Article[Field] | undefined };

/**
 * A story as it stands on a front page: picture, kicker, headline, summary, authors, age.
 *
 * @summary Shows one article and leads to it.
 * @tagname np-article-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The story as the publisher's own HTML: slotted whole, laid out, never copied.
 * @slot headline - The heading with its link.
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

  /** Last change, in the same forms. (Lit keeps the name `updated` for itself.) */
  @property({ attribute: 'updated' }) updatedAt = '';

  /** Level of the heading, 2 to 6, so that the card fits the page's outline; 3 by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** `stack`, `row`, `text` or `overlay`; without it, by the room there is. */
  @property({ reflect: true, useDefault: true }) layout: 'auto' | 'stack' | 'row' | 'text' | 'overlay' =
    'auto';

  /** The picture is the page's most important: it loads at once and first. Without it, when it comes near. */
  @property({ type: Boolean }) priority = false;

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  override render() {
    const { section, summary, image, published, ...story } = this.#story();
    const headline = story.headline || summary;
    const url = safe(story.url);
    const kicker = safe(section?.url);
    const src = this.layout !== 'text' && safe(image?.src);
    const byline = joinNames(story.authors ?? [], localeOf(this));
    return html`<div part="card">
      ${
        src
          ? html`<img
              part="media"
              loading=${this.priority ? 'eager' : 'lazy'}
              fetchpriority=${this.priority ? 'high' : nothing}
              alt=${image?.alt ?? ''}
              src=${src}
            />`
          : nothing
      }
      ${section?.name ? html`<p part="kicker">${kicker ? html`<a href=${kicker}>${section.name}</a>` : section.name}</p>` : nothing}
      ${
        this.#isData
          ? html`<div part="headline" role="heading" aria-level=${this.headingLevel}>
              ${url ? html`<a part="link" href=${url}>${headline}</a>` : headline}
            </div>`
          : html`<slot></slot>`
      }
      ${summary && headline !== summary ? html`<p part="summary">${summary}</p>` : nothing}
      <p part="meta">
        ${byline} ${published ? html`<np-time threshold="P1D" datetime=${published}></np-time>` : nothing}
      </p>
    </div>`;
  }

  get #isData(): boolean {
    return Boolean(this.article ?? this.headline);
  }

  #story(): Story {
    const { href, headline, kicker, summary, image, byline, published, updatedAt } = this;
    return {
      url: href,
      headline,
      section: { name: kicker, url: this.kickerHref },
      summary,
      image: { src: image, alt: this.imageAlt },
      authors: byline ? [{ name: byline }] : [],
      published,
      updated: updatedAt,
      ...this.article,
    };
  }

  #link(): HTMLAnchorElement | null {
    return this.renderRoot.querySelector<HTMLAnchorElement>('[part=link]') ?? storyLink(this);
  }

  readonly #onClick = (click: Event): void => {
    const event = click as MouseEvent;
    const link = this.#link();
    const path = event.composedPath();
    const within = path.slice(0, path.indexOf(event.currentTarget as Node));
    const hit = within.find((target) => target instanceof Element && target.matches(INTERACTIVE));
    if (!link || event.defaultPrevented) return;
    if (!hit && !getSelection()?.toString()) link.dispatchEvent(new MouseEvent('click', event));
    if (hit !== link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const article = this.article ?? readStory(this);
    if (!article || onServer()) return;
    const select = new ArticleSelectEvent(article, event.detail === 0 ? 'keyboard' : 'pointer');
    if (!this.dispatchEvent(select)) event.preventDefault();
  };
}

/** An address that may be followed, as it was written. */
function safe(address: string | undefined): string | undefined {
  return webUrl(address, ANY_PAGE) && address;
}

declare global {
  interface HTMLElementTagNameMap {
    'np-article-card': NpArticleCard;
  }
}
