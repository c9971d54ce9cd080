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
    if (date.epochMs - now > SKEW_MS)
      problems.push(`The ${name} date “${written ?? ''}” lies in the future.`);
  }
  if (published && updated && updated.epochMs < published.epochMs) {
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
  const day = (date: PublishedDate) => wordDate(date, { ...place, dayOnly: true });
  const agree = isDay ? day(one) === day(other) : Math.abs(one.epochMs - other.epochMs) < 60_000;
  return agree
    ? []
    : [`The ${shownName} date shown, “${shown ?? ''}”, disagrees with ${name}, “${declared ?? ''}”. Readers and search engines must be told the same.`]; // prettier-ignore
}

/**
 * Whether a text may stand for a date. One with a year or a month's name must have the right ones, and the right
 * day; one without, an age or a time of day for example, may mean anything.
 */
export function mayRead(text: string, date: PublishedDate, { locale, timeZone }: Place): boolean {
  const zone = timeZone ?? 'UTC';
  const shift = timeZone || date.dateOnly ? 0 : (date.offsetMinutes ?? 0) * 60_000;
  const at = new Date(date.epochMs + shift);
  const inZone = date.dateOnly ? 'UTC' : zone;
  const part = (options: Intl.DateTimeFormatOptions) =>
    Number(new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...options, timeZone: inZone }).format(at));
  const [year, month, day] = [
    part({ year: 'numeric' }),
    part({ month: 'numeric' }),
    part({ day: 'numeric' }),
  ];
  const numbers = (latin(text, locale).match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number > 1500 && number < 2500);
  const months = monthsNamed(text, locale);
  if (years.length === 0 && months.length === 0) return true;
  if (years.length > 0 && !years.includes(year)) return false;
  if (months.length > 0 && !months.includes(month)) return false;
  return numbers.length === years.length || numbers.includes(day);
}

function monthsNamed(text: string, locale: string): number[] {
  const words = text.toLowerCase();
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) =>
    (['long', 'short'] as const).some((style) => {
      const parts = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2026, month - 1, 15))
        .find(({ type }) => type === 'month');
      const name = parts?.value.toLowerCase().replace('.', '') ?? '';
      return /\p{L}/u.test(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(words);
    }),
  );
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
