import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError } from './feed-error.js';
import type { Feed } from './feed.js';
import { feedDate } from './feed-date.js';
import { readFeed } from './read-feed.js';

const url = 'https://courier.example/feed';

/** The feed, or nothing for what is none; whatever else is thrown fails the test. */
function tryToRead(body: string | Uint8Array): Feed | undefined {
  try {
    return readFeed(body, { url });
  } catch (error) {
    if (error instanceof FeedError) return undefined;
    throw error;
  }
}

/** What every article keeps to, wherever it comes from. */
function expectSafe(feed: Feed | undefined): void {
  for (const { headline, url, image, summary = '', authors, published } of feed?.articles ?? []) {
    expect(headline.length).toBeLessThanOrEqual(301);
    expect(summary.length).toBeLessThanOrEqual(1001);
    for (const address of [url, image?.src, ...authors.map((author) => author.url)]) {
      expect(address ?? 'https:').toMatch(/^https?:/);
    }
    if (published) expect(published).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/);
  }
}

/** Pieces that feeds and attacks are made of, put together at random. */
const pieces = fc.constantFrom(
  ...'<rss>|<channel>|</channel>|<item>|</item>|<title>|</title>|<link>|<feed xmlns="http://www.w3.org/2005/Atom">|<entry>|</entry>|<content type="html">|<summary>|</summary>|<![CDATA[|]]>|<!--|-->|<!DOCTYPE x [<!ENTITY a "b">]>|&a;|&amp;|&lt;|&#|&#x110000;|<img src=|"|\'|>|<|/|=|xml:base="javascript:x"|xmlns:a=""|<a:b|__proto__|constructor|<script>|</script>|<media:content url="x" width="|<pubDate>|\0|\uD800'.split(
    '|',
  ),
);
const markup = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever comes', () => {
  it.each([
    { what: 'broken markup', body: markup },
    { what: 'broken markup in a feed', body: markup.map((text) => `<rss><channel><item>${text}`) },
    { what: 'text', body: fc.string({ unit: 'binary' }) },
    { what: 'JSON', body: fc.json() },
    {
      what: 'JSON in the place of items',
      body: fc
        .jsonValue()
        .map((value) => JSON.stringify({ version: '1', items: [value, { title: value, image: value }] })),
    },
    {
      what: 'JSON in the place of posts',
      body: fc
        .jsonValue()
        .map((value) => JSON.stringify([{ link: url, title: value, date: value, _embedded: value }])),
    },
    { what: 'bytes', body: fc.uint8Array() },
  ])('nothing but a FeedError is thrown and nothing unsafe comes out: $what', ({ body }) => {
    fc.assert(fc.property<[string | Uint8Array]>(body, (given) => expectSafe(tryToRead(given))));
  });

  it('a date is one that exists, or absent', () => {
    const part = fc.constantFrom(
      ...'2026 26 Oct October 16 31 99 Fri, 08:05:00 24:61 +0200 -9999 EST Z T - , / : 00'.split(' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const date = feedDate(text);
          if (date) expect(Date.parse(date)).not.toBeNaN();
        },
      ),
    );
  });
});

/** A feed of 1 MB, as much as is fetched, with nothing wrong in it. */
const HONEST = `<rss><channel>${`<item><title>Crane</title><link>${url}</link><description>${'The crane stood still for once. '.repeat(300)}</description></item>`.repeat(100)}</channel></rss>`;

/** What comes of a text, and how long that took, in ms. */
function timed(text: string): { feed: Feed | undefined; took: number } {
  const start = performance.now();
  const feed = tryToRead(text);
  return { feed, took: performance.now() - start };
}

describe('attacks by size', () => {
  const item = (text: string) => `<rss><channel><item><title>Crane</title>${text}</item></channel></rss>`;
  it.each([
    {
      attack: 'a million escaped brackets',
      body: () => item(`<description>${'&lt;'.repeat(1e6)}</description>`),
    },
    { attack: '50,000 items', body: () => `<rss><channel>${'<item><title>x</title></item>'.repeat(50_000)}` },
    { attack: 'a headline of 8 MB', body: () => item('').replace('Crane', 'x'.repeat(8e6)) },
    { attack: '200,000 nested tags', body: () => item('<a>'.repeat(200_000)) },
    {
      attack: '200,000 nested tags in escaped HTML',
      body: () => item(`<description>${'&lt;b>'.repeat(200_000)}`),
    },
    { attack: '100,000 open CDATA sections', body: () => item('<![CDATA['.repeat(100_000)) },
    { attack: '100,000 open comments', body: () => item('<!--'.repeat(100_000)) },
    { attack: '100,000 open document types', body: () => item('<!DOCTYPE x ['.repeat(100_000)) },
    {
      attack: '100,000 scripts that never end',
      body: () => item(`<description><![CDATA[${'<script>'.repeat(100_000)}`),
    },
    {
      attack: '100,000 attributes',
      body: () => item(`<a ${Array.from({ length: 1e5 }, (_, n) => `b${n}=""`).join(' ')}>`),
    },
    { attack: 'four million equals signs in a tag', body: () => item(`<a ${'='.repeat(4e6)}>`) },
    {
      attack: '20,000 namespaces',
      body: () => item(Array.from({ length: 2e4 }, (_, n) => `<a xmlns:b${n}="c">`).join('')),
    },
    { attack: '100,000 closing tags that close nothing', body: () => item('</a>'.repeat(100_000)) },
    { attack: 'an address of white space', body: () => item(`<link>${' '.repeat(1e6)}x</link>`) },
    { attack: 'an author of brackets', body: () => item(`<author>${'('.repeat(1e5)}</author>`) },
    { attack: 'an attribute of white space', body: () => item(`<a b${' '.repeat(1e5)}`) },
    { attack: 'a page of 100,000 links', body: () => `<!doctype html>${'<link rel="x" '.repeat(1e5)}` },
    {
      attack: '6,000 namespaces, and as many elements in them as there is room for',
      body: () =>
        item(
          Array.from(
            { length: 60 },
            (_, deep) =>
              `<a ${Array.from({ length: 100 }, (_, n) => `xmlns:b${deep * 100 + n}="c"`).join(' ')}>`,
          ).join('') + '<b xmlns:c="d"/>'.repeat(50_000),
        ),
    },
    { attack: 'JSON 100,000 deep', body: () => `${'['.repeat(1e5)}${']'.repeat(1e5)}` },
    { attack: 'JSON 100,000 deep that breaks off', body: () => '['.repeat(1e5) },
  ])('takes no longer than twenty honest feeds over $attack', ({ body }) => {
    const honest = timed(HONEST);
    const { feed, took } = timed(body());
    expect(took).toBeLessThan(20 * honest.took);
    expectSafe(feed);
    expect(feed?.articles.length ?? 0).toBeLessThanOrEqual(100);
  });

  it('defines no entity, whatever the document says', () => {
    const body = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY amp "evil">]>${item('<description>&b; &amp;</description>')}`;
    expect(tryToRead(body)?.articles[0]?.summary).toBe('&b; &');
  });
});
