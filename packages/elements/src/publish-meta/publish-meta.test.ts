import fc from 'fast-check';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import './define.js';
import type { NpPublishMeta } from './publish-meta.js';
import { publishMetaStyles } from './publish-meta.styles.js';
import { bare, harbour } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { canEmulate, click, emulateMedia, press } from '../testing/input.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime('2026-10-16T12:10:00+02:00');
});

afterEach(() => {
  vi.useRealTimers();
});

const reads = (element: Element) =>
  element.shadowRoot?.querySelector('[part="line"]')?.textContent.replace(/\s+/g, ' ').trim();
const from = async (markup: string) => (await page(markup)).querySelector('np-publish-meta')!;

it('says who published a story and when in one sentence', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" time-zone="Europe/Paris" .article=${harbour}></np-publish-meta>`,
  );
  expect(reads(element)).toBe(
    'Published 4 hours ago on 16 October 2026 by Ilse Varga and Tomas Rell · Updated 30 minutes ago',
  );
  vi.useRealTimers();
  await expectAccessible(element);
});

it.each([
  ['by="x" byline="By Ilse Varga"', 'Published 15 October 2026 by Ilse Varga'],
  ['byline="Ilse Varga and Tomas Rell"', 'Published 15 October 2026 by Ilse Varga and Tomas Rell'],
  [
    'byline="Reported by Ilse Varga; photographs by Tomas Rell"',
    'Published 15 October 2026 · Reported by Ilse Varga; photographs by Tomas Rell',
  ],
  ['byline="By "', 'Published 15 October 2026'],
  ['dateline="Vessmark"', 'Vessmark · Published 15 October 2026'],
])('words %s', async (attributes, text) => {
  expect(
    reads(
      await from(`<np-publish-meta lang="en-GB" published="2026-10-15" ${attributes}></np-publish-meta>`),
    ),
  ).toBe(text);
});

it.each([
  ['ar', 'نُشر في {date}'],
  ['de', 'Veröffentlicht am {date}'],
  ['es', 'Publicado el {date}'],
  ['fr', 'Publié le {date}'],
  ['hi', '{date} को प्रकाशित'],
  ['ja', '{date}公開'],
  ['pt', 'Publicado em {date}'],
  ['ru', 'Опубликовано: {date}'],
  ['tr', 'Yayın: {date}'],
  ['uk', 'Опубліковано: {date}'],
  ['zh', '发布于{date}'],
])('says in %s when an old story was published', async (lang, phrase) => {
  const element = await from(`<np-publish-meta lang="${lang}" published="2026-10-12"></np-publish-meta>`);
  // The engines have their dates from different editions of CLDR.
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(2026, 9, 12));
  await vi.waitFor(() => expect(reads(element)).toBe(phrase.replace('{date}', date)));
});

it.each(['kk', 'uz', 'az'])(
  'writes no date half in words in %s, whatever the browser knows',
  async (lang) => {
    const element = await from(
      `<np-publish-meta lang="${lang}" time-zone="UTC" published="2026-10-16T08:05:00Z"></np-publish-meta>`,
    );
    await settled(element);
    expect(reads(element)).toMatch(/16/);
    expect(reads(element)).not.toMatch(/-\d+ h|M10/);
  },
);

it('invents no time of day for a day alone', async () => {
  const element = await from(
    '<np-publish-meta lang="en-GB" policy="relative" time-zone="Europe/Paris" published="2026-10-16"></np-publish-meta>',
  );
  expect(reads(element)).toBe('Published today on 16 October 2026');
});

it.each([
  ['nothing', {}, ''],
  ['null', null, ''],
  ['a date alone', { published: '2026-10-15' }, 'Published 15 October 2026'],
  ['authors that are null', { published: '2026-10-15', authors: null }, 'Published 15 October 2026'],
])('takes for an article %s', async (_, article, text) => {
  const element = await from('<np-publish-meta lang="en-GB"></np-publish-meta>');
  element.article = article as never;
  await settled(element);
  expect(reads(element) ?? '').toBe(text);
});

