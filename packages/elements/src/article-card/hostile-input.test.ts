import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './define.js';
import type { NpArticleCard } from './article-card.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { pictured as harbour } from '../testing/pictures.js';

const part = (card: Element, name: string) => card.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const cardOf = (article: unknown) =>
  fixture<NpArticleCard>(html`<np-article-card .article=${article}></np-article-card>`);

/** What the page heard of errors while a test ran. */
const errors: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  errors.push('reason' in event ? event.reason : event.error);
};
beforeEach(() => {
  addEventListener('unhandledrejection', note);
  addEventListener('error', note);
});
afterEach(async () => {
  // An unhandled rejection is said after the task that it happened in.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  removeEventListener('unhandledrejection', note);
  removeEventListener('error', note);
  expect(errors.splice(0)).toEqual([]);
});

const circular: Record<string, unknown> = { headline: 'Ferry' };
circular['section'] = { name: 'Harbour', articles: [circular] };

it.each([
  ['that refers to itself', circular],
  ['that is frozen', Object.freeze({ headline: 'Ferry', authors: Object.freeze([]) })],
  ['without a prototype', Object.assign(Object.create(null) as object, { headline: 'Ferry' })],
  ['with numbers that JSON does not know', { headline: 'Ferry', comments: 5n }],
  ['with dates of other types', { headline: 'Ferry', published: new Date(), updated: 1_700_000_000_000 }],
  [
    'with names that are texts',
    { headline: 'Ferry', section: 'Harbour', authors: ['Ilse'], image: '/a.png' },
  ],
  ['with authors that are none', { headline: 'Ferry', authors: { name: 'Ilse' } }],
  ['with a focus that is none', { headline: 'Ferry', image: { ...harbour.image, focus: 5 }, live: true }],
  [
    'with media that are none',
    { headline: 'Ferry', media: 'video', comments: '12', access: 7, sponsor: true },
  ],
])('shows the headline of an article %s', async (_, article) => {
  const card = await cardOf(article);
  await vi.waitFor(() => expect(part(card, 'link')?.textContent).toContain('Ferry'));
});

const throwing = (name: string, of = 'article') =>
  Object.defineProperty({ ...harbour }, name, {
    get: () => {
      // A warning comes once for each text.
      throw new TypeError(`No ${name} of ${of}`);
    },
    enumerable: true,
  });

it.each([
  ['headline', throwing('headline')],
  ['media', throwing('media')],
  ['section.name', { ...harbour, section: throwing('name', 'section') }],
  ['media.kind', { ...harbour, media: throwing('kind', 'media') }],
  ['authors', { ...harbour, authors: [throwing('name', 'author')] }],
  [
    'any field',
    new Proxy(harbour, {
      ownKeys: () => {
        throw new TypeError('No fields');
      },
    }),
  ],
  ['headline is no text and', { headline: Symbol('Ferry') }],
])('leaves out an article whose %s throws, and warns', async (_, article) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const place = await page(
    `<np-article-card headline="Crane"></np-article-card>
      <np-article-card><h3><a href="#crane">Crane</a></h3></np-article-card>`,
  );
  for (const card of place.querySelectorAll('np-article-card')) {
    card.article = article as typeof harbour;
    await settled(card);
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    await card.updateComplete;
    expect(card.shadowRoot!.textContent + card.innerText).toContain('Crane');
  }
  for (const [text] of warn.mock.calls) expect(text).toMatch(/^<np-article-card> /);
  warn.mockRestore();
});

it.each([
  { width: 0, height: 'x', tall: 427 },
  { width: 1600, height: undefined, tall: 427 },
  { width: 1600, height: 900, tall: 360 },
])('asks for a picture of a sensible height when it is $width by $height', async ({ tall, ...size }) => {
  const src = `${harbour.image.src}?h={height}`;
  const card = await cardOf({ headline: 'Ferry', image: { src, alt: '', ...size } });
  await vi.waitFor(() => expect(part(card, 'media')?.getAttribute('srcset')).toContain(`?h=${tall} 640w`));
});

it('shows a picture whose address has braces that are no template', async () => {
  const src = `${harbour.image.src}?{id}`;
  const card = await cardOf({ headline: 'Ferry', image: { src, alt: '' } });
  expect(part(card, 'media')?.getAttribute('src')).toBe(src);
});

it('survives the removal of every attribute', async () => {
  const place = await page(
    `<np-article-card headline="Ferry" order="media" layout="row" heading-level="2" image="/a" image-alt="b" kicker="c"
      kicker-href="/d" href="/e" summary="f" byline="g" published="2026-01-01" updated="2026-01-02" label="h" sponsor="i"
      access="subscriber" live lead priority></np-article-card>`,
  );
  const card = place.querySelector('np-article-card')!;
  for (const name of card.getAttributeNames()) {
    card.removeAttribute(name);
    await settled(card);
  }
  expect(card.shadowRoot!.textContent.trim()).toBe('');
  expect(card.shadowRoot!.innerHTML).not.toMatch(/null|undefined|NaN/);
});
