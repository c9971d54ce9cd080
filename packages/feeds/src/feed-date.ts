/** Hours from UTC, each before the names that feeds use for it: those of RFC 822, and the common ones beside them. */
const ZONES =
  '-10 hst -9 akst -8 pst pt akdt -7 mst mt pdt -6 cst ct mdt -5 est et cdt -4 ast at edt -3 adt +0 wet gmt utc ut z +1 bst cet met mez west +2 cest mest mesz eet +3 eest msk +8 sgt +9 jst kst +10 aest +11 aedt +12 nzst +13 nzdt';

/**
 * A time of day, perhaps after “at” or a dash, which has no colons after a `T` in ISO 8601's basic form, the half of
 * the day, the name of its zone and its offset, wherever they stand in a date; no offset on Earth is larger. A name
 * after the offset says nothing new.
 */
const TIME =
  /(?:t|[\s,]+(?:(?:at|\W)\s+)?)(\d\d?)(?::|(?<=\dt\d\d))(\d\d)(?:(?::|(?<=t\d{4}))(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])[.m]+)?\s*(?:etc\/)?([a-z]*)\s*(?:([+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)(?: [a-z]+)?)?(?!\S)/;

/**
 * A day, perhaps after that of the week, which says nothing new. With the month by its name: RFC 822, 850, 1123
 * and 2822, American dates, and what C's `asctime` writes. Else W3CDTF and ISO 8601, also with two digits for the year,
 * or with slashes or dots between the parts. Commas, dots and the letters of `16th` are gone by then.
 */
const DAY =
  /^(?:[^\d ]+ )?(?:(?:(\d\d?)[ -])?([a-z]{3,})[ -](?:(\d\d?) )?(\d\d(?:\d\d)?)|(\d{4})(?:[-/ ](\d\d?)(?:[-/ ](\d\d?))?|(\d\d)(\d\d))?|-?(\d\d)-?(\d\d)(?:-?(\d\d))?)$/;

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
    .replace(/[([].*/, '');
  const [time, clock = '0', minutes = '0', seconds = '0', half, name, ahead] = TIME.exec(written) ?? [];
  const hours = half ? (Number(clock) % 12) + (half > 'a' ? 12 : 0) : clock;
  const rest = written.replace(TIME, ' ').replace(/(?:(?<=\d)[nrst][dht])?[\s,.]+/g, ' ');
  const [, before, named = '', after, last, ...numbers] = DAY.exec(rest.trim()) ?? [];
  const [year = '', month = 1, day = 1] = named
    ? [last, new Date(`1 ${named.slice(0, 3)} 2000`).getMonth() + 1, before ?? after ?? 0]
    : numbers.filter(Boolean);
  // Two digits are a year of this century or the last: 00 to 68 and 69 to 99, as POSIX has it.
  const century = year.length > 2 ? '' : year < '69' ? '20' : '19';
  const zone = ahead ?? new RegExp(`(.\\d+)[a-z ]* ${name || 'z'}\\b`).exec(ZONES)?.[1];
  const offset = `${zone}00`.replace(/(.\d\d?):?(\d\d)(00)?$/, '$1:$2');
  const date = `${century}${year}-${month}-${day}T${hours}:${minutes}:${seconds}${offset}`.replace(
    /(?<!\d)\d(?!\d)/g,
    '0$&',
  );
  const local = date.slice(0, 19);
  // Read as UTC: a day that the month does not have rolls over into the next, and so does an hour.
  const isReal = (new Date(`${local}Z`).toJSON() as string | null)?.startsWith(local);
  // The first year and the first second of Unix's clock are what software prints of no date at all.
  if (!isReal || !zone || local < '0002' || !Date.parse(date)) return undefined;
  return time ? date.replace(/.00:00$/, 'Z') : date.slice(0, 10);
}