it('reads the publisher’s own HTML and slots its author links', async () => {
  const element = await from(
    '<np-publish-meta lang="en-GB"><time itemprop="datePublished" datetime="2026-10-15">15 Oct</time> <a rel="author" href="/ilse">Ilse Varga</a></np-publish-meta>',
  );
  await settled(element);
  const link = element.querySelector('a')!;
  expect(link.assignedSlot).not.toBeNull();
  expect(reads(element)).toBe('Published 15 October 2026 by');
  expect(link.assignedSlot!.closest('[part="published"]')).not.toBeNull();
  element.remove();
  expect(link.hasAttribute('slot')).toBe(false);
});

it('shows nothing for a template’s line whose times nobody filled', async () => {
  const element = await from(
    '<np-publish-meta><p class="published">Published <time></time> on <time></time></p></np-publish-meta>',
  );
  expect(element.innerText.trim()).toBe('');
  expect(element.getBoundingClientRect().height).toBe(0);
});

it('keeps meaningful words that it cannot read as they are', async () => {
  const element = await from(
    '<np-publish-meta published="soon"><p>Friday’s paper, page 4</p></np-publish-meta>',
  );
  expect(element.innerText.trim()).toBe('Friday’s paper, page 4');
});

it('leaves the publisher’s HTML as it is where its date cannot be read, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  const html =
    '<p>By <a rel="author" href="/ilse">Ilse Varga</a>, <time datetime="Friday">last Friday</time></p><a rel="author" href="/tomas">Tomas Rell</a>';
  const element = await from(`<np-publish-meta lang="en-GB">${html}</np-publish-meta>`);
  const told = new Promise<unknown>((tell) => {
    element.addEventListener('np-date-problems', ({ problems }) => {
      tell(problems);
    });
  });
  expect(reads(element)).toBeUndefined();
  expect(element.innerHTML).toBe(html);
  expect(element.innerText).toContain('By Ilse Varga, last Friday');
  const problem = '<np-publish-meta> cannot read the date “Friday”: write it as 2026-10-16T08:05:00+02:00.';
  expect(await told).toEqual([problem]);
  expect(warn.mock.calls).toContainEqual([problem]);
  element.published = '2026-10-15';
  await element.updateComplete;
  expect(reads(element)).toContain('Published 15 October 2026 by Ilse Varga');
  expect(element.querySelector('[href="/tomas"]')?.slot).toBe('author-1');
});

it('shows what it knows where a date cannot be read and there is no HTML', async () => {
  const element = await from(
    '<np-publish-meta lang="en-GB" published="soon" byline="Ilse Varga"></np-publish-meta>',
  );
  expect(reads(element)).toBe('By Ilse Varga');
});

it('shows nothing for an article without date and authors', async () => {
  const element = await fixture<NpPublishMeta>(html`<np-publish-meta .article=${bare}></np-publish-meta>`);
  expect(element.innerText.trim()).toBe('');
});

it.each([
  { authors: 'Ilse Varga' },
  { authors: [null, 'Ilse Varga', {}, { name: 5 }] },
  { authors: {}, sponsor: 'Harbour Board' },
  { sponsor: {} },
])('leaves out what an article holds in no form that it knows: %j', async (fields) => {
  const element = await from('<np-publish-meta lang="en-GB"></np-publish-meta>');
  element.article = { ...bare, published: '2026-10-15', ...fields } as never;
  await settled(element);
  expect(reads(element)).toBe('Published 15 October 2026');
});

