import fc from 'fast-check';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './define.js';
import type { NpPublishMeta } from './publish-meta.js';
import { publishMetaStyles } from './publish-meta.styles.js';
import { bare, harbour } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { click, press } from '../testing/input.js';

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

it('shows nothing for an article without date and authors', async () => {
  const element = await fixture<NpPublishMeta>(html`<np-publish-meta .article=${bare}></np-publish-meta>`);
  expect(element.innerText.trim()).toBe('');
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

it('says how long reading takes, without captions and notes', async () => {
  const words = 'quay '.repeat(300);
  const place = await page(
    `<article id="story" lang="en-GB"><np-publish-meta for="story" published="2026-10-15"></np-publish-meta><p>${words}</p><figcaption>${words}</figcaption></article>`,
  );
  expect(reads(place.querySelector('np-publish-meta')!)).toContain('2 min read');
});

it('speaks the page’s language once it has come, from right to left', async () => {
  const element = await from(
    '<np-publish-meta lang="ar" dir="rtl" published="2026-10-15"></np-publish-meta>',
  );
  await vi.waitFor(() => expect(reads(element)).toContain('نُشر'));
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
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Mine"}]}</script><np-publish-meta json-ld published="2026-10-15"></np-publish-meta>',
  );
  const written = place.querySelector('script')!;
  const data = () => JSON.parse(place.querySelector('script')!.textContent) as unknown;
  await vi.waitFor(() =>
    expect(data()).toMatchObject({ '@graph': [{ headline: 'Mine', datePublished: '2026-10-15' }] }),
  );
  place.querySelector('np-publish-meta')!.remove();
  expect(place.querySelector('script')).toBe(written);
});

it('tells the exact times to a key and to a finger', async () => {
  const element = await fixture<NpPublishMeta>(
    html`<np-publish-meta lang="en-GB" time-zone="Europe/Paris" .article=${harbour}></np-publish-meta>`,
  );
  const [button] = element.shadowRoot!.querySelectorAll('button');
  const exact = element.shadowRoot!.querySelector<HTMLElement>('[part="exact"]')!;
  expect(exact.checkVisibility()).toBe(false);
  button!.focus();
  await press('Enter');
  expect(exact.innerText).toBe('Published 16 October 2026 at 08:05\nUpdated 16 October 2026 at 11:40');
  expect(exact.getBoundingClientRect().top).toBeGreaterThanOrEqual(button!.getBoundingClientRect().bottom);
  vi.useRealTimers();
  await expectAccessible(element);
  await press('Escape');
  expect(exact.checkVisibility()).toBe(false);
  await click(button!);
  expect(exact.checkVisibility()).toBe(true);
});

it('offers no exact time where only the day is known', async () => {
  const element = await from('<np-publish-meta published="2026-10-15"></np-publish-meta>');
  expect(element.shadowRoot!.querySelector('button')).toBeNull();
});

it('moves nothing when it takes over from the server', async () => {
  const line = (
    tag: string,
  ) => `<${tag} lang="en-GB" published="2026-10-16T08:05:00+02:00" byline="Ilse Varga">
    <template shadowrootmode="open"><style>${publishMetaStyles.cssText}</style><slot name="label"></slot>
    <div part="line"><span part="published">Published <button data-hold="4 hours ago on 16 October 2026"
    ><time part="time">16 October 2026</time></button> by Ilse Varga</span></div></template></${tag}>`;
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
  ];
  const element = await fixture<NpPublishMeta>(html`<np-publish-meta></np-publish-meta>`);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.string(), async (name, value) => {
      element.setAttribute('published', '2026-10-15T08:00:00Z');
      element.setAttribute(name, value);
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.toMatch(/Invalid Date|NaN|undefined/);
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
