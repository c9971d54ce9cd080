import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from './date.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, wordTime, type WordingOptions } from './time.js';

const british = { locale: 'en-GB', timeZone: 'Europe/London' };
const saturday = Date.parse('2026-03-14T12:00:00Z');
const word = (published: string, now: number, options: Partial<WordingOptions> = {}) =>
  wordTime(readDate(published)!, now, { ...british, ...options }).text;
const ago = (ms: number, options: Partial<WordingOptions> = {}) =>
  word(new Date(saturday - ms).toISOString(), saturday, options);
const always = { relativeFor: Infinity };

it.each([
  { age: 0, reads: 'now' },
  { age: 59_999, reads: 'now' },
  { age: MINUTE_MS, reads: '1 minute ago' },
  { age: 59 * MINUTE_MS, reads: '59 minutes ago' },
  { age: 119 * MINUTE_MS, reads: '1 hour ago' },
  { age: 10 * HOUR_MS - 1, reads: '9 hours ago' },
  { age: 10 * HOUR_MS, reads: '14 March 2026 at 02:00' },
  { age: 13 * HOUR_MS, reads: '13 March 2026' },
  { age: -5 * MINUTE_MS, reads: 'now' },
  { age: -6 * MINUTE_MS, reads: '14 March 2026 at 12:06' },
])('reads “$reads” at an age of $age ms by the news policy', ({ age, reads }) => {
  expect(ago(age)).toBe(reads);
});

it.each([
  { age: 11 * HOUR_MS, reads: '11 hours ago' },
  { age: 13 * HOUR_MS, reads: 'yesterday' },
  { age: 36 * HOUR_MS - 1, reads: 'yesterday' },
  { age: 36 * HOUR_MS + 1, reads: '2 days ago' },
  { age: 6 * DAY_MS, reads: '6 days ago' },
  { age: 13 * DAY_MS, reads: '1 week ago' },
  { age: 25 * DAY_MS, reads: '3 weeks ago' },
  { age: 28 * DAY_MS, reads: '1 month ago' },
  { age: 364 * DAY_MS, reads: '11 months ago' },
  { age: 365 * DAY_MS, reads: '1 year ago' },
])('reads “$reads” at an age of $age ms when always relative', ({ age, reads }) => {
  expect(ago(age, always)).toBe(reads);
});

it('says yesterday on a Sunday for a Saturday', () => {
  expect(word('2026-11-21T11:00:00Z', Date.parse('2026-11-22T12:00:00Z'), always)).toBe('yesterday');
});

it.each([
  { precision: 'second', age: 30_000, reads: '30 seconds ago' },
  { precision: 'hour', age: 30 * MINUTE_MS, reads: 'now' },
  { precision: 'day', age: 3 * HOUR_MS, reads: 'today' },
  { precision: 'month', age: DAY_MS, reads: 'this month' },
] as const)('tells nothing finer than a $precision apart', ({ precision, age, reads }) => {
  expect(ago(age, { ...always, precision })).toBe(reads);
});

it('never shows a time of day that the source did not give', () => {
  expect(word('2026-03-14', saturday)).toBe('14 March 2026');
  expect(word('2026-03-13', saturday, always)).toBe('yesterday');
});

it.each([
  { day: '2026-03-14', options: {}, reads: 'today' },
  { day: '2026-03-14', options: { precision: 'second' }, reads: 'today' },
  { day: '2026-03-14', options: { precision: 'month' }, reads: 'this month' },
  { day: '2026-03-15', options: { tense: 'future' }, reads: '15 March 2026' },
] as const)('counts no hours to or from $day: $reads', ({ day, options, reads }) => {
  expect(word(day, saturday, { ...always, ...options })).toBe(reads);
});

it('says the date where the engine has no words for an age', () => {
  // Many languages have names for the months alone.
  expect(ago(3 * HOUR_MS, { locale: 'ckb' })).not.toMatch(/-/);
  expect(ago(3 * HOUR_MS, { locale: 'haw', ...always })).toBe('14 Malaki 2026');
});

it('counts down to what lies ahead when asked', () => {
  expect(ago(-90 * MINUTE_MS, { tense: 'future' })).toBe('in 1 hour');
  expect(ago(-90 * MINUTE_MS, { tense: 'past' })).toBe('now');
});

it('looks again when a count changes, and never once the time has come', () => {
  const staleIn = (ms: number, tense: 'future' | 'past') =>
    wordTime({ epochMs: saturday + ms, dateOnly: false }, saturday, { ...british, tense }).staleIn;
  expect(staleIn(90 * MINUTE_MS, 'future')).toBe(30 * MINUTE_MS + 1);
  expect(staleIn(0, 'future')).toBe(Infinity);
  expect(staleIn(-MINUTE_MS, 'future')).toBe(Infinity);
  expect(staleIn(3 * MINUTE_MS, 'past')).toBe(4 * MINUTE_MS);
});