it.each([
  ['2026-10-16T08:00:00Z', '2026-10-16T08:00:30Z', false],
  ['2026-10-14T08:00:00Z', '2026-10-14T10:00:00Z', false],
  ['2026-10-13T08:00:00Z', '2026-10-14T10:00:00Z', true],
  ['2026-10-16T08:00:00Z', '2026-10-16T09:00:00Z', true],
  ['2026-10-16T08:00:00Z', '2026-10-16T07:00:00Z', false],
])('published %s and changed %s: says “Updated”: %s', async (published, changed, says) => {
  const element = await from(
    `<np-publish-meta published="${published}" updated="${changed}"></np-publish-meta>`,
  );
  expect(element.shadowRoot!.querySelector('[part="updated"]') !== null).toBe(says);
});

it('takes the last change as a property of its attribute’s name, as frameworks set it', async () => {
  const element = await from('<np-publish-meta published="2026-10-13T08:00:00Z"></np-publish-meta>');
  Object.assign(element, { updated: '2026-10-14T10:00:00Z' });
  await settled(element);
  expect(element.updatedAt).toBe('2026-10-14T10:00:00Z');
  expect(element.shadowRoot!.querySelector('[part="updated"]')).not.toBeNull();
});

it('takes the last change that was set before it was defined', async () => {
  // A template's content belongs to a document in which no element is defined.
  const { content } = document.createElement('template');
  const element = content.ownerDocument.createElement('np-publish-meta');
  Object.assign(element, { published: '2026-10-13T08:00:00Z', updated: '2026-10-14T10:00:00Z' });
  (await page('')).append(element);
  await settled(element);
  expect(element.shadowRoot!.querySelector('[part="updated"]')).not.toBeNull();
});

it('says how long reading takes, without captions and notes', async () => {
  const words = 'quay '.repeat(300);
  const place = await page(
    `<article id="story" lang="en-GB"><np-publish-meta for="story" published="2026-10-15"></np-publish-meta><p>${words}</p><figcaption>${words}</figcaption></article>`,
  );
  expect(reads(place.querySelector('np-publish-meta')!)).toContain('2 min read');
});

it('waits for the end of a page that is still coming in to count its words and read its structured data', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  onTestFinished(() => state.mockRestore());
  const place = await page(
    '<article id="story" lang="en-GB"><np-publish-meta for="story" published="2026-10-15" json-ld></np-publish-meta></article>',
  );
  const line = place.querySelector('np-publish-meta')!;
  await settled(line);
  expect(reads(line)).toBe('Published 15 October 2026');
  place.querySelector('article')!.append('quay '.repeat(300));
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = '{"@type":"NewsArticle"}';
  place.append(block);
  state.mockRestore();
  dispatchEvent(new Event('DOMContentLoaded'));
  await settled(line);
  expect(reads(line)).toBe('Published 15 October 2026 · 2 min read');
  const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  await expect
    .poll(() => blocks().map(({ textContent }) => textContent))
    .toEqual([expect.stringContaining('"datePublished":"2026-10-15"')]);
});

it('speaks the page’s language once it has come, from right to left', async () => {
  const element = await from(
    '<np-publish-meta lang="ar" dir="rtl" published="2026-10-15"></np-publish-meta>',
  );
  await vi.waitFor(() => expect(reads(element)).toContain('نُشر'));
});

const changed = {
  ...harbour,
  changes: [
    { kind: 'edit', date: '2026-10-16T09:00:00+02:00' },
    { kind: 'correction', date: '2026-10-16T11:40:00+02:00', note: 'The crane is 90 years old, not 80.' },
    { kind: 'update', date: '2026-10-16T10:30:00+02:00', note: 'Adds the harbour master.' },
  ],
} as const;
const log = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="change"]')].map((change) =>
    change.textContent.replace(/\s+/g, ' ').trim(),
  );

