import type { PublishedDate } from './date.js';

/** A text and how long it stays true. */
export interface Wording {
  readonly text: string;
  /** Milliseconds until the text changes; `Infinity` when it never does. */
  readonly staleIn: number;
  /** It is an amount of time, or “now” or “yesterday”, and no date. */
  readonly isRelative: boolean;
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
  readonly precision?: Precision | null | undefined;
  /** `past` reads a date that lies ahead as the present, `future` one that has passed. */
  readonly tense?: 'auto' | 'past' | 'future' | null | undefined;
  /** A day without its time of day, whatever the source gave. */
  readonly dayOnly?: boolean | undefined;
}

export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const UNITS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** Units of the clock, in ms; from `day` on, the calendar counts. */
const CLOCK_MS = [1_000, MINUTE_MS, HOUR_MS, DAY_MS];
const MINUTE = 1;
const DAY = 3;

/** English whose long forms are known here to be those of `Intl`, digits and all. */
const ENGLISH = /^en(-[A-Z]+)?$/;

/** How far a newsroom's clock may run ahead of a reader's before the date counts as in the future. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** The BBC words a date relatively under ten hours, and for the rest of its day shows the time (bbc/simorgh#605). */
const RELATIVE_FOR_MS = 10 * HOUR_MS;

/** A change this soon after publication is part of publishing (the BBC's tolerance). */
const TOLERANCE_MS = MINUTE_MS;

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
  const { dateOnly, epochMs } = date;
  const { tense, timeZone } = options;
  const isCountdown = tense === 'future' && !dateOnly;
  const age = now - epochMs;
  if (age < -CLOCK_SKEW_MS && !dateOnly && !isCountdown && tense !== 'past') {
    return { text: wordDate(date, options), staleIn: -age - CLOCK_SKEW_MS, isRelative: false };
  }
  const passed = Math.max(isCountdown ? -age : age, 0);
  const relativeFor = isCountdown ? Infinity : (options.relativeFor ?? (dateOnly ? 0 : RELATIVE_FOR_MS));
  const isRelative = passed < relativeFor;
  // An attribute may hold anything; what is no unit counts as the default.
  const asked = UNITS.indexOf(options.precision ?? 'minute');
  // No hours have passed since a day alone.
  const finest = Math.max(dateOnly ? DAY : 0, isCountdown || asked < 0 ? MINUTE : asked);
  const amounts = CLOCK_MS.map((unitMs) => passed / unitMs);
  let tomorrow = Infinity;
  // Calendar days cost several formats, so a page of fresh or of old dates does without.
  if (isRelative ? !isCountdown && (finest >= DAY || passed >= RELATIVE_FOR_MS) : passed < LONGEST_DAY_MS) {
    const zone = dateOnly ? (timeZone ?? 0) : zoneOf(date, timeZone);
    const today = wallClock(now, zone);
    const start = wallClock(epochMs, zoneOf(date, timeZone));
    const days = dayOf(today) - dayOf(start);
    const months = monthOf(today) - monthOf(start);
    amounts.splice(DAY, 1, days, days / 7, months, months / 12);
    tomorrow = untilTomorrow(now, today, zone);
  }
  const days = amounts[DAY] ?? 0;
  const rank = Math.max(
    finest,
    amounts.findLastIndex((amount) => amount >= 1),
  );
  const amount = Math.floor(amounts[rank] ?? 0);
  const text = isRelative && days >= 0 && relative(isCountdown ? amount : -amount, rank, options);
  // Of a language that an engine knows by name alone, as Chromium does Kazakh and Uzbek, it says “-2 h”.
  if (!text || text.startsWith('-')) {
    const isToday = !dateOnly && days === 0;
    return {
      text: wordDate(date, { ...options, dayOnly: !isToday }),
      staleIn: isToday || days < 0 ? tomorrow : Infinity,
      isRelative: false,
    };
  }
  const unitMs = CLOCK_MS[rank] ?? 0;
  return {
    text,
    staleIn: isCountdown
      ? passed - (amount || -Infinity) * unitMs + 1
      : Math.min((amount + 1) * (rank < DAY ? unitMs : Infinity) - age, tomorrow, relativeFor - age),
    isRelative: true,
  };
}

