import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate, readDuration } from './date.js';

it.each([
  ['2026-10-16T08:05:00+02:00', '2026-10-16T06:05:00.000Z'],
  ['2026-10-16T08:05:00-0330', '2026-10-16T11:35:00.000Z'],
  ['2026-10-16 08:05', '2026-10-16T08:05:00.000Z'],
  ['2026-10-16', '2026-10-16T00:00:00.000Z'],
  ['Fri, 16 Oct 2026 08:05:00 +0200', '2026-10-16T06:05:00.000Z'],
  ['6 Oct 2026 08:05 GMT', '2026-10-06T08:05:00.000Z'],
  ['Fri, 16 Oct 2026 08:05:00 EST', '2026-10-16T13:05:00.000Z'],
  ['Fri, 16 Oct 2026 08:05:00 EDT', '2026-10-16T12:05:00.000Z'],
  ['Fri, 16 Oct 2026 08:05:00 cst', '2026-10-16T14:05:00.000Z'],
  ['Fri, 16 Oct 2026 08:05:00 PDT', '2026-10-16T15:05:00.000Z'],
  ['16 Oct 26 08:05 UT', '2026-10-16T08:05:00.000Z'],
  ['16 Oct 99 08:05 Z', '1999-10-16T08:05:00.000Z'],
  ['Friday, 16 Oct 2026 08:05:00 GMT', '2026-10-16T08:05:00.000Z'],
  ['2026-10-16T08:05:00.250+05:45', '2026-10-16T02:20:00.250Z'],
  // A leap second (RFC 3339, section 5.6), which JavaScript's clock does not have, is the one before it.
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['2016-12-31T15:59:60.5-08:00', '2016-12-31T23:59:59.500Z'],
  ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59.000Z'],
])('reads %s', (text, instant) => {
  expect(new Date(readDate(text)!.epochMs).toISOString()).toBe(instant);
});

it.each([
  '',
  'soon',
  '2026-02-30',
  '2026-13-01',
  '2026-10-16T25:00',
  '2026-10-16T08:05+99:00',
  '2026-10-16T08:05+05:99',
  '2026-10-16T08:60:00Z',
  '2026-10-16T08:60Z',
  '2026-10-16T08:05:00+05:60',
  '2026-10-16T08:05:61Z',
  '16 Oct',
  '31 Feb 2026 08:05 GMT',
  '16 Oct 2026 08:05 PM',
  '16 Oct 2026 08:05 XST',
  '2026-10-16Z',
  '1792137900',
])('takes “%s” for no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

it('gives a finite instant or nothing, whatever it is given', () => {
  fc.assert(fc.property(fc.string(), (text) => Number.isFinite(readDate(text)?.epochMs ?? 0)));
});

it.each([
  ['PT10H', 36_000_000],
  ['P1DT1M', 86_460_000],
  ['P30D', 2_592_000_000],
  ['P', undefined],
  ['10 hours', undefined],
])('reads the duration %s', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});