it('says what was changed by its kind, the last first', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" time-zone="Europe/Paris" .article=${changed}></np-publish-meta>`,
  );
  expect(reads(element)).toMatch(/ · Corrected 16 October 2026$/);
  expect(log(element)).toEqual([
    'Corrected 16 October 2026 The crane is 90 years old, not 80.',
    'Updated 16 October 2026 Adds the harbour master.',
    'Edited 16 October 2026',
  ]);
  const details = element.shadowRoot!.querySelector('details')!;
  expect(details.open).toBe(false);
  await click(details.querySelector('summary')!);
  expect(details.querySelector('li')!.checkVisibility()).toBe(true);
  vi.useRealTimers();
  await expectAccessible(element);
});

it.each([
  ['edit', /by Ilse Varga and Tomas Rell$/],
  ['update', / · Updated 30 minutes ago$/],
] as const)('says of an %s only what it is', async (kind, text) => {
  const article = { ...harbour, changes: [{ kind, date: '2026-10-16T11:40:00+02:00' }] };
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" .article=${article}></np-publish-meta>`,
  );
  expect(reads(element)).toMatch(text);
});

it('reads the changes that the publisher wrote, and keeps a log of their own', async () => {
  const entry =
    '<li data-change="correction"><time datetime="2026-10-16">16 October</time> Ninety years, not eighty.</li>';
  const element = await from(
    `<np-publish-meta lang="en-GB" published="2026-10-15"><ul>${entry}</ul></np-publish-meta>`,
  );
  expect(reads(element)).toBe('Published 15 October 2026 · Corrected 16 October 2026');
  expect(log(element)).toEqual(['Corrected 16 October 2026 Ninety years, not eighty.']);
  const own = await from(
    `<np-publish-meta lang="en-GB" published="2026-10-15"><details slot="changes" open><summary>Log</summary><ul>${entry}</ul></details></np-publish-meta>`,
  );
  expect(reads(own)).toContain('Corrected');
  expect(own.querySelector('li')!.checkVisibility()).toBe(true);
  expect(own.shadowRoot!.querySelector('details')!.checkVisibility()).toBe(false);
});

it('ignores changes without a readable date or a known kind', async () => {
  const changes = [
    { kind: 'update', date: 'soon' },
    { kind: 'published', date: '2026-10-16' },
  ] as never;
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta .article=${{ ...bare, published: '2026-10-15', changes }}></np-publish-meta>`,
  );
  expect(log(element)).toEqual([]);
});

it('names the type of work, from the story, the attribute or the publisher’s own markup', async () => {
  const element = await from('<np-publish-meta label="Analysis" published="2026-10-15"></np-publish-meta>');
  const label = () => element.shadowRoot!.querySelector('[part="label"]')?.textContent;
  expect(label()).toBe('Analysis');
  element.article = { ...harbour, label: 'Opinion' };
  await element.updateComplete;
  expect(label()).toBe('Opinion');
  const own = await from(
    '<np-publish-meta published="2026-10-15"><b slot="label">Sponsored</b></np-publish-meta>',
  );
  expect(own.innerText).toMatch(/^Sponsored/);
});

it('shows the portrait that it is given beside the line', async () => {
  const element = await from(
    '<np-publish-meta published="2026-10-15"><img slot="portrait" alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></np-publish-meta>',
  );
  const picture = element.querySelector('img')!.getBoundingClientRect();
  const line = element.shadowRoot!.querySelector('[part="separator"]')!.getBoundingClientRect();
  expect(picture.width).toBe(picture.height);
  expect(picture.width).toBeGreaterThan(20);
  expect(line.right).toBeGreaterThan(picture.right);
});

const sponsored = {
  ...harbour,
  label: 'Sponsored',
  sponsor: { name: 'Port of Vessmark', url: 'https://port.example/' },
} as const;

it('says who paid, first, with a link that search engines know for paid', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" .article=${sponsored}></np-publish-meta>`,
  );
  expect(reads(element)).toMatch(/^Paid for by Port of Vessmark · Published /);
  const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="sponsored"]')!;
  expect([link.rel, link.href]).toEqual(['sponsored', 'https://port.example/']);
  expect(element.shadowRoot!.querySelector('[part="label"]')!.textContent).toBe('Sponsored');
  vi.useRealTimers();
  await expectAccessible(element);
});

