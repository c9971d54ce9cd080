import type { Article } from '@newsprint/core';
import { describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.js';
import { snapshotHtml } from './snapshot-html.js';
import { snapshotJson } from './snapshot-json.js';

const crane: Article = {
  id: 'crane',
  url: 'https://courier.example/harbour/crane',
  headline: 'The last steam crane lifts its final cargo',
  section: { name: 'Harbour', url: 'https://courier.example/harbour' },
  summary: 'Dockers called it the Duchess.',
  image: { src: 'https://courier.example/duchess.jpg', alt: 'An iron crane', width: 1200, height: 800 },
  authors: [{ name: 'Ilse Varga', url: 'https://courier.example/people/ilse-varga' }, { name: 'Tomas Rell' }],
  published: '2026-10-16T08:05:00+02:00',
  updated: '2026-10-16T11:40:00+02:00',
  keywords: ['docks'],
  source: { name: 'The Vessmark Courier' },
};
const bare: Article = { id: 'bare', headline: 'Ferry fares unchanged', authors: [], keywords: [] };

describe('a snapshot as JSON Feed', () => {
  it('reads back as the same stories', () => {
    const { articles, title, format } = readFeed(snapshotJson({ title: 'Latest', articles: [crane, bare] }), {
      url: 'https://courier.example/latest.json',
    });
    expect({ title, format }).toEqual({ title: 'Latest', format: 'json-feed' });
    const [first, second] = articles;
    expect(first).toMatchObject({
      id: crane.id,
      url: crane.url,
      headline: crane.headline,
      summary: crane.summary,
      authors: crane.authors,
      published: crane.published,
      updated: crane.updated,
      section: { name: 'Harbour' },
      keywords: ['Harbour', 'docks'],
      image: { src: crane.image?.src },
    });
    expect(second).toMatchObject({ id: 'bare', headline: bare.headline, authors: [] });
  });

  it('keeps a day without a time of day', () => {
    const json = snapshotJson({ title: 'Latest', articles: [{ ...bare, published: '2026-10-16' }] });
    expect(readFeed(json, { url: 'https://courier.example/' }).articles[0]?.published).toBe('2026-10-16');
  });
});

describe('a snapshot as an HTML list', () => {
  it('holds what the elements read from light DOM', () => {
    const html = snapshotHtml([crane], 'en-GB');
    expect(html).toContain(`<h3><a href="${crane.url}">${crane.headline}</a></h3>`);
    expect(html).toContain('<time datetime="2026-10-16T08:05:00+02:00">');
    expect(html).toContain('16 October 2026');
    expect(html).toContain('width="1200" height="800"');
    expect(html).toContain('<p>Dockers called it the Duchess.</p>');
  });

  it('shows a story without a link as its headline alone', () => {
    expect(snapshotHtml([bare], 'en-GB')).toBe(
      '<ul>\n  <li>\n    <h3>Ferry fares unchanged</h3>\n  </li>\n</ul>',
    );
  });

  it('lets nothing in a feed become markup', () => {
    const attack = '"><img src=x onerror=alert(1)>&lt;';
    const html = snapshotHtml(
      [{ ...crane, headline: attack, summary: attack, image: { src: 'https://a.example/"', alt: attack } }],
      'en-GB',
    );
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;');
  });
});
