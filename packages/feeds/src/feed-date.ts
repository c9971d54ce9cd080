/** Hours from UTC, each before the names that feeds use for it: those of RFC 822, and the common ones beside them. */
const ZONES =
  '-10 hst -9 akst -8 pst pt akdt -7 mst mt pdt -6 cst ct mdt -5 est et cdt -4 edt +0 wet gmt utc ut z +1 bst cet met west +2 cest mest eet +3 eest msk +8 sgt +9 jst kst +10 aest +11 aedt +12 nzst +13 nzdt';

/** A time of day, the name of its zone and its offset, wherever they stand in a date; no offset on Earth is larger. */
const TIME =
  /(?:t|[\s,]+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:etc\/)?([a-z]*)([+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)?(?=\s|$)/;

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
  const [time, hours, minutes, seconds = '0', name, ahead] = TIME.exec(written) ?? [];
  const [, before, month = '', after, last, ...numbers] = DAY.exec(written.replace(TIME, ' ').trim()) ?? [];
  const [year = '', ...rest] = month
    ? [last, new Date(`1 ${month.slice(0, 3)} 2000`).getMonth() + 1, before ?? after ?? 0]
    : numbers.filter(Boolean);
  // Two digits are a year of this century or the last: 00 to 68 and 69 to 99, as POSIX has it.
  const century = year.length > 2 ? '' : year < '69' ? '20' : '19';
  const zone = ahead ?? new RegExp(`(.\\d+)[a-z ]* ${name || 'z'}\\b`).exec(ZONES)?.[1];
  const offset = `${zone}00`.replace(/(.\d\d?):?(\d\d)(00)?$/, '$1:$2');
  const date =
    `${century}${year}-${rest[0] ?? 1}-${rest[1] ?? 1}${time ? `T${hours}:${minutes}:${seconds}${offset}` : ''}`.replace(
      /(?<!\d)\d(?!\d)/g,
      '0$&',
    );
  const local = date.slice(0, 19);
  // Read as UTC: a day that the month does not have rolls over into the next, and so does an hour.
  const isReal = (new Date(time ? `${local}Z` : local).toJSON() as string | null)?.startsWith(local);
  return isReal && zone ? date.replace(/.00:00$/, 'Z') : undefined;
}