it('says who paid where nothing else is known, and where only the publisher’s HTML says so', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta
      lang="en"
      .article=${{ ...bare, sponsor: { name: 'Port of Vessmark' } }}
    ></np-publish-meta>`,
  );
  expect(reads(element)).toBe('Paid for by Port of Vessmark');
  const own = await from(
    '<np-publish-meta lang="en" published="2026-10-15"><a rel="nofollow sponsored" href="/port">Port of Vessmark</a></np-publish-meta>',
  );
  expect(reads(own)).toBe('Paid for by Port of Vessmark · Published October 15, 2026');
});

it('shows the portraits of authors from data, and the one in its slot before them', async () => {
  const portrait = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const authors = [
    { name: 'Ilse Varga', portrait: 'https://courier.example/ilse.jpg' },
    { name: 'Tomas Rell', portrait: 'javascript:alert(1)' },
  ];
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta .article=${{ ...harbour, authors }}></np-publish-meta>`,
  );
  const pictures = element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="portrait"]');
  expect([...pictures].map(({ src, alt }) => [src, alt])).toEqual([['https://courier.example/ilse.jpg', '']]);
  const own = await fixture<NpPublishMeta>(
    html`<np-publish-meta .article=${{ ...harbour, authors }}
      ><img slot="portrait" alt="" src=${portrait}
    /></np-publish-meta>`,
  );
  expect(own.shadowRoot!.querySelector('[part="portrait"]')!.checkVisibility()).toBe(false);
});

