/** An instant, with what its source said of it. */
export interface PublishedDate {
  /** Milliseconds since the Unix epoch; midnight UTC when the source gave no time of day. */
  readonly epochMs: number;
  /** Minutes east of UTC, as the source wrote it; absent when it named none. */
  readonly offsetMinutes?: number;
  /** The source gave a day and no time of day, so none may be shown. */
  readonly dateOnly: boolean;
}

/**
 * RFC 3339, or RFC 822, the one other form that every engine reads alike. Parts: a day, its number, its time; words,
 * the day's number in them; the zone.
 */
const DATE =
  /^(?:(\d{4}-\d\d-(\d\d))(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?|(?:[a-z]{3},\s*)?((\d\d?)\s+[a-z]{3,9}\s+\d\d(?:\d\d)?\s+\d\d:\d\d(?::\d\d)?))\s*(Z|GMT|UTC?|[ECMP][SD]T|[+-]\d\d:?\d\d)?$/i;

/** Furthest that a zone lies from UTC, in minutes. */
const FURTHEST_OFFSET = 14 * 60;

/**
 * Reads a date as publishers write it in attributes: RFC 3339 with or without an offset, a day alone, or RFC 822
 * with an offset or one of its named zones (`EST`, `PDT`; two digits of a year are of this century up to 49).
 *
 * @returns nothing when the text is not a date, so that the caller keeps its fallback
 */
export function readDate(text: string | null | undefined): PublishedDate | undefined {
  const [, day = '', number, time, words, wordsNumber, zone] = DATE.exec((text ?? '').trim()) ?? [];
  const wallMs = Date.parse(words ? `${words} UTC` : `${day}T${time ?? '00:00'}Z`);
  // A day that no month has would roll over into the next.
  if (new Date(wallMs).getUTCDate() !== Number(number ?? wordsNumber)) return undefined;
  const dateOnly = !words && !time;
  if (!zone) return { epochMs: wallMs, dateOnly };
  // What the Unix epoch's midnight is in the zone; not `-`, which would make -0 of UTC.
  // WebKit knows no `Z` in this form.
  const named = zone.replace(':', '').replace(/^z/i, 'UTC');
  const offsetMinutes = (0 - Date.parse(`1 Jan 1970 00:00 ${named}`)) / 60_000;
  return !dateOnly && Math.abs(offsetMinutes) <= FURTHEST_OFFSET
    ? { epochMs: wallMs - offsetMinutes * 60_000, offsetMinutes, dateOnly }
    : undefined;
}

const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** Milliseconds in a year of 365 days, a month of 30, a week, a day; in an hour, a minute, a second after the `T`. */
const PARTS_MS = [31_536e6, 2_592e6, 604_800e3, 86_400e3, 0, 3_600e3, 60e3, 1e3];

/**
 * Reads an ISO 8601 duration (`PT10H`, `P30D`), a year as 365 days and a month as 30.
 *
 * @returns milliseconds; nothing when the text is not a duration
 */
export function readDuration(text: string | null | undefined): number | undefined {
  const parts = DURATION.exec((text ?? '').trim())?.slice(1) as (string | undefined)[] | undefined;
  return parts?.reduce((sum, part, at) => sum + (parseInt(part ?? '') || 0) * (PARTS_MS[at] ?? 0), 0);
}
