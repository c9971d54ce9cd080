import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from './feed-date.js';

describe('dates in feeds', () => {
  it.each([
    { written: 'Fri, 16 Oct 2026 08:05:00 +0200', reads: '2026-10-16T08:05:00+02:00' },
    { written: 'Fri, 16 Oct 26 8:05 EDT', reads: '2026-10-16T08:05:00-04:00' },
    { written: 'Friday, 16-Oct-26 08:05:00 GMT', reads: '2026-10-16T08:05:00Z' },
    { written: 'Fri Oct 16 08:05:00 CEST 2026', reads: '2026-10-16T08:05:00+02:00' },
    { written: '2026-10-16T08:05:00.123-03:30', reads: '2026-10-16T08:05:00-03:30' },
    { written: '2026-10-16 08:05:00 +0200', reads: '2026-10-16T08:05:00+02:00' },
    {
      written: 'Fri Oct 16 2026 08:05:00 GMT+0200 (Central European Summer Time)',
      reads: '2026-10-16T08:05:00+02:00',
    },
    { written: 'Fri, 16 Oct 2026 08:05 +0200 (CEST)', reads: '2026-10-16T08:05:00+02:00' },
    { written: 'Oct 16, 2026 8:05 PM', reads: '2026-10-16T20:05:00Z' },
    { written: 'Fri, 16 Oct 2026 12:05:00 a.m. EDT', reads: '2026-10-16T00:05:00-04:00' },
    { written: '20261016T080500+0200', reads: '2026-10-16T08:05:00+02:00' },
    { written: '2026-10-16T0805Z', reads: '2026-10-16T08:05:00Z' },
    { written: '2026-10-16T08:05+02:00[Europe/Berlin]', reads: '2026-10-16T08:05:00+02:00' },
    { written: '2026.10.16 08:05', reads: '2026-10-16T08:05:00Z' },
    { written: 'Fr., 16. Oct., 2026 08:05 MESZ', reads: '2026-10-16T08:05:00+02:00' },
    { written: 'Fri, 16 Oct 2026 08:05:00 GMT +0200', reads: '2026-10-16T08:05:00+02:00' },
    { written: 'Fri, 16 Oct 2026 08:05:00 AST', reads: '2026-10-16T08:05:00-04:00' },
    { written: 'Friday, October 16, 2026 - 08:05', reads: '2026-10-16T08:05:00Z' },
    { written: 'Friday, 16 October 2026 | 08:05', reads: '2026-10-16T08:05:00Z' },
    { written: 'October 16, 2026 at 8:05 am', reads: '2026-10-16T08:05:00Z' },
    { written: 'Oct. 16, 2026, 8:05 p.m. EDT', reads: '2026-10-16T20:05:00-04:00' },
    { written: '16 October 2026, 08:05 BST', reads: '2026-10-16T08:05:00+01:00' },
    { written: 'Thursday, October 1st, 2026 at 8:05:00 PM UTC', reads: '2026-10-01T20:05:00Z' },
    { written: '23rd October 2026', reads: '2026-10-23' },
    { written: '2026-10-16 08:05:00 +0530 IST', reads: '2026-10-16T08:05:00+05:30' },
    { written: '2026-10-16', reads: '2026-10-16' },
    { written: '2026-10', reads: '2026-10-01' },
    { written: 'October 16, 2026', reads: '2026-10-16' },
  ])('reads “$written”', ({ written, reads }) => {
    expect(feedDate(written)).toBe(reads);
  });

  it.each(['2026-10-16T08:05:00', 'Fri, 16 Oct 2026 08:05:00'])(
    'takes a time without a zone for UTC, wherever the reader is: %s',
    (written) => {
      expect(feedDate(written)).toBe('2026-10-16T08:05:00Z');
    },
  );

  it.each([
    'yesterday',
    '',
    '31 Feb 2026',
    '2026-13-01',
    '2026-10-16T24:00:00Z',
    'Fri, 16 Oct 2026 08:61:00 GMT',
    'Fri, 16 Oct 2026 08:05:00 XYZ',
    'October 16, 2026 at 8:05 am Harbour Time',
    '16 Oct 2026 -08:05',
    'Mon, 01 Jan 0001 00:00:00 +0000',
    '0001-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 +0000',
    '1970-01-01T01:00:00+01:00',
    'Fri, 16 Oct 2026 08:05:00 A',
    'Fri, 16 Oct 2026 08:05:00 +1500',
    'Oct 16',
    '16 est 2026',
    '16 Okt 2026',
    '2026-10-16T23:59:60Z',
    '20261016080500',
    '16/10/2026',
  ])('leaves out what is no date or could be two: “%s”', (written) => {
    expect(feedDate(written)).toBeUndefined();
  });

  /** A moment as each of the forms writes it, in a zone that is some minutes ahead of UTC. */
  const FORMS: Readonly<Record<string, (clock: Date, offset: string) => string>> = {
    'RFC 822': (clock, offset) => {
      const [weekday = '', day, month, year = '', time] = clock.toUTCString().split(' ');
      return `${weekday} ${day} ${month} ${year.slice(2)} ${time} ${offset.replace(':', '')}`;
    },
    'RFC 1123': (clock, offset) => clock.toUTCString().replace('GMT', offset.replace(':', '')),
    W3CDTF: (clock, offset) => clock.toISOString().replace('Z', offset),
    'a database': (clock, offset) => clock.toISOString().slice(0, 19).replace('T', ' ') + offset,
    JavaScript: (clock, offset) => {
      const [weekday = '', day, month, year, time] = clock.toUTCString().split(' ');
      return `${weekday.slice(0, 3)} ${month} ${day} ${year} ${time} GMT${offset.replace(':', '')} (Somewhere)`;
    },
  };

  it.each(Object.keys(FORMS))('reads any moment in any zone as it was meant: %s', (form) => {
    const moments = fc.integer({ min: Date.UTC(1970, 0, 1) / 1000 + 1, max: Date.UTC(2068, 11, 31) / 1000 });
    fc.assert(
      fc.property(moments, fc.integer({ min: -720, max: 840 }), (seconds, ahead) => {
        const clock = new Date((seconds + ahead * 60) * 1000);
        const [hours, minutes] = [Math.trunc(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
        const pad = (number: number) => String(number).padStart(2, '0');
        const offset = `${ahead < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
        expect(Date.parse(feedDate(FORMS[form]?.(clock, offset) ?? '') ?? '')).toBe(seconds * 1000);
      }),
    );
  });
});