it.each(['en', 'de', 'ar'])('shows no dot at the start of a line in %s, however narrow', async (lang) => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta
      lang=${lang}
      dir=${lang === 'ar' ? 'rtl' : 'ltr'}
      dateline="Vessmark"
      time-zone="Europe/Paris"
      .article=${sponsored}
    ></np-publish-meta>`,
  );
  await vi.waitFor(() => expect(reads(element)).toMatch({ en: /Paid/, de: /Bezahlt/, ar: /مدفوع/ }[lang]!));
  const line = element.shadowRoot!.querySelector('[part="line"]')!;
  for (let width = 150; width <= 420; width += 10) {
    element.style.inlineSize = `${width}px`;
    const box = line.getBoundingClientRect();
    for (const dot of line.querySelectorAll('[part="separator"]')) {
      const { left, right } = dot.getBoundingClientRect();
      const [start, middle] =
        lang === 'ar' ? [-box.right, -(left + right) / 2] : [box.left, (left + right) / 2];
      // In the line it has words before it; at its start it stands outside, where the line is clipped.
      const isOutside = middle < start;
      expect(isOutside || middle - start > 16, `${width} px`).toBe(true);
    }
  }
  expect(getComputedStyle(line).overflowX).toBe('clip');
});

it('keeps names apart that are written in another direction', async () => {
  const element = await fixture<NpPublishMeta>(html`<p id="text" hidden>${'كلمة '.repeat(900)}</p>`);
  const line = document.createElement('np-publish-meta');
  Object.assign(line, { lang: 'ar', dir: 'rtl', for: 'text', article: harbour });
  element.after(line);
  await vi.waitFor(() => expect(reads(line)).toContain('دقائق'));
  const [published, reading] = line.shadowRoot!.querySelectorAll('[part="published"],[part="reading"]');
  expect(getComputedStyle(published!).unicodeBidi).toBe('isolate');
  const ends = [...published!.getClientRects()].at(-1)!;
  const [starts] = reading!.getClientRects();
  expect(starts!.right <= ends.left + 1 || starts!.top > ends.top).toBe(true);
});

it.each(['sponsor', 'dateline', 'published', 'reading', 'updated'])(
  'hides %s, and the dot that led to it',
  async (name) => {
    const place = await page(
      `<style>.x::part(${name}) { display: none }</style><p id="story">${'quay '.repeat(300)}</p>
     <np-publish-meta class="x" lang="en-GB" dateline="Vessmark" for="story" published="2026-10-14" updated="2026-10-15"
       ><i rel="sponsored">Port</i></np-publish-meta>`,
    );
    const element = place.querySelector('np-publish-meta')!;
    const line = element.shadowRoot!.querySelector('[part="line"]')!;
    const separators = [...line.querySelectorAll('[part="separator"]')].filter((dot) =>
      dot.checkVisibility(),
    );
    expect(separators).toHaveLength(4);
    // The first that is left is clipped: its end is where the text of the line begins.
    expect(separators[0]!.getBoundingClientRect().right).toBeCloseTo(element.getBoundingClientRect().left, 0);
  },
);

it.each(['label', 'byline', 'author', 'portrait', 'changes', 'time'])('hides %s', async (name) => {
  const place = await page(
    `<style>.x::part(${name}) { display: none }</style><np-publish-meta class="x" lang="en-GB" label="Analysis"></np-publish-meta>`,
  );
  const element = place.querySelector('np-publish-meta')!;
  const authors = [{ name: 'Ilse Varga', portrait: 'https://courier.example/ilse.jpg' }];
  // Words about the authors make a sentence of their own where no names are known.
  element.byline = 'Reported by the night desk';
  element.article = { ...changed, authors: name === 'byline' ? [] : authors };
  await settled(element);
  const parts = [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)];
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => part.checkVisibility())).toEqual([]);
});

it('prints dates for amounts of time', async ({ skip }) => {
  skip(!canEmulate, 'only Chromium can be told to emulate paper');
  const element = await from(
    '<np-publish-meta lang="en-GB" time-zone="Europe/Paris" published="2026-10-16T08:05:00+02:00"></np-publish-meta>',
  );
  expect(reads(element)).toBe('Published 4 hours ago on 16 October 2026');
  await emulateMedia({ media: 'print' });
  await vi.waitFor(() => expect(reads(element)).toMatch(/^Published (on )?16 October 2026( at 08:05)?$/));
  await emulateMedia({ media: 'screen' });
  await vi.waitFor(() => expect(reads(element)).toContain('4 hours ago'));
});

it.each([
  ['ar-EG', '١٥'],
  ['fa', '۲۳'],
  ['hi-u-nu-deva', '१५'],
])('writes dates with the digits of %s', async (lang, day) => {
  const element = await from(
    `<np-publish-meta lang="${lang}" time-zone="UTC" published="2026-10-15T08:05:00Z"></np-publish-meta>`,
  );
  await vi.waitFor(() => expect(reads(element)).toContain(day));
});

it.each(['news', 'relative', 'absolute', 'P2D', 'PT1H', 'constructor'])(
  'keeps to the policy %s',
  async (policy) => {
    const element = await from(
      `<np-publish-meta lang="en-GB" policy="${policy}" published="2026-10-15T08:05:00+02:00"></np-publish-meta>`,
    );
    const isRelative = policy === 'relative' || policy === 'P2D';
    expect(reads(element)).toBe(`Published ${isRelative ? 'yesterday on ' : ''}15 October 2026`);
  },
);

it.each([
  ['ja', 'byline="文：Ilse Varga"', '文：Ilse Varga'],
  ['en', 'byline="By By Ilse Varga"', 'By Ilse Varga'],
  ['en', 'byline="By: Ilse Varga"', 'By Ilse Varga'],
  ['en', 'byline="by"', undefined],
  ['en', 'byline="Byron Lee"', 'By Byron Lee'],
  ...Object.entries({
    ar: 'بقلم ',
    de: 'Von ',
    es: 'Por ',
    fr: 'Par ',
    hi: 'लेखक: ',
    kk: 'Авторы: ',
    pt: 'Por ',
    ru: 'Авторство: ',
    tr: 'Yazan: ',
    uk: 'Авторство: ',
    uz: 'Muallif: ',
    zh: '作者：',
  }).map(([lang, by]): [string, string, string] => [lang, `byline="${by}Ilse Varga"`, `${by}Ilse Varga`]),
])('says who wrote it once in %s: %s', async (lang, attributes, text) => {
  const element = await from(`<np-publish-meta lang="${lang}" ${attributes}></np-publish-meta>`);
  await vi.waitFor(() => expect(reads(element)).toBe(text));
});

it('reads from the page what it is not given', async () => {
  const head = document.createElement('div');
  head.setHTMLUnsafe(`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-10-15","author":{"name":"Ilse Varga"}}</script>
    <meta property="article:published_time" content="2026-10-01"><meta property="article:modified_time" content="2026-10-16T11:40:00+02:00">`);
  document.head.append(head);
  onTestFinished(() => {
    head.remove();
  });
  const element = await from('<np-publish-meta lang="en-GB" from-page></np-publish-meta>');
  await vi.waitFor(() =>
    expect(reads(element)).toBe('Published 15 October 2026 by Ilse Varga · Updated 30 minutes ago'),
  );
});

it('adds structured data and takes it back', async () => {
  const find = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta json-ld .article=${harbour}></np-publish-meta>`,
  );
  await vi.waitFor(() => expect(find()).toHaveLength(1));
  expect(JSON.parse(find()[0]!.textContent)).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: harbour.published,
    author: [{ '@type': 'Person', name: 'Ilse Varga' }, { name: 'Tomas Rell' }],
  });
  element.remove();
  expect(find()).toEqual([]);
});

