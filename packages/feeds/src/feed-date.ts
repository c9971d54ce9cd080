/** First letters of the months in the languages that feeds have been seen to use beside English. */
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const OTHER_MONTHS: Readonly<Partial<Record<string, number>>> = {
  Ιαν: 1,
  Φεβ: 2,
  Μαρ: 3,
  Μάρ: 3,
  Απρ: 4,
  Μάι: 5,
  Μαϊ: 5,
  Ιου: 6,
  Ιον: 6,
  Ιού: 7,
  Ιολ: 7,
  Αύγ: 8,
  Αυγ: 8,
  Σεπ: 9,
  Οκτ: 10,
  Νοέ: 11,
  Νοε: 11,
  Δεκ: 12,
  már: 3,
  ápr: 4,
  máj: 5,
  maj: 5,
  jún: 6,
  júl: 7,
  sze: 9,
  okt: 10,
  mai: 5,
  dez: 12,
  dic: 12,
  abr: 4,
  avr: 4,
  fév: 2,
  aoû: 8,
  déc: 12,
  mär: 3,
  ene: 1,
  ago: 8,
};

/** Hours from UTC of the zone names of RFC 822 and of the common ones beside them. */
const ZONES: Readonly<Partial<Record<string, number>>> = {
  est: -5,
  edt: -4,
  et: -5,
  cst: -6,
  cdt: -5,
  ct: -6,
  mst: -7,
  mdt: -6,
  mt: -7,
  pst: -8,
  pdt: -7,
  pt: -8,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  bst: 1,
  ist: 5.5,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
  kst: 9,
  sgt: 8,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

const TIME = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?`;
const ZONE = String.raw`\s*([+-]\d\d?:?\d\d|[+-]\d\d|(?:etc/)?(?:gmt|utc?)?(?:[+-]\d\d?:?\d\d)?|[a-z]{1,4})`;

/** Year, month, day, then hour, minute, second and zone: W3CDTF, ISO 8601 and what people write instead. */
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})[-/.년]\s*(\d{1,2}|\p{L}+)(?:[-/.월]\s*(\d{1,3})일?(?:[T\s]\s*${TIME}${ZONE})?)?$`,
  'iu',
);
/** 031231, 20031231, 03-12-31, -0312, -03-12. */
const SHORT = /^(?:(\d\d|\d{4})-?(\d\d)-?(\d\d)|-(\d\d)-?(\d\d))$/;
/** Year and day of the year. */
const ORDINAL = /^(\d\d|\d{4})-?(\d{3})$/;
/** Day, month, year: RFC 822, 850, 1123 and 2822. */
const DAY_FIRST = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s*)?(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{2,4})(?:,?\s+${TIME}${ZONE})?$`,
  'iu',
);
/** Month, day, year: American, and what C's asctime writes, with a zone before or after the year. */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?(?:,?\s+${TIME}${ZONE}(?:\s+(\d{4}))?)?$`,
  'iu',
);

/**
 * Reads a date as feeds write them, and never guesses a zone: a time without one is UTC, whatever the reader's
 * own zone is. Nonsense is absent, not wrong.
 *
 * @returns RFC 3339 with the offset that the source gave, a full-date alone when it gave no time, else nothing
 */
export function feedDate(text: string | undefined): string | undefined {
  const date = text?.trim();
  if (!date || date.length > 100) return undefined;
  let match: (string | undefined)[] | null;
  if ((match = YEAR_FIRST.exec(date))) {
    const [, year, month, day = '1', ...time] = match;
    const korean = date.includes('년') && !time[3] ? '+0900' : undefined;
    return write(year, month, day, time, korean);
  }
  if ((match = SHORT.exec(date)))
    return write(match[1] ?? match[4], match[2] ?? match[5], match[3] ?? '1', []);
  if ((match = ORDINAL.exec(date))) return dayOfYear(match[1], match[2]);
  if ((match = DAY_FIRST.exec(date))) return write(match[3], match[2], match[1], match.slice(4));
  if ((match = MONTH_FIRST.exec(date)))
    return write(match[3] ?? match[8], match[1], match[2], match.slice(4, 8));
  if (/^\d{4}$/.test(date)) return write(date, '1', '1', []);
  return undefined;
}

/** Two digits are a year of this century or the last: 00 to 68 and 69 to 99, as POSIX has it. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 69 ? 2000 : 1900);
}

function monthOf(month: string): number {
  if (/^\d/.test(month)) return Number(month);
  const start = month.slice(0, 3);
  const english = MONTHS.indexOf(start.toLowerCase());
  return english % 3 === 0
    ? english / 3 + 1
    : (OTHER_MONTHS[start] ?? OTHER_MONTHS[start.toLowerCase()] ?? 0);
}

function dayOfYear(year = '', day = ''): string | undefined {
  const at = new Date(Date.UTC(fullYear(year), 0, Number(day)));
  return Number(day) > 0 && at.getUTCFullYear() === fullYear(year)
    ? at.toISOString().slice(0, 10)
    : undefined;
}

function write(
  year = '',
  month = '',
  day = '',
  time: readonly (string | undefined)[],
  zone = time[3],
): string | undefined {
  const dayText = `${pad(fullYear(year), 4)}-${pad(monthOf(month))}-${pad(Number(day))}`;
  const midnight = Date.parse(`${dayText}T00:00Z`);
  // A day that the month does not have would roll over into the next.
  if (Number.isNaN(midnight) || new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  const [hours, minutes = '', seconds = '0'] = time;
  if (hours === undefined) return dayText;
  const offset = offsetOf(zone ?? '');
  const clock = `${pad(Number(hours))}:${minutes}:${pad(Number(seconds))}`;
  return offset !== undefined && !Number.isNaN(Date.parse(`${dayText}T${clock}Z`))
    ? `${dayText}T${clock}${offset}`
    : undefined;
}

/** The offset as RFC 3339 writes it; `Z` for none given; nothing for a zone that nobody knows. */
function offsetOf(zone: string): string | undefined {
  const numeric = /([+-])(\d{1,2}?):?(\d\d)?$/.exec(zone);
  if (numeric) {
    const [, sign = '', hours = '', minutes = '00'] = numeric;
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${pad(Number(hours))}:${minutes}`;
  }
  const name = zone.toLowerCase();
  if (/^(etc\/)?(gmt|utc?|z)?$/.test(name)) return 'Z';
  const offset = ZONES[name];
  if (offset === undefined) return undefined;
  const minutes = Math.abs(offset) * 60;
  return offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
