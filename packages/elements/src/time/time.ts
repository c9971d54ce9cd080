import { property } from '../shared/property.js';
import { StaleText } from '../shared/stale-text.js';
import { readDate, readDuration, wordDate, wordTime, type Precision } from '@newsprint/core';
import { hourCycleOf, localeOf, timeZoneOf } from '../shared/inherited.js';
import { inTurn } from '../shared/in-turn.js';
import { LitElement, css, html, nothing } from 'lit';
import { answers, exactStyles, tellExact, withExtras, type Telling } from './exact.js';

export type { DateProblemsEvent } from './date-problems-event.js';

/**
 * When something happened, in the reader's language: “3 hours ago” while it is fresh, else the date.
 *
 * Renders a real `<time>`. The text inside the element is the fallback: it stays without JavaScript and for a
 * date that cannot be read. Amounts are rounded down, “yesterday” is the previous calendar day in the
 * publication's zone, and a date that lies up to five minutes ahead reads as now. On paper there is always the
 * date. All elements share one timer, which wakes when the next text changes that a reader could see. Of a page
 * with more than some thirty, those show their fallback that nobody has come near.
 *
 * A press on a time that stands alone, by finger, key or pointer, opens the exact one. In a link, a list or a card
 * it is no stop for the Tab key; there the pointer is told.
 *
 * @summary Words an instant and keeps the wording true.
 * @tagname np-time
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The fallback: the date as the server wrote it.
 *
 * @csspart time - The `<time>` element.
 * @csspart exact - The exact time, in a popover.
 *
 * @fires {DateProblemsEvent} np-date-problems - `datetime` is no date. Holds what is wrong, in words.
 */
export class NpTime extends LitElement {
  static override styles = [
    exactStyles,
    css`
      :host {
        white-space: nowrap;
      }
    `,
  ];

  /** The instant: RFC 3339, RFC 822, or a day alone (then no time of day is ever shown). Without it, the fallback. */
  @property() datetime: string | null = '';

  /** `relative` always words an amount of time, `datetime` always the date, `auto` (default) the amount while fresh. */
  @property() format: 'auto' | 'relative' | 'datetime' | null = 'auto';

  /** Age up to which `auto` is relative, as ISO 8601 duration, for example `P1D`; 10 hours without it. */
  @property() threshold: string | null = '';

  /** `past` words a date ahead as now, `future` counts down to it; `auto` (default) shows a date ahead as its date. */
  @property() tense: 'auto' | 'past' | 'future' | null = 'auto';

  /** Smallest unit that is told apart, `second` to `year`; `minute` by default. */
  @property() precision: Precision | null = 'minute';

  /** Length of the words: `long` (default), `short` or `narrow`. */
  @property({ attribute: 'format-style' }) formatStyle: 'long' | 'short' | 'narrow' | null = 'long';

  /** The publication's time zone, an IANA name; else the nearest ancestor's, the page's, the date's own offset. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = '';

  /** `h11`, `h12`, `h23` or `h24`; else the nearest ancestor's, else the language's own. */
  @property({ attribute: 'hour-cycle' }) hourCycle: string | null = '';

  #stale: StaleText | undefined;

  // What it renders into, it has once it has started.
  override connectedCallback(): void {
    if (this.renderRoot as unknown) super.connectedCallback();
    else inTurn(this);
  }

  // Lit would make each element of a long page an update that waits for its start.
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (this.renderRoot as unknown) super.requestUpdate(...change);
  }

  // Who waits for the text gets it: the element starts.
  protected override getUpdateComplete(): Promise<boolean> {
    if (this.isConnected && !(this.renderRoot as unknown)) {
      super.connectedCallback();
      this.requestUpdate();
    }
    return super.getUpdateComplete();
  }

  override render() {
    const stale = (this.#stale ??= new StaleText(this));
    const { datetime, format, tense, precision, formatStyle: style } = this;
    const date = readDate(datetime);
    const options = {
      locale: localeOf(this),
      timeZone: timeZoneOf(this, this.timeZone),
      hourCycle: hourCycleOf(this, this.hourCycle),
      style: style === 'short' || style === 'narrow' ? style : 'long',
      relativeFor: format === 'relative' ? Infinity : readDuration(this.threshold),
      precision,
      tense,
    } as const;
    const isWorded = format !== 'datetime';
    const { isServers, printing } = stale;
    const now = date && isWorded && !isServers ? wordTime(date, Date.now(), options) : undefined;
    stale.holdsFor(now?.staleIn);
    if (!date) {
      if (datetime && !isServers) withExtras('refuse', this, datetime);
      return html`<slot></slot>`;
    }
    const text = now && !printing ? now.text : wordDate(date, { ...options, dayOnly: isServers && isWorded });
    const isPressed = now && (now.isRelative || !date.dateOnly) && answers(this);
    // Words that few readers ask for, and a format for each time: made when one asks.
    const tell: Telling<'exact'> = (event) => tellExact(event, wordDate(date, options));
    return html`<time
      part="time"
      datetime=${datetime}
      role=${isPressed ? 'button' : nothing}
      tabindex=${isPressed ? 0 : nothing}
      @pointerenter=${tell}
      @click=${tell}
      @keydown=${tell}
      >${text}</time
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'np-time': NpTime;
  }
}
