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
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;

const RFC_822 =
  /^(?:[a-z]{3},\s*)?(\d\d?)\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d\d:\d\d(?::\d\d)?)\s*(?:(GMT|UTC?|Z)|([+-])(\d\d)(\d\d))?$/i;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Furthest that a zone lies from UTC, in minutes. */
const FURTHEST_OFFSET = 14 * 60;

/**
 * Reads a date as publishers write it in attributes: RFC 3339 with or without an offset, a day alone, or RFC 822.
 *
 * @returns nothing when the text is not a date, so that the caller keeps its fallback
 */
export function readDate(text: string | null | undefined): PublishedDate | undefined {
  const trimmed = text?.trim() ?? '';
  const iso = RFC_3339.exec(trimmed) ?? rfc822(trimmed);
  if (!iso) return undefined;
  const [, day = '', time, zulu, sign, hours = '0', minutes = '0'] = iso;
  const midnight = Date.parse(`${day}T00:00Z`);
  const epochMs = time ? Date.parse(`${day}T${time}Z`) : midnight;
  // A day that no month has would roll over into the next.
  if (Number.isNaN(epochMs) || new Date(midnight).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!time) return { epochMs, dateOnly: true };
  if (!zulu && !sign) return { epochMs, dateOnly: false };
  const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (Math.abs(offsetMinutes) > FURTHEST_OFFSET) return undefined;
  return { epochMs: epochMs - offsetMinutes * 60_000, offsetMinutes, dateOnly: false };
}

/** The parts of an RFC 822 date in the places of an RFC 3339 one. */
function rfc822(text: string): (string | undefined)[] | undefined {
  const match = RFC_822.exec(text);
  if (!match) return undefined;
  const [, day = '', name = '', year = '', ...rest] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
  return ['', `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, ...rest];
}

const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Seconds in a year of 365 days, a month of 30, a week, a day, an hour, a minute, a second. */
const SECONDS = [31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1];

/**
 * Reads an ISO 8601 duration (`PT10H`, `P30D`), a year as 365 days and a month as 30.
 *
 * @returns milliseconds; nothing when the text is not a duration
 */
export function readDuration(text: string | null | undefined): number | undefined {
  const match = DURATION.exec(text?.trim() ?? '');
  return match
    ?.slice(1)
    .reduce((sum, part: string | undefined, at) => sum + Number(part ?? 0) * (SECONDS[at] ?? 0) * 1_000, 0);
}
