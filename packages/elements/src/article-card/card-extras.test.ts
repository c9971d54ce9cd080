import { readDate, wordDate, type Change } from '@newsprint/core';
import { html } from 'lit';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import './define.js';
import type { DateProblemsEvent, NpArticleCard } from './article-card.js';
import type { ArticleImpressionEvent } from './article-impression-event.js';
import { bare, rightToLeft } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { PICTURE, pictured as harbour } from '../testing/pictures.js';
import { canEmulate, click, emulateMedia } from '../testing/input.js';

const HOUR_MS = 3_600_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const part = (card: Element, name: string) => card.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const textOf = (card: Element, name: string) => part(card, name)?.textContent.replace(/\s+/g, ' ').trim();
const notes = (card: Element) =>
  [...card.shadowRoot!.querySelectorAll('[part=note]')].map(({ textContent }) => textContent.trim());

/** A card in a place with a language and what its attributes say. */
async function cardIn(attributes: string, article: unknown, lang = 'en-GB'): Promise<NpArticleCard> {
  const place = await page(`<div lang="${lang}" ${attributes}><np-article-card></np-article-card></div>`);
  const card = place.querySelector('np-article-card')!;
  card.article = article as typeof harbour;
  await settled(place);
  return card;
}

afterEach(async () => {
  await emulateMedia({ reducedMotion: 'no-preference' });
});

describe('media', () => {
  it.each([
    [{ kind: 'video', duration: 'PT3M20S' }, 'Video, 3 minutes, 20 seconds', '▶ 3:20'],
    [{ kind: 'audio', duration: 'PT1H2M' }, 'Audio, 1 hour, 2 minutes', '▶ 1:02:00'],
    [{ kind: 'gallery', count: 12 }, 'Gallery, 12 pictures', undefined],
    [{ kind: 'video' }, 'Video', undefined],
    [{ kind: 'video', duration: 'soon' }, 'Video', undefined],
  ])('is said in the link’s name: %j', async (media, words, length) => {
    const card = await cardIn('', { ...harbour, media });
    await vi.waitFor(() => expect(textOf(card, 'link')).toBe(`${harbour.headline}, ${words}`));
    expect(notes(card)).toEqual(length ? [length] : []);
  });

  it('is said in the page’s language', async () => {
    const card = await cardIn('', { ...harbour, media: { kind: 'video', duration: 'PT5S' } }, 'de');
    await vi.waitFor(() => expect(textOf(card, 'name')).toBe(', Video, 5 Sekunden'));
  });
});

it('says that its date cannot be read, once, and shows none', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const told = vi.fn();
  const tell = ({ problems }: DateProblemsEvent) => {
    told(...problems);
  };
  document.addEventListener('np-date-problems', tell);
  onTestFinished(() => {
    document.removeEventListener('np-date-problems', tell);
    warn.mockRestore();
  });
  const card = await cardIn('', { ...harbour, published: 'soon' });
  const problem = '<np-article-card> cannot read the date “soon”: write it as 2026-10-16T08:05:00+02:00.';
  await vi.waitFor(() => expect(told.mock.calls).toEqual([[problem]]));
  expect(textOf(card, 'time')).toBe('');
  card.lead = true;
  await card.updateComplete;
  expect(told).toHaveBeenCalledOnce();
  expect(warn.mock.calls).toEqual([[problem]]);
});

