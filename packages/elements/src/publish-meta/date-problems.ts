import { readDate, wordDate, type NewsFields, type PublishedDate } from '@newsprint/core';
import type { PageStory } from './read-page-story.js';

/** How far a newsroom's clock may run ahead. */
const SKEW_MS = 300_000;

interface Place {
  readonly locale: string;
  readonly timeZone: string | undefined;
}

/** Where a page declares its dates, in the words that a report uses for them. */
const SOURCES = [
  ['jsonLd', 'JSON-LD’s datePublished', 'JSON-LD’s dateModified'],
  ['microdata', 'the microdata’s datePublished', 'the microdata’s dateModified'],
  ['openGraph', 'article:published_time', 'article:modified_time'],
] as const;

/**
 * What is wrong with a story's dates, each in one sentence: dates that disagree, that have no offset, that lie ahead
 * or in the wrong order, or that nobody can read.
 *
 * @param now - milliseconds since the Unix epoch
 */
export function dateProblems(
  element: Element,
  story: NewsFields,
  page: PageStory,
  place: Place,
  now: number,
): string[] {
  const problems: string[] = [];
  const [published, updated] = [readDate(story.published), readDate(story.updated)];
  for (const [name, written] of Object.entries({ published: story.published, updated: story.updated })) {
    const date = readDate(written);
    if (written && !date)
      problems.push(`The ${name} date “${written}” cannot be read: write it as 2026-10-16T08:05:00+02:00.`);
    if (!date) continue;
    if (!date.dateOnly && date.offsetMinutes === undefined) {
      problems.push(
        `The ${name} date “${written ?? ''}” has no offset, so it is read as UTC: add one, for example +02:00.`,
      );
    }
    if (isAfter(date, { epochMs: now, offsetMinutes: date.offsetMinutes, dateOnly: false }, SKEW_MS, place))
      problems.push(`The ${name} date “${written ?? ''}” lies in the future.`);
  }
  if (published && updated && isAfter(published, updated, 0, place)) {
    problems.push(
      `The updated date “${story.updated ?? ''}” is before the published date “${story.published ?? ''}”.`,
    );
  }
  for (const [source, publishedName, updatedName] of SOURCES) {
    problems.push(
      ...disagree(publishedName, page[source].published, 'published', story.published, place),
      ...disagree(updatedName, page[source].updated, 'updated', story.updated, place),
    );
  }
  for (const time of element.closest('article,main,body')?.querySelectorAll('time') ?? []) {
    const date = readDate(time.getAttribute('datetime'));
    const text = time.textContent.trim();
    if (date && !mayRead(text, date, place)) {
      problems.push(`A <time> reads “${text}”, but its datetime says “${time.dateTime}”, which is ${wordDate(date, { ...place, dayOnly: true })}.`); // prettier-ignore
    }
  }
  return problems;
}

/** The day of a date as it sorts: `2026-10-16`. */
function dayOf(date: PublishedDate, place: Place): string {
  return wordDate(date, { ...place, locale: 'sv', style: 'narrow', dayOnly: true });
}

/** Whether a date lies after another by more than some time; by days where one of them is a day alone. */
function isAfter(date: PublishedDate, other: PublishedDate, byMs: number, place: Place): boolean {
  return date.dateOnly || other.dateOnly
    ? dayOf(date, place) > dayOf(other, place)
    : date.epochMs - other.epochMs > byMs;
}

/** Two dates of one event: instants when both have a time of day, else days. */
function disagree(
  name: string,
  declared: string | undefined,
  shownName: string,
  shown: string | undefined,
  place: Place,
): string[] {
  const [one, other] = [readDate(declared), readDate(shown)];
  if (declared && !one) return [`The date in ${name}, “${declared}”, cannot be read.`];
  if (!one || !other) return [];
  const isDay = one.dateOnly || other.dateOnly;
  const agree = isDay
    ? dayOf(one, place) === dayOf(other, place)
    : Math.abs(one.epochMs - other.epochMs) < 60_000;
  return agree
    ? []
    : [`The ${shownName} date shown, “${shown ?? ''}”, disagrees with ${name}, “${declared ?? ''}”. Readers and search engines must be told the same.`]; // prettier-ignore
}

/**
 * Whether a text may stand for a date, in the language's own calendar (Persian has one) or the Gregorian. One with a
 * year or a month's name must have the right ones, and the right day; one without, an age or a time of day for
 * example, may mean anything.
 */
export function mayRead(text: string, date: PublishedDate, { locale, timeZone }: Place): boolean {
  const shift = timeZone || date.dateOnly ? 0 : (date.offsetMinutes ?? 0) * 60_000;
  const at = new Date(date.epochMs + shift);
  const zone = (!date.dateOnly && timeZone) || 'UTC';
  const numbers = (latin(text, locale).match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number > 1000 && number < 3000);
  const calendars = ['gregory', new Intl.DateTimeFormat(locale).resolvedOptions().calendar];
  const readings = calendars.map((calendar) => {
    const { year, month, day } = civil(at, calendar, zone);
    const months = monthsNamed(text, locale, calendar);
    if (years.length === 0 && months.length === 0) return undefined;
    if (years.length > 0 && !years.includes(year)) return false;
    if (months.length > 0 && !months.includes(month)) return false;
    return numbers.length === years.length || numbers.includes(day);
  });
  return readings.includes(true) || !readings.includes(false);
}

/** The numbers of a date in a calendar. */
function civil(at: Date | number, calendar: string, timeZone: string) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type as string, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** Days between which a month of any calendar begins. */
const SOME_DAYS = 10;

function monthsNamed(text: string, locale: string, calendar: string): number[] {
  const words = text.toLowerCase();
  const found = new Set<number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, {
      calendar,
      month: style,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = 1; day <= 366; day += SOME_DAYS) {
      const at = Date.UTC(2026, 0, day);
      const part = format.formatToParts(at).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace('.', '') ?? '';
      if (/\p{L}/u.test(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words))
        found.add(civil(at, calendar, 'UTC').month);
    }
  }
  return [...found];
}

/** Digits of the language as those of JavaScript. */
function latin(text: string, locale: string): string {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false })
    .format(9_876_543_210)
    .match(/./gu)
    ?.reverse();
  return text.replace(/\p{Nd}/gu, (digit) =>
    digits?.includes(digit) ? String(digits.indexOf(digit)) : digit,
  );
}
