/** An instant, with what its source said of it. */
export interface PublishedDate {
  /** Milliseconds since the Unix epoch; midnight UTC when the source gave no time of day. */
  readonly epochMs: number;
  /** Minutes east of UTC, as the source wrote it; absent when it named none. */
  readonly offsetMinutes?: number | undefined;
  /** The source gave a day and no time of day, so none may be shown. */
  readonly dateOnly: boolean;
}

/**
 * RFC 3339, or RFC 822, the one other form that every engine reads alike. Parts: a day, its time; words; the zone.
 */
const DATE =
  /^\s*(?:(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?|(?:\w+,\s*)?(\d\d?\s+[a-z]+\s+\d\d(?:\d\d)?\s+\d\d:\d\d(?::\d\d)?))\s*(Z|GMT|UTC?|[ECMP][SD]T|[+-][01]\d:?[0-5]\d)?\s*$/i;

/**
 * Reads a date as publishers write it in attributes: RFC 3339 with or without an offset, a day alone, or RFC 822
 * with an offset or one of its named zones (`EST`, `PDT`; two digits of a year are of this century up to 49).
 *
 * @returns nothing when the text is not a date, so that the caller keeps its fallback
 */
export function readDate(text: string | null | undefined): PublishedDate | undefined {
  const [, day = '', time, words, zone] = DATE.exec(String(text).replace(/(:..):60/, '$1:59')) ?? [];
  const wallMs = Date.parse(words ? `${words} UTC` : `${day}T${time || '00:00'}Z`);
  // A day that no month has would roll over into the next.
  if (new Date(wallMs).getUTCDate() !== parseInt(words || day.slice(8))) return undefined;
  const dateOnly = !words && !time;
  if (!zone) return { epochMs: wallMs, dateOnly };
  // What the Unix epoch's midnight is in the zone (`Z` is none that WebKit knows in words).
  const westMs = Date.parse(`1 Jan 1970 00:00 ${zone.replace(':', '').replace(/z/i, 'GMT')}`);
  // Not `-`, which would make -0 of UTC.
  return dateOnly ? undefined : { epochMs: wallMs + westMs, offsetMinutes: 0 - westMs / 60_000, dateOnly };
}

const DURATION = /^\s*P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?\s*$/;

/** Milliseconds in a year of 365 days, a month of 30, a week, a day; in an hour, a minute, a second after the `T`. */
const PARTS_MS = [31_536e6, 2_592e6, 604_800e3, 86_400e3, 0, 3_600e3, 60e3, 1e3];

/**
 * Reads an ISO 8601 duration (`PT10H`, `P30D`), a year as 365 days and a month as 30.
 *
 * @returns milliseconds; nothing when the text is not a duration
 */
export function readDuration(text: string | null | undefined): number | undefined {
  const parts = DURATION.exec(String(text))?.slice(1);
  return parts?.reduce((sum, part, at) => sum + (parseInt(part) || 0) * (PARTS_MS[at] ?? 0), 0);
}