describe('what is new and what is old', () => {
  it.each([
    ['new', { published: ago(20 * 60_000) }, 'New'],
    ['new though touched up at once', { published: ago(20 * 60_000), updated: ago(19 * 60_000) }, 'New'],
    ['updated', { published: ago(5 * HOUR_MS), updated: ago(20 * 60_000) }, 'Updated 20 minutes ago'],
    ['neither', { published: ago(5 * HOUR_MS), updated: ago(3 * HOUR_MS) }, undefined],
  ])('marks a story that is %s', async (_, dates, note) => {
    const card = await cardIn('new-for="PT1H" old-after="P1Y"', { ...bare, ...dates });
    if (note) await vi.waitFor(() => expect(notes(card)).toEqual([note]));
    expect(notes(card)).toEqual(note ? [note] : []);
  });

  const change = (kind: Change['kind'], age: number): Change => ({ kind, date: ago(age) });
  const day = wordDate(readDate(ago(HOUR_MS))!, { locale: 'en-GB', dayOnly: true });

  it.each([
    ['an update', [change('update', 20 * 60_000)], 'Updated 20 minutes ago'],
    ['an update of long ago', [change('update', 3 * HOUR_MS)], undefined],
    ['a mere edit, whatever the dates say', [change('edit', 60_000)], undefined],
    ['a correction, for good', [change('edit', 60_000), change('correction', HOUR_MS)], `Corrected ${day}`],
    ['nothing where data is broken', [null, {}, { kind: 'correction', date: 'soon' }], undefined],
  ])('goes by what the newsroom declares to have changed: %s', async (_, changes, note) => {
    const dates = {
      published: ago(5 * HOUR_MS),
      updated: changes[0] && 'kind' in changes[0] ? ago(60_000) : '',
    };
    const card = await cardIn('new-for="PT1H"', { ...bare, ...dates, changes, comments: 3 });
    await vi.waitFor(() => expect(notes(card)).toEqual([...(note ? [note] : []), '3 comments']));
  });

  it('says a correction in the page’s language and day', async () => {
    const changes = [change('correction', 0)];
    changes[0] = { ...changes[0]!, date: '2026-10-16T23:30:00Z' };
    const card = await cardIn(
      'time-zone="Europe/Berlin"',
      { ...bare, published: '2026-10-15', changes },
      'de',
    );
    await vi.waitFor(() => expect(notes(card)).toEqual(['Korrigiert am 17. Oktober 2026']));
  });

  it.each([
    ['new', { published: ago(-HOUR_MS) }],
    ['updated', { published: ago(5 * HOUR_MS), updated: ago(-HOUR_MS) }],
  ])('does not call what lies ahead %s', async (_, dates) => {
    const card = await cardIn('new-for="PT1H"', { ...bare, ...dates, comments: 3 });
    await vi.waitFor(() => expect(notes(card)).toEqual(['3 comments']));
  });

  it.each([
    ['PT4H', 3, '3 hours ago'],
    ['PT4H', 5, '\\d{4}'],
    ['PT0S', 1, '\\d{4}'],
    ['P3D', 47, 'yesterday|day'],
    ['soon', 5, '5 hours ago'],
  ])('ages for %s as the newsroom asks: %d hours', async (rule, hours, text) => {
    const card = await cardIn(`relative-for="${rule}"`, { ...bare, published: ago(hours * HOUR_MS) });
    await vi.waitFor(() => expect(textOf(card, 'time')).toMatch(new RegExp(text)));
  });

  it('says so no longer than it is true', async () => {
    const card = await cardIn('new-for="PT1H"', { ...bare, published: ago(2 * HOUR_MS), comments: 3 });
    await vi.waitFor(() => expect(notes(card)).toEqual(['3 comments']));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const passes = async (minutes: number) => {
      vi.advanceTimersByTime(minutes * 60_000);
      await card.updateComplete;
      return notes(card)[0];
    };
    card.article = { ...bare, published: ago(2 * HOUR_MS), updated: ago(20 * 60_000) };
    expect(await passes(0)).toBe('Updated 20 minutes ago');
    expect(await passes(1)).toBe('Updated 21 minutes ago');
    expect(await passes(39)).toBeUndefined();
    card.article = { ...bare, published: ago(59 * 60_000) };
    expect(await passes(0)).toBe('New');
    expect(await passes(1)).toBeUndefined();
    card.article = { ...bare, published: ago(50 * 60_000) };
    await card.updateComplete;
    card.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('sleeps while the page is hidden and catches up after it', async () => {
    const card = await cardIn('new-for="PT1H"', { ...bare, published: ago(59 * 60_000) });
    await vi.waitFor(() => expect(notes(card)).toEqual(['New']));
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(Date.now() + HOUR_MS);
    isHidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await card.updateComplete;
    expect(notes(card)).toEqual([]);
    vi.useRealTimers();
  });

  it('keeps its words inside 120 px', async () => {
    const card = await cardIn(
      'old-after="P1Y" style="inline-size: 120px; font: 16px sans-serif"',
      { ...bare, published: ago(3.5 * 365 * 24 * HOUR_MS), comments: 1200, live: true },
      'de',
    );
    await vi.waitFor(() => expect(notes(card)).toHaveLength(2));
    const { right } = card.getBoundingClientRect();
    for (const note of card.shadowRoot!.querySelectorAll('[part=note], [part=time], [part=dot]'))
      expect(note.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  });

  it.each([
    ['en', 'Age of this story: 3 years'],
    ['de', 'Alter dieses Artikels: 3 Jahre'],
    ['ar-EG', 'عمر هذا الخبر: ٣ سنوات'],
  ])('warns of an old story in %s', async (lang, note) => {
    const card = await cardIn('old-after="P1Y"', { ...bare, published: ago(3.5 * 365 * 24 * HOUR_MS) }, lang);
    await vi.waitFor(() => expect(notes(card)).toEqual([note]));
  });
});

describe('live', () => {
  const live = { ...harbour, image: undefined, live: true };

  it('has a dot that the reader can still, on every card and the next page', async () => {
    const one = await cardIn('', live);
    const two = await cardIn('', live);
    const isBlinking = (card: Element) => card.shadowRoot!.querySelector('[data-live=blink]') !== null;
    await vi.waitFor(() => expect(isBlinking(two)).toBe(true));
    expect(textOf(one, 'label')).toBe('Live');
    await click(part(one, 'dot')!);
    await vi.waitFor(() => expect(isBlinking(two)).toBe(false));
    expect(part(one, 'dot')!.ariaLabel).toBe('Blink again');
    expect(localStorage.getItem('newsprint-still')).toBe('true');
    await click(part(one, 'dot')!);
    await vi.waitFor(() => expect(isBlinking(two)).toBe(true));
  });

  it.runIf(canEmulate)('does not blink for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const card = await cardIn('', live);
    await vi.waitFor(() => expect(part(card, 'dot')).not.toBeNull());
    expect(getComputedStyle(part(card, 'label')!, '::after').animationName).toBe('none');
    expect(part(card, 'dot')!.getBoundingClientRect().height).toBe(0);
  });
});

it('puts the disclosure in the page’s language', async () => {
  const card = await cardIn('', { ...harbour, sponsor: { name: 'Orla' }, access: 'subscriber' }, 'fr');
  await vi.waitFor(() => expect(textOf(card, 'label')).toBe('Sponsorisé par Orla · Réservé aux abonnés'));
  expect(part(card, 'link')?.getAttribute('rel')).toBe('sponsored');
});

it('knows who paid when the data says the name alone, and whom a story is for by that word only', async () => {
  const card = await cardIn('', { ...harbour, sponsor: 'Orla', access: 'free', live: true });
  await vi.waitFor(() => expect(textOf(card, 'label')).toBe('Sponsored by Orla · Live'));
  await vi.waitFor(() => expect(part(card, 'dot')).not.toBeNull());
  expect(textOf(card, 'label')).toBe('Sponsored by Orla · Live');
});

it('counts comments', async () => {
  const card = await cardIn('', { ...harbour, comments: 1200 });
  await vi.waitFor(() => expect(notes(card)).toEqual(['1,200 comments']));
  card.article = { ...harbour, comments: 0 };
  await card.updateComplete;
  expect(notes(card)).toEqual([]);
});

it('shows the authors’ faces', async () => {
  const portrait = PICTURE;
  const card = await cardIn('', {
    ...harbour,
    authors: [
      { name: 'Ilse Varga', portrait },
      { name: 'T', portrait: 'javascript:x' },
    ],
  });
  await vi.waitFor(() => expect(part(card, 'portrait')?.getAttribute('src')).toBe(portrait));
  expect(card.shadowRoot!.querySelectorAll('[part=portrait]')).toHaveLength(1);
  expect(part(card, 'portrait')?.getAttribute('loading')).toBe('lazy');
});

it('does not try a broken picture again when a face is broken too', async () => {
  const broken = (name: string) => new URL(`/no-${name}.png`, location.origin).href;
  const authors = [{ name: 'Ilse Varga', portrait: broken('second-face') }];
  const card = await cardIn('', { ...harbour, image: { src: broken('picture'), alt: '' }, authors });
  await vi.waitFor(() => expect(part(card, 'media')).toBeNull());
  part(card, 'portrait')?.dispatchEvent(new Event('error'));
  const tried = vi.fn();
  new MutationObserver(tried).observe(part(card, 'card')!, { childList: true });
  await vi.waitFor(() => expect(part(card, 'portrait')).toBeNull());
  expect(part(card, 'media')).toBeNull();
  expect(tried).not.toHaveBeenCalled();
});

it('leaves no hole where a face does not load, and keeps the picture', async () => {
  const authors = [{ name: 'Ilse Varga', portrait: new URL('/no-face.png', location.origin).href }];
  const card = await cardIn('', { ...harbour, image: { src: PICTURE, alt: '' }, authors });
  await vi.waitFor(() => expect(part(card, 'portrait')).not.toBeNull());
  await vi.waitFor(() => expect(part(card, 'portrait')).toBeNull());
  expect(part(card, 'media')).not.toBeNull();
  expect(part(card, 'byline')?.textContent).toBe('Ilse Varga');
});

it.each([
  ['_blank', ', opens in a new tab', ['↗']],
  ['_self', undefined, []],
])('says where a link with target %s opens', async (target, name, signs) => {
  const place = await page(
    `<np-article-card lang="en" target="${target}" href="/a" headline="Ferry"></np-article-card>`,
  );
  const card = place.querySelector('np-article-card')!;
  await vi.waitFor(() => expect(part(card, 'link')?.getAttribute('target')).toBe(target));
  expect(part(card, 'name')?.textContent).toBe(name);
  expect(notes(card)).toEqual(signs);
});

describe('pictures', () => {
  it('fills in the template of any image service', async () => {
    const src = `${PICTURE}?w={width}&h={height}&dpr={dpr}`;
    const card = await cardIn('', {
      ...harbour,
      image: { src, alt: '', width: 1600, height: 900, focus: [0.2, 0.75] },
    });
    await vi.waitFor(() =>
      expect(part(card, 'media')?.getAttribute('srcset')).toContain('?w=640&h=360&dpr=1 640w'),
    );
    expect(getComputedStyle(part(card, 'media')!).objectPosition).toBe('20% 75%');
    card.article = harbour;
    await card.updateComplete;
    expect(part(card, 'media')?.getAttribute('srcset')).toBeNull();
    expect(getComputedStyle(part(card, 'media')!).objectPosition).toBe('50% 50%');
  });

  it('asks for nothing before the template is filled in', async () => {
    const asked: string[] = [];
    const card = document.createElement('np-article-card');
    card.article = { ...harbour, image: { src: 'https://img.example/{width}', alt: '' } };
    document.body.append(card);
    await card.updateComplete;
    asked.push(
      part(card, 'media')?.getAttribute('srcset') ?? part(card, 'media')?.getAttribute('src') ?? 'nothing',
    );
    card.remove();
    expect(asked[0]).not.toBe('https://img.example/{width}');
  });

  it('warns when two claim to be the most important', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fixture(
      html`<div>
        <np-article-card priority headline="One"></np-article-card>
        <np-article-card priority headline="Two"></np-article-card>
      </div>`,
    );
    await vi.waitFor(() =>
      expect(warn.mock.calls.flat().join()).toContain('<np-article-card> has `priority` twice'),
    );
    warn.mockRestore();
  });
});

describe('repeated stories', () => {
  const cards = async (markup: string) => {
    const place = await page(`<div lang="en">${markup}</div>`);
    const all = [...place.querySelectorAll('np-article-card')];
    return { place, all, modes: () => all.map((card) => card.getAttribute('repeated')) };
  };
  const one = (attributes = '', query = '') =>
    `<np-article-card href="https://courier.example/a${query}" headline="Ferry" ${attributes}></np-article-card>`;

  it('leaves the first as it is, and treats the others each in its own way', async () => {
    const { all, modes } = await cards(
      `<div repeats="skip">${one()}${one('', '?utm_source=top#comments')}${one('repeats="headline"')}${one('repeats="mark"')}${one('repeats="allow"')}</div>`,
    );
    await vi.waitFor(() => expect(modes()).toEqual([null, 'skip', 'headline', 'mark', null]));
    expect(all[1]!.getBoundingClientRect().height).toBe(0);
    await vi.waitFor(() => expect(notes(all[3]!)).toEqual(['Also on this page']));
  });

  it('are told apart by what their addresses ask for, which may be their number', async () => {
    const { modes } = await cards(
      `<div repeats="skip">${one('', '?p=7')}${one('', '?p=8')}${one('', '?p=7&fbclid=x')}</div>`,
    );
    await vi.waitFor(() => expect(modes()).toEqual([null, null, 'skip']));
  });

  it('goes by prominence, not by place', async () => {
    const { modes } = await cards(`<div repeats="skip">${one()}<div prominence="2">${one()}</div></div>`);
    await vi.waitFor(() => expect(modes()).toEqual(['skip', null]));
  });

  it('does not count what is hidden, and brings a story back when the other leaves', async () => {
    const { all, modes } = await cards(
      `<div repeats="skip"><div hidden>${one()}</div>${one()}${one()}</div>`,
    );
    await vi.waitFor(() => expect(modes()).toEqual([null, null, 'skip']));
    all[1]!.remove();
    await vi.waitFor(() => expect(modes()).toEqual([null, null, null]));
  });

  it('leaves the headline alone in the publisher’s own HTML', async () => {
    const { all } = await cards(
      `<div repeats="headline">${one()}<np-article-card><h3><a href="https://courier.example/a">Ferry</a></h3><p>Friday.</p></np-article-card></div>`,
    );
    const summary = all[1]!.querySelector('p')!;
    await vi.waitFor(() => expect(summary.getBoundingClientRect().height).toBe(0));
    expect(all[1]!.querySelector('h3')!.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('leaves no room for the picture of a headline alone', async () => {
    const { all, modes } = await cards(
      `<div repeats="headline" style="inline-size: 800px">${one()}${one(`image="${PICTURE}"`)}</div>`,
    );
    await vi.waitFor(() => expect(modes()).toEqual([null, 'headline']));
    const start = all[1]!.getBoundingClientRect().left;
    await vi.waitFor(() => expect(part(all[1]!, 'headline')!.getBoundingClientRect().left).toBe(start));
  });

  it('says why, where debug is on', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    await cards(`<div repeats="skip" debug>${one()}<div prominence="2">${one()}</div></div>`);
    await vi.waitFor(() =>
      expect(info.mock.calls.flat()).toEqual([
        '<np-article-card> repeats “Ferry” (prominence 0 here, 2 there), so it is treated as “skip”.',
      ]),
    );
    info.mockRestore();
  });
});

describe('impressions', () => {
  afterEach(() => vi.useRealTimers());

  it('are said once, when half of the card was in view for one second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = await cardIn('impressions', harbour);
    const seen: ArticleImpressionEvent[] = [];
    card.addEventListener('np-article-impression', (event) => seen.push(event));
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(999);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen.map(({ article }) => article.id)).toEqual([harbour.id]);
    card.requestUpdate();
    await card.updateComplete;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are not said while the page is hidden, and from the start when it is shown again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = await cardIn('impressions', { ...harbour, id: 'in the back' });
    const seen = vi.fn();
    card.addEventListener('np-article-impression', seen);
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(900);
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    isHidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(999);
    expect(seen).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('give another story in the same card its own second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = await cardIn('impressions', { ...harbour, id: 'one' });
    const seen: unknown[] = [];
    card.addEventListener('np-article-impression', ({ article }) => seen.push(article.id));
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(900);
    card.article = { ...harbour, id: 'two' };
    await card.updateComplete;
    expect(vi.getTimerCount()).toBe(0);
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(999);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['two']);
  });

  it('are asked for from outside of a shadow root too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const place = await page('<div impressions></div>');
    const card = document.createElement('np-article-card');
    card.article = { ...harbour, id: 'in the shadow' };
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(card);
    place.firstElementChild!.append(host);
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('are said of the publisher’s own HTML', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const place = await page(
      '<np-article-card impressions><h3><a href="https://courier.example/own">Ferry</a></h3></np-article-card>',
    );
    const seen: unknown[] = [];
    place.addEventListener('np-article-impression', ({ article }) =>
      seen.push([article.url, article.headline]),
    );
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([['https://courier.example/own', 'Ferry']]);
  });

  it('are not said of a card that left before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = await cardIn('impressions', { ...harbour, id: 'left' });
    while (vi.getTimerCount() === 0) await new Promise(requestAnimationFrame);
    const seen = vi.fn();
    card.addEventListener('np-article-impression', seen);
    card.remove();
    vi.advanceTimersByTime(5000);
    expect(seen).not.toHaveBeenCalled();
  });
});

it('has nothing for axe to find', async () => {
  const card = await cardIn('new-for="PT1H" old-after="P1Y"', {
    ...rightToLeft,
    live: true,
    comments: 3,
    media: { kind: 'video', duration: 'PT3M' },
    sponsor: { name: 'Orla' },
  });
  await vi.waitFor(() => expect(part(card, 'dot')).not.toBeNull());
  await expectAccessible(card);
});
