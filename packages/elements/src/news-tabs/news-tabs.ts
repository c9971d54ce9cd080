import { html, LitElement, nothing } from 'lit';
import { decoded } from '../shared/decoded.js';
import { property } from '../shared/property.js';
import { HEADING } from '../shared/light-article.js';
import { newsTabsStyles } from './news-tabs.styles.js';

/** What a heading is given as a tab, beside the slot that all get. */
const ADDED = ['role', 'tabindex', 'aria-selected'];

/**
 * Several lists in the room of one, “Latest” and “Trending” for example.
 *
 * Write headings, each with its list or ticker under it: that is what stands without JavaScript. Each heading
 * becomes a tab, and what follows it up to the next one its panel; both are slotted, not copied. Every list keeps
 * its own source. All panels keep the room of the tallest, so that another tab moves nothing. With fewer than two
 * headings there are no tabs. An address that ends in the `#id` of something inside opens its tab.
 *
 * To the headings are added `slot`, `role`, `tabindex` and `aria-selected`, to all else inside `slot`; they are
 * taken back when the element leaves the page.
 *
 * @summary Shows one of several lists of news at a time.
 * @tagname np-news-tabs
 * @status experimental
 * @since 0.1.0
 *
 * @slot tab - Taken by the headings; nothing for you to put there.
 * @slot - Headings, each followed by what it names, for example an `<ol>` or a `<np-news-ticker>`.
 *
 * @csspart tabs - The row of headings.
 * @csspart panels - The room of the panels.
 * @csspart panel - What one heading names.
 */
export class NpNewsTabs extends LitElement {
  static override styles = newsTabsStyles;

  /** Name of the row of tabs for those who do not see it, for example “News”. */
  @property() label: string | null = '';

  /** Which tab is open, counted from 0. */
  @property({ type: Number, reflect: true, useDefault: true }) selected = 0;

  #tabs: readonly HTMLElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#arrange();
    addEventListener('hashchange', this.#arrange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrange);
    this.#free();
    for (const child of this.children) child.removeAttribute('slot');
  }

  override render() {
    const open = this.#open;
    const panels = this.#tabs.map(
      (tab, index) =>
        html`<div
          part="panel"
          role="tabpanel"
          aria-label=${tab.textContent.trim()}
          class=${index === open ? nothing : 'closed'}
        >
          <slot name=${`panel-${index}`}></slot>
        </div>`,
    );
    return html`<div
        part="tabs"
        role=${panels[0] ? 'tablist' : nothing}
        aria-label=${this.label || nothing}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        <slot name="tab" @slotchange=${this.#arrange}></slot>
      </div>
      <div part="panels">${panels}</div>
      <slot @slotchange=${this.#arrange}></slot>`;
  }

  override updated(): void {
    this.#tabs.forEach((tab, index) => {
      tab.tabIndex = index === this.#open ? 0 : -1;
      tab.ariaSelected = String(index === this.#open);
    });
  }

  get #open(): number {
    return Math.max(0, Math.min(this.selected || 0, this.#tabs.length - 1));
  }

  /** Gives every child its place. What has one already tells of no change, so this comes to rest. */
  readonly #arrange = (event?: Event): void => {
    const headings = [...this.children].filter((child) => child.matches(HEADING)) as HTMLElement[];
    const open = this.#tabs[this.#open];
    // A link leads to what a reader then sees.
    const named =
      (!open || event?.type === 'hashchange') && document.getElementById(decoded(location.hash.slice(1)));
    this.#free();
    this.#tabs = headings.length > 1 ? headings : [];
    // What is being read stays open.
    if (open && this.#tabs.includes(open)) this.selected = this.#tabs.indexOf(open);
    let panel = -1;
    for (const child of this.children) {
      const isTab = this.#tabs.includes(child as HTMLElement);
      if (isTab) panel += 1;
      child.slot = isTab ? 'tab' : panel < 0 ? '' : `panel-${panel}`;
      if (isTab) child.role = 'tab';
      if (named && child.contains(named)) this.selected = panel;
    }
    this.requestUpdate();
  };

  /** Makes plain headings of the tabs again. */
  #free(): void {
    for (const tab of this.#tabs) for (const name of ADDED) tab.removeAttribute(name);
  }

  readonly #onClick = (event: Event): void => {
    const index = this.#tabs.findIndex((tab) => event.composedPath().includes(tab));
    if (index >= 0) this.selected = index;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { length } = this.#tabs;
    const ahead = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const open = this.#open;
    const leads: Readonly<Record<string, number>> = {
      ArrowLeft: open - ahead,
      ArrowRight: open + ahead,
      Home: 0,
      End: -1,
    };
    const next = leads[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.selected = (next + length) % length;
    this.#tabs[this.selected]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'np-news-tabs': NpNewsTabs;
  }
}
