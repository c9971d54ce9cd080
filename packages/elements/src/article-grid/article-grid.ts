import { ReactiveElement } from 'lit';
import { property } from '../shared/property.js';
import { adoptLightStyles } from '../shared/light-styles.js';
import { HEADING } from '../shared/light-article.js';
import { articleGridStyles } from './article-grid.styles.js';

/**
 * Cards side by side, as many as there is room for, with pictures, kickers, headlines and authors on common lines.
 *
 * It is a list to assistive technology: every child gets `role="listitem"` unless it has a role. The headlines of
 * its cards get the level below the heading of the section that the grid stands in: the first heading beside it or
 * beside an ancestor, on its own or in a `header`. A card with a `heading-level` of its own and the publisher's own headings keep theirs. It
 * takes back what it gave when it goes.
 *
 * Inside, cards are laid out as `stack` whatever their width, since it is the grid that knows the room. A `lead`
 * card has a row for itself; a card with the layout `row` or `overlay` stands in its column, off the common lines, and
 * so does one whose picture is missing: it begins where the pictures do. With the layout `text` it keeps to the lines.
 *
 * @summary Lines up the parts of several cards.
 * @tagname np-article-grid
 * @status experimental
 * @since 0.1.0
 *
 * @cssproperty [--np-grid-gap=1.5em] - Space between two columns and under each row.
 * @cssproperty [--np-grid-min=15em] - Width below which a column is given up.
 */
export class NpArticleGrid extends ReactiveElement {
  /** Level of its cards' headlines, 2 to 6; 0, the default, goes by the heading of the section around. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** Children whose role is ours. */
  readonly #items: Element[] = [];
  #observer: MutationObserver | undefined;
  #dropLightStyles: (() => void) | undefined;

  /** It has nothing of its own to show, so it is styled where it stands, in the page. */
  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#dropLightStyles = adoptLightStyles(this, articleGridStyles);
    this.#observer ??= new MutationObserver(() => {
      this.requestUpdate();
    });
    this.#observer.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#dropLightStyles?.();
    this.#release();
  }

  override updated(): void {
    if (!this.isConnected) return;
    this.#release();
    this.role ??= 'list';
    const around = this.closest(`:has(> ${HEADING}, > header ${HEADING})`);
    const heading = around?.querySelector(`:scope > ${HEADING}, :scope > header ${HEADING}`)?.localName[1];
    const headingLevel = this.headingLevel || Math.min(Number(heading ?? 2) + 1, 6);
    for (const child of this.children) {
      if (!child.role) this.#items.push(child);
      child.role ??= 'listitem';
      if (!child.hasAttribute('heading-level')) Object.assign(child, { headingLevel });
    }
  }

  #release(): void {
    for (const item of this.#items.splice(0)) {
      item.role = null;
      const grid = item.closest<NpArticleGrid>(this.localName);
      if (!grid) Object.assign(item, { headingLevel: Number(item.getAttribute('heading-level')) });
      // It was moved to another, which may have had its turn before.
      else if (grid !== this) grid.requestUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'np-article-grid': NpArticleGrid;
  }
}