it('fills only what the page’s own structured data lacks', async () => {
  const place = await page(
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Mine"}]}</script>',
  );
  const written = place.querySelector('script')!;
  const element = document.createElement('np-publish-meta');
  Object.assign(element, { jsonLd: true, published: '2026-10-15' });
  place.append(element);
  const data = () => JSON.parse(place.querySelector('script')!.textContent) as unknown;
  await vi.waitFor(() =>
    expect(data()).toMatchObject({ '@graph': [{ headline: 'Mine', datePublished: '2026-10-15' }] }),
  );
  element.remove();
  expect(place.querySelector('script')).toBe(written);
});

it.each([
  [0, 1],
  [1, 0],
])('takes structured data of two lines back in any order: %i, then %i', async (...order) => {
  const find = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  const lines: NpPublishMeta[] = [];
  for (const before of [undefined, 0]) {
    const [block] = find();
    expect(block === undefined).toBe(before === undefined);
    lines.push(
      await fixture<NpPublishMeta>(html`<np-publish-meta json-ld .article=${harbour}></np-publish-meta>`),
    );
    // The second fills the block of the first, since both are of one story.
    await vi.waitFor(() => expect([find().length, find()[0] === block]).toEqual([1, false]));
  }
  for (const at of order) lines[at]!.remove();
  expect(find()).toEqual([]);
});

it('reports what is wrong with the page’s dates by an event and in the console, and that all is well', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => {
    warn.mockRestore();
  });
  const reports: (readonly string[])[] = [];
  const place = await page('<article></article>');
  place.addEventListener('np-date-problems', ({ problems }) => reports.push(problems));
  const element = document.createElement('np-publish-meta');
  Object.assign(element, { debug: true, published: '2026-10-16T08:05', lang: 'en' });
  place.firstElementChild!.append(element);
  const problem =
    'The published date “2026-10-16T08:05” has no offset, so it is read as UTC: add one, for example +02:00.';
  await vi.waitFor(() => expect(reports).toEqual([[problem]]));
  expect(warn).toHaveBeenCalledWith(`<np-publish-meta> ${problem}`);
  element.published = '2026-10-16T08:05:00+02:00';
  await vi.waitFor(() => expect(reports[1]).toEqual([]));
});

