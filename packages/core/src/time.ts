import { readDate, type PublishedDate } from './date.js';

export { readDate, type PublishedDate };

/** A text and how long it stays true. */
export interface Wording {
  readonly text: string;
  /** Milliseconds until the text changes; `Infinity` when it never does. */
  readonly staleIn: number;
}

/** How an instant is worded. */
export interface WordingOptions {
  /** BCP 47 tag, for example `en-GB`. */
  readonly locale: string;
  /** IANA name; without it the date's own offset counts, else UTC. */
  readonly timeZone?: string | undefined;
  /** As in `Intl.DateTimeFormat`; the locale's own by default. */
  readonly hourCycle?: 'h11' | 'h12' | 'h23' | 'h24' | undefined;
  /** Milliseconds of age up to which the wording is relative; 10 hours by default (the BBC's rule). */
  readonly relativeFor?: number | undefined;
}

const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How far a newsroom's clock may run ahead of a reader's before the date counts as in the future. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** The BBC words a date relatively under ten hours (bbc/simorgh#605). */
const RELATIVE_FOR_MS = 10 * HOUR_MS;

/**
 * Words when something was published: relative while it is fresh, else its date.
 *
 * Amounts are rounded down, so a story never looks older than it is. A date up to five minutes ahead
 * reads as the present; one further ahead, and one without a time of day, is shown as a date.
 *
 * @param date - from {@link readDate}
 * @param now - milliseconds since the Unix epoch; passed in, never read from the clock here
 */
export function wordTime(date: PublishedDate, now: number, options: WordingOptions): Wording {
  const age = now - date.epochMs;
  const relativeFor = options.relativeFor ?? RELATIVE_FOR_MS;
  if (date.dateOnly || age < -CLOCK_SKEW_MS || age >= relativeFor) {
    return { text: wordDate(date, options), staleIn: age < -CLOCK_SKEW_MS ? -age - CLOCK_SKEW_MS : Infinity };
  }
  const format = relativeFormat(options.locale);
  if (age < MINUTE_MS) return { text: format.format(0, 'second'), staleIn: MINUTE_MS - age };
  const [unit, unitMs] =
    age < HOUR_MS
      ? (['minute', MINUTE_MS] as const)
      : age < DAY_MS
        ? (['hour', HOUR_MS] as const)
        : (['day', DAY_MS] as const);
  const amount = Math.floor(age / unitMs);
  const staleIn = Math.min((amount + 1) * unitMs, relativeFor) - age;
  return { text: format.format(-amount, unit), staleIn };
}

/** The date in words, with its time of day unless the source gave none: “16 October 2026, 14:05”. */
export function wordDate(date: PublishedDate, options: WordingOptions): string {
  const { hourCycle } = options;
  return dateFormat(options.locale, {
    dateStyle: 'long',
    ...(date.dateOnly ? {} : { timeStyle: 'short', ...(hourCycle && { hourCycle }) }),
    timeZone: zoneOf(date, options.timeZone),
  }).format(date.epochMs);
}

function zoneOf(date: PublishedDate, timeZone: string | undefined): string {
  if (date.dateOnly) return 'UTC';
  if (timeZone) return timeZone;
  const offset = date.offsetMinutes ?? 0;
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

const formats = new Map<string, Intl.RelativeTimeFormat | Intl.DateTimeFormat>();

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(`d${locale}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** Constructing an Intl format costs far more than using one; keys are bounded, as a page is. */
function cached<Format extends Intl.RelativeTimeFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const format = (formats.get(key) as Format | undefined) ?? make();
  if (formats.size > 100) formats.clear();
  formats.set(key, format);
  return format;
}
