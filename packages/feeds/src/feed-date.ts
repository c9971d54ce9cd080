const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Hours from UTC, each before the names that feeds use for it: those of RFC 822, and the common ones beside them. */
const ZONES =
  '-10 hst -9 akst -8 pst pt akdt -7 mst mt pdt -6 cst ct mdt -5 est et cdt -4 edt +0 wet gmt utc ut z +1 bst cet met west +2 cest mest eet +3 eest msk +8 sgt +9 jst kst +10 aest +11 aedt +12 nzst +13 nzdt';

/** A time of day, the name of its zone and its offset, wherever they stand in a date. */
const TIME =
  /(?:t|[\s,]+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:etc\/)?([a-z]*)([+-]\d\d?(?::?\d\d)?)?(?=\s|$)/;

/**
 * A day, perhaps after that of the week, which says nothing new. With the month by its name: RFC 822, 850, 1123
 * and 2822, American dates, and what C's `asctime` writes. Else W3CDTF and ISO 8601, also with two digits for the year.
 */
const DAY =
  /^(?:[^\d\s,]+[\s,]+)?(?:(?:(\d\d?)[\s-]+)?([a-z]{3,})\.?[\s-]+(?:(\d\d?),?\s+)?(\d\d(?:\d\d)?),?|(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?|(\d\d)(\d\d))?|-?(\d\d)-?(\d\d)(?:-?(\d\d))?)$/;

/**
 * Reads a date as feeds write them, and never guesses a zone: a time without one is UTC, whatever the reader's
 * own zone is. Nonsense is absent, not wrong.
 *
 * @returns RFC 3339 with the offset that the source gave, a full-date alone when it gave no time, else nothing
 */
export function feedDate(text: string): string | undefined {
  // What stands in brackets is a comment: the name of a zone whose offset is given.
  const written = text
    .slice(0, 100)
    .toLowerCase()
    .replace(/\([^)]*\)/g, '');
  const [, hours, minutes, seconds = '', name, ahead] = TIME.exec(written) ?? [];
  const [, before, month = '', after, last, ...numbers] = DAY.exec(written.replace(TIME, ' ').trim()) ?? [];
  const [year = '', ...rest] = month
    ? [last, String(MONTHS.indexOf(month.slice(0, 3)) / 3 + 1), before ?? after ?? '']
    : numbers.filter(Boolean);
  // Two digits are a year of this century or the last: 00 to 68 and 69 to 99, as POSIX has it.
  const century = year.length > 2 ? '' : year < '69' ? '20' : '19';
  const day = `${century}${year}-${pad(rest[0] ?? '1')}-${pad(rest[1] ?? '1')}`;
  const date = hours ? `${day}T${pad(hours)}:${minutes}:${pad(seconds)}` : day;
  const offset = hours ? offsetOf(name || 'z', ahead) : '';
  // A day that the month does not have rolls over into the next, and so does an hour.
  const isReal = (new Date(hours ? `${date}Z` : date).toJSON() as string | null)?.startsWith(date);
  return isReal && offset !== undefined ? date + offset : undefined;
}

/** The offset as RFC 3339 writes it; nothing for a zone that nobody knows, or that is nowhere on Earth. */
function offsetOf(name: string, ahead?: string): string | undefined {
  const known = ahead ?? new RegExp(`(.\\d+)[a-z ]* ${name}\\b`).exec(ZONES)?.[1] ?? '';
  const [, sign, hours, minutes = '00'] = /^([+-])(0?\d|1[0-4]):?([0-5]\d)?$/.exec(known) ?? [];
  return hours && (Number(hours + minutes) ? `${sign}${pad(hours)}:${minutes}` : 'Z');
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
