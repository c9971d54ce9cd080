import type { Article } from '@newsprint/core';
import { describe, expect, it } from 'vitest';
import { labelled } from './labelled.js';
import { latest } from './latest.js';

const story = (headline: string, more: Partial<Article> = {}): Article => ({
  id: headline,
  headline,
  authors: [],
  keywords: [],
  ...more,
});
const headlines = (articles: readonly Article[]) => articles.map(({ headline }) => headline);

describe('the latest articles', () => {
  it('come newest first by the instant, the undated last in their order', () => {
    const articles = [
      story('undated'),
      story('noon in Vessmark', { published: '2026-10-16T12:00:00+02:00' }),
      story('eleven in London', { published: '2026-10-16T11:00:00Z' }),
      story('undated too'),
    ];
    expect(headlines(latest(articles))).toEqual([
      'eleven in London',
      'noon in Vessmark',
      'undated',
      'undated too',
    ]);
  });

  it.each([
    { by: 'id', twin: { id: 'Crane' } },
    { by: 'address', twin: { url: 'https://courier.example/crane/?utm_source=a#top' } },
    { by: 'headline on one day', twin: { headline: 'Crane', published: '2026-10-16T20:00:00Z' } },
  ])('come once each, told by $by', ({ twin }) => {
    const crane = story('Crane', {
      url: 'https://courier.example/crane',
      published: '2026-10-16T08:00:00Z',
    });
    const articles = [crane, story('Crane, again', { id: 'other', ...twin })];
    expect(latest(articles)).toHaveLength(1);
    expect(latest(articles, { dedupe: false })).toHaveLength(2);
  });

  it.each([
    { why: 'notices on one page', hash: '#two', headline: 'The ferry is cancelled', count: 2 },
    { why: 'one notice, linked twice', hash: '#top', headline: 'The crane is still, again', count: 1 },
    {
      why: 'one address, followed from elsewhere',
      hash: '?utm_source=a',
      headline: 'Another wording',
      count: 1,
    },
  ])('count as $count when their addresses differ little: $why', ({ hash, headline, count }) => {
    const url = 'https://courier.example/live';
    const articles = [
      story('The crane is still', { id: 'one', url }),
      story(headline, { id: 'two', url: url + hash }),
    ];
    expect(latest(articles)).toHaveLength(count);
  });

  it('keep the episodes of a daily show that all lead to its page', () => {
    const url = 'https://courier.example/harbour-talk';
    const articles = [16, 15, 14].map((day) =>
      story(`Harbour talk about pier ${day}`, { url, published: `2026-10-${day}T06:00:00Z` }),
    );
    expect(latest(articles)).toHaveLength(3);
  });

  const at = (hour: number) => `2026-10-16T${String(hour).padStart(2, '0')}:00:00Z`;

  it.each([
    { twin: 'UPDATE: The last steam crane lifts its final cargo' },
    { twin: 'The last steam crane lifts its final cargo – Harbour News' },
    { twin: '“The last steam crane” lifts its final cargo!' },
  ])('fold the same story in nearly the same words, and keep the newest: $twin', ({ twin }) => {
    const articles = [
      story('The last steam crane lifts its final cargo', { published: at(8) }),
      story(twin, { published: at(9) }),
    ];
    expect(headlines(latest(articles))).toEqual([twin]);
  });

  it.each([
    { twin: 'The last steam crane drops its final cargo', why: 'another word', hour: 9 },
    { twin: 'The last steam crane lifts its final cargo', why: 'another day', hour: 9 - 48 },
    { twin: 'Crane: the last', why: 'too few words to tell', hour: 9 },
  ])('keep what may be another story: $why', ({ twin, hour }) => {
    const published = new Date(Date.UTC(2026, 9, 16, hour)).toISOString();
    const articles = [
      story('The last steam crane lifts its final cargo', { published: at(8) }),
      story(twin, { id: 'other', published }),
    ];
    expect(latest(articles)).toHaveLength(2);
  });

  it('are so many of each source at most, told by its name, else by its site', () => {
    const articles = ['a', 'b', 'c'].flatMap((name) => [
      story(`${name} of Courier`, { source: { name: 'Courier' } }),
      story(`${name} of Harbour`, { url: `https://harbour.example/${name}` }),
    ]);
    expect(headlines(latest(articles, { perSource: 2 }))).toEqual([
      'a of Courier',
      'a of Harbour',
      'b of Courier',
      'b of Harbour',
    ]);
  });

  it.each([
    { by: 'sections', options: { sections: ['harbour', 'Café'] }, kept: ['Crane', 'Menu'] },
    {
      by: 'keywords',
      options: { keywords: ['Docks', 'steam engines'] },
      kept: ['Crane', 'Two Steam-Engines'],
    },
    { by: 'what is not wanted', options: { without: ['menu', 'docks'] }, kept: ['Two Steam-Engines'] },
  ])('are picked by $by', ({ options, kept }) => {
    const articles = [
      story('Crane', { section: { name: 'Harbour' }, keywords: ['docks'] }),
      story('Menu', { section: { name: 'Cafe' } }),
      story('Two Steam-Engines', { section: { name: 'Railway' } }),
    ];
    expect(headlines(latest(articles, options))).toEqual(kept);
  });

  it('carry the name of their feed once they are labelled, unless they have a source of their own', () => {
    const own = { name: 'Agency' };
    const articles = [story('a'), story('b', { source: own })];
    const source = { name: 'Courier', url: 'https://courier.example/' };
    const feed = { format: 'rss', title: source.name, url: source.url, articles } as const;
    expect(labelled(feed).map((article) => article.source)).toEqual([source, own]);
    const untitled = { format: 'rss', articles } as const;
    expect(labelled(untitled)).toBe(articles);
  });

  it('are as many as asked for', () => {
    expect(latest([story('a'), story('b'), story('c')], { limit: 2 })).toHaveLength(2);
  });
});
