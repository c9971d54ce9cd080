import type { PublishedDate } from './date.js';

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
  /** Length of the words; `long` by default. */
  readonly style?: 'long' | 'short' | 'narrow' | undefined;
  /** Smallest unit that is told apart; `minute` by default. */
  readonly precision?: Precision | undefined;
  /** `past` reads a date that lies ahead as the present, `future` one that has passed. */
  readonly tense?: 'auto' | 'past' | 'future' | undefined;
  /** A day without its time of day, whatever the source gave. */
  readonly dayOnly?: boolean | undefined;
}

export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const UNITS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** How far a newsroom's clock may run ahead of a reader's before the date counts as in the future. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** The BBC words a date relatively under ten hours, and for the rest of its day shows the time (bbc/simorgh#605). */
const RELATIVE_FOR_MS = 10 * HOUR_MS;

/** No calendar day, however its clocks are changed, is longer. */
const LONGEST_DAY_MS = 26 * HOUR_MS;

/**
 * Words when something was published: relative while it is fresh, then its time and date, then its date.
 *
 * | age | reads |
 * |---|---|
 * | more than 5 minutes ahead | the time and date |
 * | under 1 minute | “now” |
 * | under 10 hours | “3 hours ago”, rounded down |
 * | older, still relative: same calendar day | “14 hours ago” |
 * | previous calendar day in the publication's zone | “yesterday” |
 * | earlier | “3 days ago”, “2 weeks ago”, “5 months ago”, by the calendar, rounded down |
 * | beyond `relativeFor`, same calendar day | the time and date |
 * | beyond `relativeFor` | the date |
 *
 * The text never runs backwards as `now` advances.
 *
 * @param date - from {@link readDate}
 * @param now - milliseconds since the Unix epoch; passed in, never read from the clock here
 */
export function wordTime(date: PublishedDate, now: number, options: WordingOptions): Wording {
  const { tense, relativeFor = date.dateOnly ? 0 : RELATIVE_FOR_MS } = options;
  let age = now - date.epochMs;
  if (tense === 'past') age = Math.max(age, 0);
  if (tense === 'future') return wordAhead(-age, options);
  if (!date.dateOnly && age < -CLOCK_SKEW_MS) {
    return { text: wordDate(date, options), staleIn: -age - CLOCK_SKEW_MS };
  }
  const zone = date.dateOnly ? (options.timeZone ?? 0) : zoneOf(date, options.timeZone);
  const isFresh = age < Math.min(RELATIVE_FOR_MS, relativeFor) && !date.dateOnly && finestOf(options) < 3;
  // Calendar days cost two formats, so a page of fresh or of old dates does without.
  const isOld = age >= relativeFor && age > LONGEST_DAY_MS;
  const days = isFresh
    ? 0
    : isOld
      ? Infinity
      : dayOf(now, zone) - dayOf(date.epochMs, zoneOf(date, options.timeZone));
  if (age >= relativeFor || !Number.isFinite(days) || (date.dateOnly && days < 0)) {
    const isToday = !date.dateOnly && (days === 0 || age < 0);
    return {
      text: wordDate(date, { ...options, dayOnly: !isToday }),
      staleIn: isToday ? untilTomorrow(now, zone) : Infinity,
    };
  }
  const { text, staleIn } = wordAge(date, age, days, now, zone, options);
  return { text, staleIn: Math.min(staleIn, relativeFor - age) };
}

/** Place in `UNITS` of the smallest unit told apart; below 3 are those that the calendar does not count. */
function finestOf({ precision = 'minute' }: Pick<WordingOptions, 'precision'>): number {
  return precision === 'second' ? 0 : Math.max(UNITS.indexOf(precision), 1);
}

function wordAge(
  date: PublishedDate,
  age: number,
  days: number,
  now: number,
  zone: Zone,
  { locale, style, precision }: WordingOptions,
): Wording {
  const finest = finestOf({ precision });
  const format = relativeFormat(locale, style, 'auto');
  const passed = Math.max(age, 0);
  if (!date.dateOnly && finest < 3 && days < 1) {
    const [unit, unitMs] = unitOf(passed);
    const tooFine = UNITS.indexOf(unit) < finest;
    const stepMs = tooFine ? (finest === 2 ? HOUR_MS : MINUTE_MS) : unitMs;
    const amount = tooFine ? 0 : Math.floor(passed / unitMs);
    const text = tooFine ? format.format(0, 'second') : format.format(-amount, unit);
    const staleIn = (amount + 1) * stepMs - age;
    return { text, staleIn: age < RELATIVE_FOR_MS ? staleIn : Math.min(staleIn, untilTomorrow(now, zone)) };
  }
  const staleIn = untilTomorrow(now, zone);
  const months = monthsBetween(date.epochMs, now, zone);
  const rank = Math.max(finest, months >= 12 ? 6 : months >= 1 ? 5 : days >= 7 ? 4 : 3);
  if (rank === 3) return { text: format.format(-days, 'day'), staleIn };
  const amount = [Math.floor(days / 7), months, Math.floor(months / 12)][rank - 4] ?? 0;
  const counted = amount ? relativeFormat(locale, style, 'always') : format;
  return { text: counted.format(-amount, UNITS[rank] ?? 'year'), staleIn };
}

/** The largest unit of the clock that an amount of time fills. */
function unitOf(ms: number): readonly ['second' | 'minute' | 'hour', number] {
  if (ms < MINUTE_MS) return ['second', SECOND_MS];
  return ms < HOUR_MS ? ['minute', MINUTE_MS] : ['hour', HOUR_MS];
}

/** Time that remains, rounded down; “now” once it has come. */
function wordAhead(ahead: number, { locale, style }: WordingOptions): Wording {
  const left = Math.max(ahead, 0);
  const [unit, unitMs] = left >= DAY_MS ? (['day', DAY_MS] as const) : unitOf(left);
  const amount = unit === 'second' ? 0 : Math.floor(left / unitMs);
  const numeric = amount ? 'always' : 'auto';
  return {
    text: relativeFormat(locale, style, numeric).format(amount, unit),
    staleIn: ahead > 0 ? (left % unitMs) + 1 : Infinity,
  };
}

/** The date in words, with its time of day unless the source gave none: “16 October 2026, 14:05”. */
export function wordDate(date: PublishedDate, options: WordingOptions): string {
  const { hourCycle, style = 'long' } = options;
  return formatIn(zoneOf(date, options.timeZone), date.epochMs, options.locale, {
    dateStyle: style === 'long' ? 'long' : style === 'short' ? 'medium' : 'short',
    ...(date.dateOnly || options.dayOnly ? {} : { timeStyle: 'short', ...(hourCycle && { hourCycle }) }),
  });
}

/** An IANA name, or minutes east of UTC. */
type Zone = string | number;

function zoneOf(date: PublishedDate, timeZone: string | undefined): Zone {
  return date.dateOnly ? 0 : (timeZone ?? date.offsetMinutes ?? 0);
}

/** Formats in a zone. An offset is added by hand: not every engine takes one for a zone. */
function formatIn(zone: Zone, epochMs: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const isOffset = typeof zone === 'number';
  const format = dateFormat(locale, { ...options, timeZone: isOffset ? 'UTC' : zone });
  return format.format(isOffset ? epochMs + zone * MINUTE_MS : epochMs);
}

/** The calendar date in a zone as midnight UTC of the same date. (Swedish dates are ISO dates.) */
function civil(epochMs: number, zone: Zone): number {
  return Date.parse(formatIn(zone, epochMs, 'sv', { dateStyle: 'short' }));
}

/** Number of the calendar day in a zone. */
function dayOf(epochMs: number, zone: Zone): number {
  return civil(epochMs, zone) / DAY_MS;
}

/** When the day that was asked about last ends, by zone: a page asks for the same day again and again. */
const dayEnds = new Map<Zone, { readonly from: number; readonly until: number }>();

/** Milliseconds until the calendar day changes in a zone, found by halving: exact across clock changes. */
function untilTomorrow(now: number, zone: Zone): number {
  const known = dayEnds.get(zone);
  if (known && known.from <= now && now < known.until) return known.until - now;
  const today = dayOf(now, zone);
  let same = 0;
  let next = LONGEST_DAY_MS;
  while (next - same > 1) {
    const middle = Math.floor((same + next) / 2);
    if (dayOf(now + middle, zone) === today) same = middle;
    else next = middle;
  }
  dayEnds.set(zone, { from: now, until: now + next });
  return next;
}

/** Full calendar months from one date to another in a zone. */
function monthsBetween(from: number, to: number, zone: Zone): number {
  const start = new Date(civil(from, zone));
  const end = new Date(civil(to, zone));
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return months - (end.getUTCDate() < start.getUTCDate() ? 1 : 0);
}

const formats = new Map<string, Intl.RelativeTimeFormat | Intl.DateTimeFormat>();

function relativeFormat(
  locale: string,
  style: Intl.RelativeTimeFormatStyle = 'long',
  numeric: 'auto' | 'always',
): Intl.RelativeTimeFormat {
  return cached(
    `r${locale}${style}${numeric}`,
    () => new Intl.RelativeTimeFormat(locale, { numeric, style }),
  );
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(`d${locale}${Object.values(options).join()}`, () => new Intl.DateTimeFormat(locale, options));
}

/** Constructing an Intl format costs far more than using one; keys are bounded, as a page is. */
function cached<Format extends Intl.RelativeTimeFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  let format = formats.get(key) as Format | undefined;
  if (format) return format;
  format = make();
  if (formats.size > 100) formats.clear();
  formats.set(key, format);
  return format;
}