const zones = [
  'UTC', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Almaty',
  'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Africa/Cairo', 'America/Sao_Paulo',
]; // prettier-ignore
const locales = [
  'en', 'en-GB', 'ar', 'ar-EG', 'zh', 'fr', 'de', 'hi', 'ja', 'kk', 'pt', 'ru', 'es', 'tr', 'uk', 'uz', 'fa', 'he', 'pl', 'ko',
]; // prettier-ignore
const instant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2035, 0) });
const age = fc.oneof(fc.integer({ min: 0, max: 3 * DAY_MS }), fc.integer({ min: 0, max: 1500 * DAY_MS }));

/** How old a text says that something is, by its English wording. */
function rank(text: string): number {
  if (text === 'now') return 0;
  if (text === 'yesterday') return DAY_MS;
  const [amount = '', unit = ''] = text.split(' ');
  const sizes = [MINUTE_MS, HOUR_MS, DAY_MS, 7 * DAY_MS, 28 * DAY_MS, 365 * DAY_MS];
  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'];
  return Number(amount) * sizes[units.indexOf(unit.replace(/s$/, ''))]!;
}

/** The calendar date by the parts of another formatter. */
function civilDay(epochMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = Object.fromEntries(
    format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts['year']!, parts['month']! - 1, parts['day']) / DAY_MS;
}

it('never runs backwards, over years and clock changes, in any zone', () => {
  fc.assert(
    fc.property(instant, age, fc.integer({ min: 0, max: 40 * DAY_MS }), fc.constantFrom(...zones), (epochMs, older, later, timeZone) => {
      const at = (now: number) =>
        wordTime({ epochMs, dateOnly: false }, now, { locale: 'en', timeZone, relativeFor: Infinity }).text;
      expect(rank(at(epochMs + older + later))).toBeGreaterThanOrEqual(rank(at(epochMs + older)));
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});

it('says yesterday beyond ten hours exactly when it was the previous day in the publication’s zone', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 10 * HOUR_MS, max: 3 * DAY_MS }), fc.constantFrom(...zones), (epochMs, older, timeZone) => {
      const now = epochMs + older;
      const { text } = wordTime({ epochMs, dateOnly: false }, now, { locale: 'en', timeZone, relativeFor: Infinity });
      expect(text === 'yesterday').toBe(civilDay(now, timeZone) - civilDay(epochMs, timeZone) === 1);
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});

it('holds its text until it says it goes stale, in every language', () => {
  fc.assert(
    fc.property(instant, age, fc.constantFrom(...zones), fc.constantFrom(...locales), fc.boolean(), (epochMs, older, timeZone, locale, isNews) => {
      const options = { locale, timeZone, ...(isNews ? {} : always) };
      const now = epochMs + older;
      const { text, staleIn } = wordTime({ epochMs, dateOnly: false }, now, options);
      expect(staleIn).toBeGreaterThan(0);
      const until = Math.min(staleIn, 100 * DAY_MS) - 1;
      expect(wordTime({ epochMs, dateOnly: false }, now + until, options).text).toBe(text);
      expect(text).not.toMatch(/NaN|undefined|Invalid/);
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});

it('is the English of Intl where it does without it', () => {
  const locales = [
    'en',
    'en-GB',
    'en-US',
    'en-AU',
    'en-CA',
    'en-IN',
    'en-NZ',
    'en-IE',
    'en-ZA',
    'en-NG',
    'en-AE',
  ];
  fc.assert(
    fc.property(instant, age, fc.constantFrom(...locales), (epochMs, older, locale) => {
      const at = (tag: string) =>
        wordTime({ epochMs, dateOnly: false }, epochMs + older, { locale: tag, timeZone: 'UTC', ...always })
          .text;
      // With its digits named, a locale takes the way of every other language.
      expect(at(locale)).toBe(at(`${locale}-u-nu-latn`));
    }),
    { numRuns: 1_000 },
  );
});

it.each(locales)(
  'never comes back to an earlier text in %s, from leap days and clock changes on',
  (locale) => {
    const starts = [
      '2024-02-29T12:00:00Z',
      '2026-03-29T00:30:00Z',
      '2026-10-25T00:30:00Z',
      '2025-12-31T23:59:00Z',
    ];
    for (const [index, timeZone] of zones.entries()) {
      const epochMs = Date.parse(starts[index % starts.length]!);
      const seen = new Set<string>();
      let now = epochMs;
      let last = '';
      // Each text as it comes, for three years.
      while (now < epochMs + 1_100 * DAY_MS) {
        const { text, staleIn } = wordTime({ epochMs, dateOnly: false }, now, {
          locale,
          timeZone,
          ...always,
        });
        if (text !== last) expect(seen, `${text} in ${timeZone}`).not.toContain(text);
        seen.add((last = text));
        now += staleIn;
      }
      expect(seen.size).toBeGreaterThan(59 + 9 + 6 + 3);
    }
  },
);