it('tells the exact times to a key and to a finger', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" time-zone="Europe/Paris" .article=${harbour}></np-publish-meta>`,
  );
  const [time] = element.shadowRoot!.querySelectorAll('time');
  const exact = () => element.shadowRoot!.querySelector<HTMLElement>('[part="exact"]');
  time!.focus();
  await press('Enter');
  await vi.waitFor(() => expect(exact()?.checkVisibility()).toBe(true));
  expect(exact()!.textContent).toBe('16 October 2026 at 08:05');
  expect(exact()!.getBoundingClientRect().top).toBeGreaterThanOrEqual(time!.getBoundingClientRect().bottom);
  vi.useRealTimers();
  await expectAccessible(element);
  await press('Escape');
  await vi.waitFor(() => expect(exact()!.checkVisibility()).toBe(false));
  await click(time!);
  await vi.waitFor(() => expect(exact()!.checkVisibility()).toBe(true));
  await click(time!);
  await vi.waitFor(() => expect(exact()!.checkVisibility()).toBe(false));
});

it('offers no exact time where only the day is known', async () => {
  const element = await from('<np-publish-meta published="2026-10-15"></np-publish-meta>');
  expect(element.shadowRoot!.querySelector('time')!.tabIndex).toBe(-1);
});

it.each(['li', 'np-article-card'])('is no stop for the Tab key in a %s', async (tag) => {
  const place = await page(
    `<${tag}><np-publish-meta lang="en-GB" published="2026-10-16T08:05:00+02:00"></np-publish-meta></${tag}>`,
  );
  const time = place.querySelector('np-publish-meta')!.shadowRoot!.querySelector('time')!;
  expect([time.tabIndex, time.role]).toEqual([-1, null]);
});

it('moves nothing when it takes over from the server', async () => {
  const line = (
    tag: string,
  ) => `<${tag} lang="en-GB" published="2026-10-16T08:05:00+02:00" byline="Ilse Varga">
    <template shadowrootmode="open"><style>${publishMetaStyles.cssText}</style><slot name="label"></slot>
    <slot name="portrait"></slot><div part="line"><span part="published"><span part="separator"></span>Published <span data-hold="4 hours ago on 16 October 2026"
    ><time part="time" role="button" tabindex="0">16 October 2026</time></span> by Ilse Varga</span></div></template></${tag}>`;
  const place = await page(`<div style="width: 24em">${line('div')}${line('np-publish-meta')}</div>`);
  const [sent, taken] = place.querySelectorAll('[lang]');
  expect(reads(taken!)).toBe('Published 4 hours ago on 16 October 2026 by Ilse Varga');
  const box = (of: Element, selector: string) =>
    of.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
  for (const selector of ['[part="line"]', '[part="published"]', '[data-hold]']) {
    expect(box(taken!, selector).width).toBeCloseTo(box(sent!, selector).width, 1);
    expect(box(taken!, selector).height).toBe(box(sent!, selector).height);
  }
});

it('renders nothing broken, whatever its attributes hold', async () => {
  const names = [
    'published',
    'updated',
    'byline',
    'dateline',
    'policy',
    'time-zone',
    'for',
    'lang',
    'hour-cycle',
    'label',
    'json-ld',
    'from-page',
    'debug',
  ];
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await fixture<NpPublishMeta>(html`<np-publish-meta></np-publish-meta>`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.string(), async (name, value) => {
      element.setAttribute('published', '2026-10-15T08:00:00Z');
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.toMatch(/Invalid Date|NaN|undefined|By\s*$/);
      element.removeAttribute(name);
    }),
  );
});

it('leaves no timer behind', async () => {
  const element = await fixture<NpPublishMeta>(html`<np-publish-meta .article=${harbour}></np-publish-meta>`);
  expect(vi.getTimerCount()).toBe(1);
  element.remove();
  expect(vi.getTimerCount()).toBe(0);
});
