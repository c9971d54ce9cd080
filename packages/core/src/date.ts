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

/**
 * Reads a date as publishers write it in attributes: RFC 3339 with or without an offset, or a day alone.
 *
 * @returns nothing when the text is not a date, so that the caller keeps its fallback
 */
export function readDate(text: string): PublishedDate | undefined {
  const match = RFC_3339.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', time, zulu, sign, hours = '0', minutes = '0'] = match;
  const epochMs = Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(epochMs)) return undefined;
  if (!time) return { epochMs, dateOnly: true };
  if (!zulu && !sign) return { epochMs, dateOnly: false };
  const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return { epochMs: epochMs - offsetMinutes * 60_000, offsetMinutes, dateOnly: false };
}
