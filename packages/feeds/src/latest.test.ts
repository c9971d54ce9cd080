import type { Article } from '@newsprint/core';
import { describe, expect, it } from 'vitest';
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

  it('are as many as asked for', () => {
    expect(latest([story('a'), story('b'), story('c')], { limit: 2 })).toHaveLength(2);
  });
});
