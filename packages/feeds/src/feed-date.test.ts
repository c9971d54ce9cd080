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
    '16/10/2026',
  ])('leaves out what is no date or could be two: “%s”', (written) => {
    expect(feedDate(written)).toBeUndefined();
  });
});
