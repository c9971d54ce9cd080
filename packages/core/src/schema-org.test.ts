import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { Article } from './article.js';
import { readNewsArticle } from './read-schema-org.js';
import { fillNewsArticle, newsArticle, scriptJson } from './schema-org.js';

const url = 'https://courier.example/harbour/crane';
const story: Article = {
  id: url,
  url,
  headline: 'The crane',
  summary: 'It lifts its final cargo.',
  section: { name: 'Harbour' },
  image: { src: 'https://courier.example/crane.jpg', alt: '' },
  authors: [
    { name: 'Ilse Varga', url: 'https://courier.example/ilse', portrait: 'https://courier.example/ilse.jpg' },
    { name: 'Tomas Rell' },
  ],
  sponsor: { name: 'Port of Vessmark' },
  published: '2026-10-16T08:05:00+02:00',
  updated: '2026-10-16T11:40:00+02:00',
  keywords: ['docks', 'heritage'],
  source: { name: 'The Courier', url: 'https://courier.example/' },
  access: 'subscriber',
  changes: [
    { kind: 'edit', date: '2026-10-16T09:00:00+02:00' },
    { kind: 'correction', date: '2026-10-16T11:40:00+02:00', note: 'The crane is 90 years old, not 80.' },
    { kind: 'correction', date: 'soon' },
  ],
};
const node = newsArticle(story);
const parsed = (json: string | undefined) => JSON.parse(json ?? 'null') as unknown;

it('gives each author a Person, keeps offsets, and mirrors corrections', () => {
  expect(parsed(scriptJson(node))).toEqual({
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: 'The crane',
    description: 'It lifts its final cargo.',
    datePublished: '2026-10-16T08:05:00+02:00',
    dateModified: '2026-10-16T11:40:00+02:00',
    articleSection: 'Harbour',
    image: 'https://courier.example/crane.jpg',
    author: [
      {
        '@type': 'Person',
        name: 'Ilse Varga',
        url: 'https://courier.example/ilse',
        image: 'https://courier.example/ilse.jpg',
      },
      { '@type': 'Person', name: 'Tomas Rell' },
    ],
    keywords: ['docks', 'heritage'],
    publisher: { '@type': 'Organization', name: 'The Courier', url: 'https://courier.example/' },
    sponsor: { '@type': 'Organization', name: 'Port of Vessmark' },
    isAccessibleForFree: false,
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'The crane is 90 years old, not 80.',
        datePublished: '2026-10-16T11:40:00+02:00',
      },
    ],
  });
});

it('leaves out what it does not know, and dates that nobody can read', () => {
  expect(parsed(scriptJson(newsArticle({ published: 'soon', authors: [] })))).toEqual({
    '@type': 'NewsArticle',
  });
});

it('cannot end the script that it stands in', () => {
  expect(scriptJson({ headline: '</script><script>alert(1)</script>' })).not.toContain('<');
});

it.each([
  ['url', { url }],
  ['a url with a hash', { url: `${url}#top` }],
  ['a url with a closing slash', { url: `${url}/` }],
  ['a relative @id', { '@id': '#article' }],
  ['mainEntityOfPage', { mainEntityOfPage: url }],
  ['the @id of mainEntityOfPage', { mainEntityOfPage: { '@id': url } }],
])('finds the article in a graph by %s', (_, address) => {
  const graph = { '@graph': [{ '@type': 'NewsArticle', url: 'https://courier.example/other' }, { '@type': 'NewsArticle', ...address, headline: 'Mine' }] }; // prettier-ignore
  expect(parsed(fillNewsArticle(JSON.stringify(graph), node, true))).toMatchObject({
    '@graph': [
      { url: 'https://courier.example/other' },
      { headline: 'Mine', datePublished: story.published },
    ],
  });
});

it('fills one article only, and prefers the one that names the address', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Other' },
    { '@type': 'Article', url },
    { '@type': 'NewsArticle' },
  ];
  const [first, second, third] = parsed(fillNewsArticle(JSON.stringify(graph), node)) as [
    object,
    object,
    object,
  ];
  expect(first).toEqual({ '@type': 'NewsArticle', headline: 'Other' });
  expect(second).toMatchObject({ '@type': 'Article', headline: 'The crane' });
  expect(third).toEqual({ '@type': 'NewsArticle' });
});

it('fills what is empty, and changes nothing that is not', () => {
  const json = JSON.stringify({
    '@type': ['NewsArticle', 'Thing'],
    headline: 'Mine',
    author: [],
    description: null,
  });
  expect(parsed(fillNewsArticle(json, node))).toMatchObject({
    '@type': ['NewsArticle', 'Thing'],
    headline: 'Mine',
    description: 'It lifts its final cargo.',
    author: [{ name: 'Ilse Varga' }, { name: 'Tomas Rell' }],
  });
});

it.each(['', '{', '[]', '{"@type":"WebPage"}', '{"@type":"NewsArticle","url":"https://elsewhere.example/"}'])(
  'finds no article of the address in %s',
  (json) => {
    expect(fillNewsArticle(json, node)).toBeUndefined();
    expect(readNewsArticle(json, url)).toBeUndefined();
  },
);

it('reads what it writes', () => {
  const { id, changes = [], ...fields } = story;
  expect(id).toBe(fields.url);
  expect(readNewsArticle(scriptJson(node), url)).toEqual({ ...fields, changes: [changes[1]] });
});

it('reads what publishers write: references, words for people, keywords in one line', () => {
  const json = JSON.stringify({
    '@graph': [
      { '@type': 'WebPage', '@id': url },
      { '@type': 'NewsArticle', '@id': `${url}#article`, headline: ' The crane ', author: [{ '@id': '#ilse' }, 'Tomas Rell', { name: '' }], keywords: 'docks, heritage', image: { url: '/crane.jpg', width: 1200, height: '800' }, datePublished: '16 October' },
      { '@type': 'Person', '@id': '#ilse', name: 'Ilse Varga', url: 'javascript:alert(1)', sameAs: ['https://ilse.example/'] },
    ],
  }); // prettier-ignore
  expect(readNewsArticle(json, url)).toEqual({
    url: `${url}#article`,
    headline: 'The crane',
    image: { src: 'https://courier.example/crane.jpg', alt: '', width: 1200, height: 800 },
    authors: [{ name: 'Ilse Varga', url: 'https://ilse.example/' }, { name: 'Tomas Rell' }],
    keywords: ['docks', 'heritage'],
  });
});

it.each([false, 'False', 'false'])(
  'reads that a story is for subscribers, written %j',
  (isAccessibleForFree) => {
    const json = JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree });
    expect(readNewsArticle(json)).toMatchObject({ access: 'subscriber' });
  },
);

it('never throws, whatever a block holds', () => {
  const keys = fc.constantFrom(
    '@type',
    '@id',
    'url',
    'author',
    'image',
    'correction',
    'mainEntityOfPage',
    'keywords',
  );
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue()), (fields) => {
      const json = JSON.stringify({ '@type': 'NewsArticle', ...fields });
      readNewsArticle(json, url);
      fillNewsArticle(json, node);
    }),
  );
});

it('writes lists as lists beside libraries that give them a toJSON of their own', () => {
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'a list', configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(Array.prototype, 'toJSON'));
  expect(scriptJson(['a'])).toBe('["a"]');
});
