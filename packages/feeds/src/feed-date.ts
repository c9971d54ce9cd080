const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Hours from UTC by the names that feeds use: those of RFC 822, and the common ones beside them. */
const ZONES =
  ' est-5 edt-4 et-5 cst-6 cdt-5 ct-6 mst-7 mdt-6 mt-7 pst-8 pdt-7 pt-8 akst-9 akdt-8 hst-10 wet+0 west+1 bst+1 cet+1 cest+2 met+1 mest+2 eet+2 eest+3 msk+3 sgt+8 jst+9 kst+9 aest+10 aedt+11 nzst+12 nzdt+13 ';

/** A time of day, the name of its zone and its offset, wherever they stand in a date. */
const TIME =
  /(?:t|[\s,]+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:etc\/)?([a-z]*)([+-]\d\d?(?::?\d\d)?)?(?=\s|$)/;

/** The day of the week, which says nothing that the date does not. */
const WEEKDAY = /^(?:\p{L}+\.?,\s*|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\s+)/u;

/** W3CDTF and ISO 8601, also with two digits for the year. */
const YEAR_FIRST = /^(?:(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?|(\d\d)(\d\d))?|-?(\d\d)-?(\d\d)(?:-?(\d\d))?)$/;
/** RFC 822, 850, 1123 and 2822; American dates, and what C's `asctime` writes. */
const BY_NAME = /^(?:(\d\d?)[\s-]+)?(\p{L}{3,})\.?[\s-]+(?:(\d\d?),?\s+)?(\d{2,4}),?$/u;

/**
 * Reads a date as feeds write them, and never guesses a zone: a time without one is UTC, whatever the reader's
 * own zone is. Nonsense is absent, not wrong.
 *
 * @returns RFC 3339 with the offset that the source gave, a full-date alone when it gave no time, else nothing
 */
export function feedDate(text: string | undefined): string | undefined {
  if (!text || text.length > 100) return undefined;
  // What stands in brackets is a comment: the name of a zone whose offset is given.
  const written = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .trim();
  const [, hours, minutes, seconds = '0', name = '', ahead] = TIME.exec(written) ?? [];
  const day = dayOf(written.replace(TIME, ' ').trim().replace(WEEKDAY, ''));
  if (!day || !hours) return day;
  const offset = offsetOf(name, ahead);
  const date = `${day}T${pad(hours)}:${minutes}:${pad(seconds)}`;
  const isTime = Number(hours) < 24 && !Number.isNaN(Date.parse(`${date}Z`));
  return offset && isTime ? date + offset : undefined;
}

/** The day as RFC 3339 writes it. */
function dayOf(text: string): string | undefined {
  const [, before, name = '', after, last = ''] = BY_NAME.exec(text) ?? [];
  const named = [last, String(MONTHS.indexOf(name.slice(0, 3)) / 3 + 1), before ?? after ?? ''];
  const [year = '', month = '1', day = '1'] = YEAR_FIRST.exec(text)?.slice(1).filter(Boolean) ?? named;
  const full = `${fullYear(year)}-${pad(month)}-${pad(day)}`;
  const midnight = Date.parse(`${full}T00:00Z`);
  // A day that the month does not have would roll over into the next.
  return new Date(midnight).getUTCDate() === Number(day) ? full : undefined;
}

/** Two digits are a year of this century or the last: 00 to 68 and 69 to 99, as POSIX has it. */
function fullYear(year: string): string {
  return year.length === 2 ? (year < '69' ? '20' : '19') + year : year.padStart(4, '0');
}

/** The offset as RFC 3339 writes it; `Z` for none given; nothing for a zone that nobody knows. */
function offsetOf(zone: string, ahead?: string): string | undefined {
  const name = zone.replace(/^(gmt|utc?|z)$/, '');
  const known = ahead ?? (name ? ZONES.split(` ${name}`)[1] : '+0');
  const [, sign = '', hours, minutes = '00'] = /^([+-])(\d\d?):?(\d\d)?/.exec(known ?? '') ?? [];
  if (!hours || Number(hours) > 14 || minutes > '59') return undefined;
  return Number(hours + minutes) ? `${sign}${pad(hours)}:${minutes}` : 'Z';
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
