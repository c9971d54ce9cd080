import { readDate, wordDate, wordTime } from '@newsprint/core';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { localeOf, timeZoneOf } from '../shared/inherited.js';
import { StaleText } from '../shared/stale-text.js';

/**
 * When something happened, in the reader's language: “3 hours ago” while it is fresh, else the date.
 *
 * The text inside the element is the fallback: it stays without JavaScript and for a date that cannot be read.
 *
 * @summary Words an instant and keeps the wording true.
 * @tagname np-time
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The fallback: the date as the server wrote it.
 *
 * @csspart time - The `<time>` element.
 */
export class NpTime extends LitElement {
  static override styles = css`
    :host {
      white-space: nowrap;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The instant: RFC 3339, or a day alone (then no time of day is ever shown). */
  @property() datetime = '';

  readonly #stale = new StaleText(this);

  override render() {
    const date = readDate(this.datetime);
    if (!date) return html`<slot></slot>`;
    const options = { locale: localeOf(this), timeZone: timeZoneOf(this) };
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => this.requestUpdate());
      return html`<time part="time" datetime=${this.datetime}>${wordDate(date, options)}</time>`;
    }
    const { text, staleIn } = wordTime(date, Date.now(), options);
    this.#stale.holdsFor(staleIn);
    return html`<time part="time" datetime=${this.datetime}>${text}</time>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'np-time': NpTime;
  }
}