/** An amount of a unit in words; none at all is “now”, “today”, “this month”. */
function relative(amount: number, rank: number, { locale, style = 'long' }: WordingOptions): string {
  // The first format of this form costs an English page as much as all its times together.
  if (style === 'long' && ENGLISH.test(locale)) {
    if (amount < (rank < DAY ? 1 : rank > DAY ? 0 : -1))
      return amount ? `${-amount} ${UNITS[rank] ?? ''}${amount < -1 ? 's' : ''} ago` : 'now';
  }
  // Constructing this form is dear, so only those ask for it that would else read “last week” or “tomorrow”.
  const numeric = amount > 0 || (amount && rank > DAY) ? 'always' : 'auto';
  const unit = UNITS[amount || rank >= DAY ? rank : 0] ?? 'second';
  return intl(Intl.RelativeTimeFormat, locale, { numeric, style }).format(amount, unit);
}

/**
 * Whether it is worth saying that a story was updated: not for a change within a minute of publication, and else
 *
 * | the change was | says so |
 * |---|---|
 * | under 10 hours ago | yes |
 * | today, as was publication | yes |
 * | on another day than publication | yes |
 * | on an earlier day, the one of publication | no: the day is said already |
 *
 * Days are the publication's.
 *
 * @see https://github.com/bbc/simorgh/issues/1521
 */
export function saysUpdated(
  published: PublishedDate,
  updated: PublishedDate,
  now: number,
  timeZone?: string,
): boolean {
  const { epochMs, offsetMinutes = 0 } = updated;
  if (epochMs - published.epochMs <= TOLERANCE_MS) return false;
  const [first, last, today] = [
    wallClock(published.epochMs, zoneOf(published, timeZone)),
    wallClock(epochMs, zoneOf(updated, timeZone)),
    wallClock(now, timeZone ?? offsetMinutes),
  ].map(dayOf);
  return now - epochMs < RELATIVE_FOR_MS || last !== first || last === today;
}

/** The date in words, with its time of day unless the source gave none: “16 October 2026, 14:05”. */
export function wordDate(date: PublishedDate, options: WordingOptions): string {
  const { locale, hourCycle, style = 'long', timeZone } = options;
  const text = formatIn(zoneOf(date, timeZone), date.epochMs, locale, {
    dateStyle: DATE_STYLES[style],
    timeStyle: date.dateOnly || options.dayOnly ? undefined : 'short',
    hourCycle,
  });
  // “2026 M10 16”: an engine that has no names for the months still has their numbers.
  return /M\d/.test(text) ? wordDate(date, { ...options, style: 'narrow' }) : text;
}

const DATE_STYLES = { long: 'long', short: 'medium', narrow: 'short' } as const;

/** An IANA name, or minutes east of UTC. */
type Zone = string | number;

function zoneOf(date: PublishedDate, timeZone: string | undefined): Zone {
  return date.dateOnly ? 0 : (timeZone ?? date.offsetMinutes ?? 0);
}

/** Formats in a zone. An offset is added by hand: not every engine takes one for a zone. */
function formatIn(zone: Zone, epochMs: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return typeof zone === 'number'
    ? formatIn('UTC', epochMs + zone * MINUTE_MS, locale, options)
    : intl(Intl.DateTimeFormat, locale, { ...options, timeZone: zone }).format(epochMs);
}

/** What the clocks of a zone show, as if it were UTC. (Swedish dates and times are ISO's.) */
function wallClock(epochMs: number, zone: Zone): number {
  if (typeof zone === 'number') return epochMs + zone * MINUTE_MS;
  const text = formatIn(zone, epochMs, 'sv', { dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${text.replace(' ', 'T')}Z`) + (epochMs % 1_000);
}

/** Number of the calendar day. */
function dayOf(wallClock: number): number {
  return Math.floor(wallClock / DAY_MS);
}

/**
 * Milliseconds until the calendar day changes in a zone. When its clocks are changed before midnight, that is
 * seen at what would be midnight; when they are changed at midnight, the text is looked at an hour early.
 */
function untilTomorrow(now: number, today: number, zone: Zone): number {
  const rest = DAY_MS - (today % DAY_MS);
  const shifted = 2 * rest + today - wallClock(now + rest, zone);
  return shifted > 0 ? shifted : rest;
}

/** Number of the calendar month, and as its fraction the day: from one to the next, full months count. */
function monthOf(wallClock: number): number {
  const date = new Date(wallClock);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + date.getUTCDate() / 32;
}

const formats = new Map<string, unknown>();

/** Constructing an Intl format costs far more than using one; a page asks for few, again and again. */
function intl<Format, Options>(
  Kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: NoInfer<Options> & object,
): Format {
  const key = Kind.name + locale + Object.values(options).join();
  const format = (formats.get(key) as Format | undefined) ?? new Kind(locale, options);
  formats.set(key, format);
  return format;
}
