/** The engine against an independent one: Temporal, as a polyfill. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { readDate, readDuration } from './date.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, saysUpdated, wordTime } from './time.js';

const zones = [
  'UTC', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'America/St_Johns',
  'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Almaty', 'Asia/Tokyo', 'Asia/Beirut', 'Australia/Lord_Howe',
  'Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Apia', 'Africa/Cairo',
]; // prettier-ignore
const zone = fc.constantFrom(...zones);
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) }),
  // Around leap days and the nights on which clocks are changed.
  fc
    .tuple(
      fc.constantFrom(
        '2008-02-29',
        '2024-02-29',
        '2026-03-08',
        '2026-03-29',
        '2026-10-25',
        '2026-11-01',
        '2011-12-30',
        '2025-12-31',
      ),
      fc.integer({ min: -DAY_MS, max: 2 * DAY_MS }),
    ) // prettier-ignore
    .map(([day, ms]) => Date.parse(day) + ms),
);
const age = fc.oneof(
  fc.integer({ min: 0, max: 3 * DAY_MS }),
  fc.integer({ min: 0, max: 1500 * DAY_MS }),
  // Whole days, so that months and years are met on their day.
  fc.integer({ min: 0, max: 1500 }).map((days) => days * DAY_MS),
);
const locals = (epochMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDate();

/** What Temporal makes of an age, by the rules in the table over `wordTime`, in English. */
function wordedByTemporal(epochMs: number, now: number, timeZone: string): string {
  const passed = now - epochMs;
  const ago = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'} ago`;
  const days = locals(epochMs, timeZone).until(locals(now, timeZone), { largestUnit: 'day' }).days;
  const calendar = locals(epochMs, timeZone).until(locals(now, timeZone), { largestUnit: 'year' });
  const months = calendar.years * 12 + calendar.months;
  // Ten hours are an amount whatever the calendar says; then days count once one is over.
  const hasDays = passed >= 10 * HOUR_MS && days > 0;
  if (hasDays && months >= 12) return ago(Math.floor(months / 12), 'year');
  if (hasDays && months >= 1) return ago(months, 'month');
  if (hasDays && days >= 7) return ago(Math.floor(days / 7), 'week');
  if (hasDays) return days === 1 ? 'yesterday' : ago(days, 'day');
  if (passed >= HOUR_MS) return ago(Math.floor(passed / HOUR_MS), 'hour');
  return passed >= MINUTE_MS ? ago(Math.floor(passed / MINUTE_MS), 'minute') : 'now';
}

it('words every age as Temporal counts it, over leap days and clock changes, in any zone', () => {
  fc.assert(
    fc.property(instant, age, zone, (epochMs, older, timeZone) => {
      const options = { locale: 'en', timeZone, relativeFor: Infinity };
      const now = epochMs + older;
      const { text } = wordTime({ epochMs, dateOnly: false }, now, options);
      expect(text).toBe(wordedByTemporal(epochMs, now, timeZone));
    }),
    { numRuns: 4_000 },
  );
});

it('looks again no later than at the midnight that Temporal finds', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 10 * HOUR_MS, max: 3 * DAY_MS }), zone, (epochMs, older, timeZone) => {
      const options = { locale: 'en', timeZone, relativeFor: Infinity };
      const now = epochMs + older;
      const { staleIn } = wordTime({ epochMs, dateOnly: false }, now, options);
      const tomorrow = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay().add({ days: 1 }).startOfDay();
      expect(now + staleIn).toBeLessThanOrEqual(tomorrow.epochMilliseconds);
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});

it('says “Updated” by the BBC’s conditions, in days as Temporal counts them', () => {
  const gap = fc.integer({ min: -HOUR_MS, max: 3 * DAY_MS });
  fc.assert(
    fc.property(instant, gap, fc.integer({ min: 0, max: 3 * DAY_MS }), zone, (epochMs, later, older, timeZone) => {
      const updatedMs = epochMs + later;
      const now = Math.max(updatedMs, epochMs) + older;
      const [first, last, today] = [epochMs, updatedMs, now].map((at) => locals(at, timeZone).toString());
      const isFresh = now - updatedMs < 10 * HOUR_MS;
      const bothToday = first === today && last === today;
      const date = (at: number) => ({ epochMs: at, dateOnly: false });
      expect(saysUpdated(date(epochMs), date(updatedMs), now, timeZone)).toBe(
        later > MINUTE_MS && (bothToday || isFresh || first !== last),
      );
    }),
    { numRuns: 2_000 },
  ); // prettier-ignore
});

it('reads the instants that Temporal reads', () => {
  const offset = fc.integer({ min: -14 * 60 + 1, max: 14 * 60 - 1 });
  fc.assert(
    fc.property(instant, offset, (epochMs, minutes) => {
      const sign = minutes < 0 ? '-' : '+';
      const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
      const zone = `${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
      const text = Temporal.Instant.fromEpochMilliseconds(epochMs).toString({ timeZone: zone });
      expect(readDate(text)).toEqual({ epochMs, offsetMinutes: minutes, dateOnly: false });
    }),
  );
});

it('reads the durations that Temporal reads', () => {
  const amount = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (weeks, days, hours, minutes, seconds) => {
      const duration = Temporal.Duration.from({ weeks, days, hours, minutes, seconds });
      const ms = duration.total({ unit: 'millisecond', relativeTo: '2026-01-01' });
      expect(readDuration(duration.toString())).toBe(ms);
    }),
  );
});
