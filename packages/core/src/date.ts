/** An instant, with what its source said of it. */
export interface PublishedDate {
  /** Milliseconds since the Unix epoch; midnight UTC when the source gave no time of day. */
  readonly epochMs: number;
  /** Minutes east of UTC, as the source wrote it; absent when it named none. */
  readonly offsetMinutes?: number;
  /** The source gave a day and no time of day, so none may be shown. */
  readonly dateOnly: boolean;
}

const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?:(Z|GMT|UTC?|[ECMP][SD]T)|([+-]\d\d):?(\d\d))?)?$/i;

/** Its day; what follows is written as in RFC 3339. */
const RFC_822_DAY = /^(?:[a-z]{3},\s*)?(\d\d?)\s+([a-z]{3})[a-z]*\s+(\d\d(?:\d\d)?)\s+(?=\d)/i;

/** North American zones, each an hour further west than the one before; RFC 822 names no others. */
const ZONES = 'ECMP';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Furthest that a zone lies from UTC, in minutes. */
const FURTHEST_OFFSET = 14 * 60;

/**
 * Reads a date as publishers write it in attributes: RFC 3339 with or without an offset, a day alone, or RFC 822
 * with an offset or one of its named zones (`EST`, `PDT`; two digits of a year are of this century up to 49).
 *
 * @returns nothing when the text is not a date, so that the caller keeps its fallback
 */
export function readDate(text: string | null | undefined): PublishedDate | undefined {
  const written = (text ?? '').trim();
  const iso = RFC_3339.exec(written) ?? RFC_3339.exec(written.replace(RFC_822_DAY, isoDay));
  if (!iso) return undefined;
  const [, day = '', time = '00:00', named, hours, minutes] = iso;
  const epochMs = Date.parse(`${day}T${time}Z`);
  // A day that no month has would roll over into the next.
  if (!(new Date(epochMs).getUTCDate() === Number(day.slice(8)))) return undefined;
  const dateOnly = !iso[2];
  if (!named && !hours) return { epochMs, dateOnly };
  const offsetMinutes = named
    ? zoneMinutes(named.toUpperCase())
    : Number(hours) * 60 + Number(`${hours?.[0] ?? ''}${minutes ?? 0}`);
  if (Math.abs(offsetMinutes) > FURTHEST_OFFSET) return undefined;
  return { epochMs: epochMs - offsetMinutes * 60_000, offsetMinutes, dateOnly };
}

function zoneMinutes(name: string): number {
  const zone = name.length === 3 ? ZONES.indexOf(name.charAt(0)) : -1;
  return zone < 0 ? 0 : -60 * (zone + (name.charAt(1) === 'D' ? 4 : 5));
}

function isoDay(_: string, day: string, month: string, year: string): string {
  const number = MONTHS.indexOf(month.toLowerCase()) / 3 + 1;
  const century = year.length > 2 ? '' : year < '50' ? '20' : '19';
  return `${century}${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')} `;
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
