import type { NewsFields } from '@newsprint/core';
import { expect, it } from 'vitest';
import { page } from '../testing/fixture.js';
import { dateProblems, mayRead } from './date-problems.js';
import { readPageStory } from './read-page-story.js';
import { readDate } from '@newsprint/core';

const now = Date.parse('2026-10-16T12:10:00+02:00');
const london = { locale: 'en-GB', timeZone: 'Europe/London' };

/** What is found in a page that holds this in its head and body. */
async function found(story: NewsFields, markup = '', lang = 'en-GB') {
  const place = await page(`<article>${markup}<np-nothing></np-nothing></article>`);
  const other = document.implementation.createHTMLDocument();
  other.body.setHTMLUnsafe(markup);
  const element = place.querySelector('np-nothing')!;
  return dateProblems(element, story, readPageStory(other), { ...london, locale: lang }, now);
}

it('finds nothing where all agree', async () => {
  const markup = `<meta property="article:published_time" content="2026-10-16T06:05:00Z">
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-10-16"}</script>
    <time datetime="2026-10-16T08:05:00+02:00">16 October 2026</time> <time datetime="2026-10-16">4 hours ago</time>`;
  expect(
    await found({ published: '2026-10-16T08:05:00+02:00', updated: '2026-10-16T09:05:00+02:00' }, markup),
  ).toEqual([]);
});

it.each([
  [{ published: 'soon' }, 'The published date “soon” cannot be read: write it as 2026-10-16T08:05:00+02:00.'],
  [{ published: '2026-10-16T08:05' }, 'The published date “2026-10-16T08:05” has no offset, so it is read as UTC: add one, for example +02:00.'],
  [{ updated: '2026-10-17T08:05:00Z' }, 'The updated date “2026-10-17T08:05:00Z” lies in the future.'],
  [{ published: '2026-10-15', updated: '2026-10-14' }, 'The updated date “2026-10-14” is before the published date “2026-10-15”.'],
])('says of %j: %s', async (story, problem) => {
  expect(await found(story)).toEqual([problem]);
}); // prettier-ignore

it.each([
  [`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-10-14"}</script>`, 'JSON-LD’s datePublished, “2026-10-14”'],
  ['<meta property="article:published_time" content="2026-10-15T09:00:00Z">', 'article:published_time, “2026-10-15T09:00:00Z”'],
  ['<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-10-13"></div>', 'the microdata’s datePublished, “2026-10-13”'],
])('compares the date shown with %s', async (markup, name) => {
  expect(await found({ published: '2026-10-15T08:00:00Z' }, markup)).toEqual([
    `The published date shown, “2026-10-15T08:00:00Z”, disagrees with ${name}. Readers and search engines must be told the same.`,
  ]);
}); // prettier-ignore

it.each([
  ['2026-10-16T08:05:00+02:00', '2026-10-16'],
  ['2026-10-16', '2026-10-16T00:05:00+01:00'],
])('takes a day for the whole day: published %s, updated %s', async (published, updated) => {
  expect(await found({ published, updated })).toEqual([]);
});

it('finds no future in a day that has begun in the publication’s zone alone', () => {
  const element = document.createElement('p');
  const night = Date.parse('2026-10-16T20:00:00Z');
  const problems = (published: string) =>
    dateProblems(element, { published }, readPageStory(document.implementation.createHTMLDocument()), { locale: 'en', timeZone: 'Asia/Tokyo' }, night); // prettier-ignore
  expect(problems('2026-10-17')).toEqual([]);
  expect(problems('2026-10-18')).toEqual(['The published date “2026-10-18” lies in the future.']);
});

it('finds a visible date that its own datetime contradicts', async () => {
  expect(await found({}, '<time datetime="2026-10-16">15 October 2026</time>')).toEqual([
    'A <time> reads “15 October 2026”, but its datetime says “2026-10-16”, which is 16 October 2026.',
  ]);
});

it.each([
  ['en-GB', '16 October 2026', true],
  ['en-GB', '16 Oct', true],
  ['en-GB', 'October 2026', true],
  ['en-GB', '17 Oct 2026', false],
  ['en-GB', '16 November 2026', false],
  ['en-GB', '16 October 2025', false],
  ['en-GB', '2026-10-16', true],
  ['en-GB', '3 hours ago', true],
  ['en-GB', 'in May we marched', false],
  ['en-GB', '08:05', true],
  ['ar-EG', '١٦ أكتوبر ٢٠٢٦', true],
  ['ar-EG', '١٧ أكتوبر ٢٠٢٦', false],
  ['ru', '16 октября 2026 г.', true],
  ['ru', '16 ноября 2026 г.', false],
  ['ja', '2026年10月16日', true],
  ['fa', '۲۴ مهر ۱۴۰۵', true],
  ['fa', '۲۵ مهر ۱۴۰۵', false],
  ['fa', '۲۴ آبان', false],
  ['fa', '۱۶ اکتبر ۲۰۲۶', true],
  ['th', '16 ตุลาคม 2569', true],
  ['th', '16 ตุลาคม 2568', false],
  ['he', '16 באוקטובר 2026', true],
])('in %s, takes “%s” for that day: %s', (locale, text, is) => {
  expect(mayRead(text, readDate('2026-10-16')!, { locale, timeZone: 'Europe/London' })).toBe(is);
});
