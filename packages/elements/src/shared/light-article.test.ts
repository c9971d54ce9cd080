import { expect, it } from 'vitest';
import { page } from '../testing/fixture.js';
import { readStory } from './light-article.js';

const absolute = (path: string) => new URL(path, location.href).href;

it.each([
  ['the link in a heading', '<a href="/x">More</a><h3>Live: <a href="/a">Ferry</a></h3>', 'Ferry', '/a'],
  ['the first link without one', '<a href="/a">Ferry</a> <a href="/b">Other</a>', 'Ferry', '/a'],
  ['the heading in a link', '<a href="/a"><h3>Ferry</h3><p>Friday.</p></a>', 'Ferry', '/a'],
  [
    'a link that names no section',
    '<a rel="category" href="/c">City</a><a href="/a">Ferry</a>',
    'Ferry',
    '/a',
  ],
])('takes headline and address from %s', async (_, markup, headline, path) => {
  expect(readStory(await page(markup))).toMatchObject({ headline, url: absolute(path) });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@courier.example/'])(
  'keeps the headline of %s and drops the address',
  async (href) => {
    const story = readStory(await page(`<h3><a href="${href}">Ferry</a></h3>`));
    expect(story).toEqual({ id: 'Ferry', headline: 'Ferry', authors: [], keywords: [] });
  },
);

it('reads the fields by what they mean', async () => {
  const place = await page(`<img src="/p.jpg" alt="A ferry"><a class="section" href="/h">Harbour</a>
    <h3><a href="/a">Ferry
      returns</a></h3><p>By <a rel="author" href="/i">Ilse Varga</a></p><p>On Friday.</p>
    <time datetime="2026-10-16">16 October</time> <time itemprop="dateModified" datetime="2026-10-17">later</time>`);
  expect(readStory(place)).toEqual({
    id: absolute('/a'),
    url: absolute('/a'),
    headline: 'Ferry returns',
    section: { name: 'Harbour', url: absolute('/h') },
    summary: 'On Friday.',
    image: { src: absolute('/p.jpg'), alt: 'A ferry' },
    authors: [{ name: 'Ilse Varga', url: absolute('/i') }],
    published: '2026-10-16',
    updated: '2026-10-17',
    keywords: [],
  });
});

it.each(['', '<img src="/p.jpg" alt="">', '<h3> </h3>'])('finds no story in “%s”', async (markup) => {
  expect(readStory(await page(markup))).toBeUndefined();
});
