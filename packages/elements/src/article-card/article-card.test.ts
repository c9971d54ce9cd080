import { html } from 'lit';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { server } from 'vitest/browser';
import './define.js';
import type { NpArticleCard } from './article-card.js';
import type { ArticleSelectEvent } from './article-select-event.js';
import { bare, longWinded, rightToLeft } from '../testing/articles.js';
import { expectAccessible } from '../testing/axe.js';
import { fixture, page, settled } from '../testing/fixture.js';
import { PICTURE, pictured as harbour } from '../testing/pictures.js';
import {
  canEmulate,
  click,
  emulateMedia,
  hover,
  moveAway,
  pointerDown,
  pointerMove,
  pointerUp,
  press,
} from '../testing/input.js';

/** A picture that has loaded. */
const SVG = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/%3E";

const LIGHT = `<np-article-card>
  <article>
    <span class="section">Harbour</span>
    <h3><a id="own" href="#ferry">Night ferry returns to the old port</a></h3>
    <p>The first boat leaves on Friday.</p>
    <a rel="author" href="#ilse">Ilse Varga</a>
    <time datetime="2026-10-16">16 October 2026</time>
  </article>
</np-article-card>`;

const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const part = (element: Element, name: string) => inside(element, `[part=${name}]`);
const card = async (markup: string) => (await page(markup)).querySelector<NpArticleCard>('np-article-card')!;
const cardOf = (article: unknown, layout = 'auto') =>
  fixture<NpArticleCard>(html`<np-article-card layout=${layout} .article=${article}></np-article-card>`);
const unpictured = { ...harbour, image: undefined };

/** What cards said was followed; nothing navigates. */
function selections(element: HTMLElement): ArticleSelectEvent[] {
  const events: ArticleSelectEvent[] = [];
  element.addEventListener('np-article-select', (event) => {
    events.push(event);
    event.preventDefault();
  });
  return events;
}

afterEach(async () => {
  getSelection()?.removeAllRanges();
  await emulateMedia({ media: 'screen', forcedColors: 'none' });
  await moveAway();
});

describe('from data', () => {
  it('takes the last change as a property of its attribute’s name, as frameworks set it', async () => {
    const element = await cardOf(bare);
    Object.assign(element, { updated: '2026-10-14T10:00:00Z', headline: 'Changed' });
    await settled(element);
    expect(element.updatedAt).toBe('2026-10-14T10:00:00Z');
  });

  it('takes what was set before it was defined, the last change too', async () => {
    // A template's content belongs to a document in which no element is defined.
    const { content } = document.createElement('template');
    const element = content.ownerDocument.createElement('np-article-card');
    Object.assign(element, { headline: 'Early', updated: '2026-10-14T10:00:00Z' });
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    expect([element.shadowRoot?.textContent, element.updatedAt]).toEqual([
      expect.stringContaining('Early'),
      '2026-10-14T10:00:00Z',
    ]);
  });

  it('links the headline inside a heading of the level asked for', async () => {
    const element = await fixture<NpArticleCard>(
      html`<np-article-card .article=${harbour} heading-level="2"></np-article-card>`,
    );
    const heading = inside(element, '[role=heading]')!;
    expect(heading.ariaLevel).toBe('2');
    expect(heading.querySelector('a')?.href).toBe(harbour.url);
    expect(heading.textContent).toBe(harbour.headline);
  });

  it.each([
    ['kicker', 'Harbour'],
    ['summary', harbour.summary],
    ['byline', 'Ilse Varga and Tomas Rell'],
    ['time', 'October 16, 2026'],
  ])('shows the %s', async (name, text) => {
    const element = await page('<div lang="en"><np-article-card></np-article-card></div>');
    const shown = element.querySelector('np-article-card')!;
    shown.article = harbour;
    await settled(element);
    expect(part(shown, name)?.textContent).toBe(text);
  });

  it('links the authors of whom it has an address, each on their own', async () => {
    const { href } = location;
    const authors = [
      { name: 'Ilse Varga', url: '#varga' },
      { name: 'Tomas Rell', url: 'javascript:alert(1)' },
      { name: 'Orla Quinn' },
    ];
    const element = await cardOf({ ...harbour, url: '#crane', authors });
    expect(part(element, 'byline')?.textContent).toBe('Ilse Varga, Tomas Rell, and Orla Quinn');
    const links = [...part(element, 'byline')!.querySelectorAll('a')];
    expect(links.map((link) => link.outerHTML.replace(/<!--.*?-->/g, ''))).toEqual([
      '<a part="author" rel="author" href="#varga">Ilse Varga</a>',
    ]);
    const select = vi.fn();
    element.addEventListener('np-article-select', select);
    await click(links[0]!);
    expect(location.hash).toBe('#varga');
    expect(select).not.toHaveBeenCalled();
    history.replaceState(null, '', href);
  });

  it('takes its fields from attributes', async () => {
    const element = await card(
      `<np-article-card href="/crane" headline="The crane" kicker="Harbour" kicker-href="/harbour" summary="Still."
        byline="Ilse Varga" published="2026-10-16"></np-article-card>`,
    );
    expect((part(element, 'link') as HTMLAnchorElement).href).toBe(new URL('/crane', location.href).href);
    expect(part(element, 'kicker')?.getAttribute('href')).toBe('/harbour');
    expect(part(element, 'byline')?.textContent).toBe('Ilse Varga');
  });

  it('lets the article win over the attributes, field by field', async () => {
    const element = await fixture<NpArticleCard>(
      html`<np-article-card headline="Other" summary="Kept" .article=${bare}></np-article-card>`,
    );
    expect(part(element, 'link')?.textContent).toBe(bare.headline);
    expect(part(element, 'summary')?.textContent).toBe('Kept');
  });

  it('shows a headline alone when there is nothing else', async () => {
    const element = await cardOf({ headline: 'Ferry fares unchanged' });
    expect(element.innerText || element.shadowRoot!.textContent.trim()).toBe('Ferry fares unchanged');
    expect(inside(element, 'a[href]')).toBeNull();
    expect(inside(element, 'img')).toBeNull();
  });

  it('puts the summary in the place of a missing headline', async () => {
    const element = await cardOf({ ...harbour, headline: '' });
    expect(part(element, 'link')?.textContent).toBe(harbour.summary);
    expect(part(element, 'summary')?.textContent).toBe('');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@courier.example/', '', 'https://'])(
    'drops the address “%s” and keeps the headline',
    async (url) => {
      const authors = [{ name: 'Ilse Varga', url }];
      const element = await cardOf({ ...unpictured, url, section: { name: 'Harbour', url }, authors });
      expect(inside(element, 'a[href]')).toBeNull();
      expect(part(element, 'headline')?.textContent).toBe(harbour.headline);
    },
  );

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { headline: 'x', authors: 'y', section: null, image: null },
    { headline: 'x', authors: [null, {}] },
  ])('survives %j as an article', async (article) => {
    const element = await cardOf(article);
    expect(element.isConnected).toBe(true);
  });

  it('ages by amounts of time for a day, then by its date', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 1_000).toISOString();
    const place = await page('<div lang="en-GB"><np-article-card></np-article-card></div>');
    const element = place.querySelector('np-article-card')!;
    element.article = { ...bare, published: hoursAgo(2) };
    await settled(place);
    expect(part(element, 'time')?.textContent).toBe('2 hours ago');
    element.article = { ...bare, published: '2025-03-14T08:00:00Z' };
    await settled(place);
    expect(part(element, 'time')?.textContent).toBe('14 March 2025');
    element.article = { ...bare, published: 'soon' };
    await settled(place);
    expect(part(element, 'time')?.textContent).toBe('');
  });
});

it.runIf(canEmulate)('prints its date, and ages again after that', async () => {
  const place = await page('<div lang="en-GB"><np-article-card></np-article-card></div>');
  const element = place.querySelector('np-article-card')!;
  element.article = { ...bare, published: new Date(Date.now() - 7_300_000).toISOString() };
  await settled(place);
  const age = () => part(element, 'time')!.textContent;
  expect(age()).toBe('2 hours ago');
  // Chromium does not tell every time of paper that is only emulated.
  await vi.waitFor(async () => {
    await emulateMedia({ media: 'screen' });
    await emulateMedia({ media: 'print' });
    await vi.waitFor(() => expect(age()).toMatch(/\d{4}$/), { timeout: 2_000 });
  });
  await emulateMedia({ media: 'screen' });
  await vi.waitFor(() => expect(age()).toBe('2 hours ago'));
});

describe('from the publisher’s own HTML', () => {
  it('slots it whole and copies nothing', async () => {
    const element = await card(LIGHT);
    expect(inside(element, 'slot')).not.toBeNull();
    expect(element.shadowRoot!.textContent.trim()).toBe('');
    expect(element.querySelector('#own')!.getBoundingClientRect().height).toBeGreaterThan(0);
    expect(element.innerText).toContain('Night ferry returns');
  });

  it.each([
    `<img alt="" src="${SVG}"><h3><a href="#a">Ferry</a></h3><p>Friday.</p>`,
    `<article><h3><a href="#a">Ferry</a></h3><p>Friday.</p><figure><img alt="" src="${SVG}"></figure></article>`,
    `<div><div class="thumb"><a href="#a"><img alt="" src="${SVG}"></a></div><h3><a href="#a">Ferry</a></h3></div>`,
    `<a href="#a"><img alt="" src="${SVG}"><h3>Ferry</h3></a>`,
  ])('lays picture and text side by side in a row: %s', async (markup) => {
    const place = await page(
      `<div style="inline-size: 600px"><np-article-card layout="row">${markup}</np-article-card></div>`,
    );
    await vi.waitFor(() => expect(place.querySelector('img')!.complete).toBe(true));
    const heading = place.querySelector('h3')!.getBoundingClientRect();
    const image = place.querySelector('img')!.getBoundingClientRect();
    expect(heading.right).toBeLessThanOrEqual(image.left);
    expect(Math.abs(heading.top - image.top)).toBeLessThan(10);
    expect(image.width).toBeGreaterThan(150);
    expect(image.right).toBeLessThan(place.getBoundingClientRect().left + 601);
  });

  it('gives its styles up with the last card', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await card(LIGHT);
    expect(document.adoptedStyleSheets).toHaveLength(before + 1);
    element.remove();
    expect(document.adoptedStyleSheets).toHaveLength(before);
  });

  it('keeps the publisher’s rules over its own', async () => {
    const place = await page(
      `<style>.theirs h3 { font-size: 31px }</style><div class="theirs">${LIGHT}</div>`,
    );
    expect(getComputedStyle(place.querySelector('h3')!).fontSize).toBe('31px');
  });

  it('says which story was followed', async () => {
    const element = await card(LIGHT);
    const events = selections(element);
    await click(element.querySelector('#own')!);
    expect(events[0]?.article).toMatchObject({
      headline: 'Night ferry returns to the old port',
      url: new URL('#ferry', location.href).href,
      section: { name: 'Harbour' },
      summary: 'The first boat leaves on Friday.',
      authors: [{ name: 'Ilse Varga' }],
      published: '2026-10-16',
    });
  });

  it('says all of it when only some came as data', async () => {
    const element = await card(LIGHT);
    element.article = { comments: 3 } as unknown as typeof harbour;
    await element.updateComplete;
    const events = selections(element);
    await click(element.querySelector('#own')!);
    expect(events[0]?.article).toMatchObject({
      headline: 'Night ferry returns to the old port',
      comments: 3,
    });
  });

  it('follows the story from its paragraph too, and an author’s link on its own', async () => {
    const element = await card(LIGHT);
    const events = selections(element);
    await click(element.querySelector('p')!);
    expect(events).toHaveLength(1);
    element.querySelector('[rel=author]')!.addEventListener('click', (event) => event.preventDefault());
    await click(element.querySelector('[rel=author]')!);
    expect(events).toHaveLength(1);
  });

  it('notices what is put into it later', async () => {
    const element = await cardOf(unpictured);
    const label = document.createElement('span');
    label.slot = 'kicker';
    label.textContent = 'Live';
    element.append(label);
    await vi.waitFor(() => expect(label.assignedSlot).not.toBeNull());
  });
});

describe('slots', () => {
  it.each(['headline', 'kicker', 'media', 'summary', 'byline', 'meta', 'comments', 'save', 'related'])(
    'puts %s from the publisher in the place of the data',
    async (name) => {
      const element = await fixture<NpArticleCard>(
        html`<np-article-card .article=${harbour}><span slot=${name}>Theirs</span></np-article-card>`,
      );
      expect(element.querySelector('span')!.assignedSlot?.name).toBe(name);
      expect(element.innerText).toContain('Theirs');
    },
  );

  it('makes words slotted as the headline the link', async () => {
    const element = await card(
      '<np-article-card href="/ferry"><span slot="headline">Night <em>ferry</em></span></np-article-card>',
    );
    const link = element.querySelector('span')!.assignedSlot!.closest('a')!;
    expect(link.pathname).toBe('/ferry');
    expect(link.closest('[role=heading]')).not.toBeNull();
  });

  it('leaves a slotted heading with a link what it is', async () => {
    const element = await card(
      '<np-article-card><h2 slot="headline"><a href="/ferry">Ferry</a></h2></np-article-card>',
    );
    expect(element.querySelector('h2')!.assignedSlot!.closest('a, [role=heading]')).toBeNull();
  });

  it('keeps a button to save and a link to comments apart from the story’s link', async () => {
    const element = await card(
      `<np-article-card headline="Ferry" href="#ferry" byline="Ilse Varga"><a slot="comments" href="#comments">48 comments</a><button slot="save">Save</button></np-article-card>`,
    );
    const events = selections(element);
    const pressed = vi.fn();
    const [comments, save] = [...element.children] as [HTMLElement, HTMLElement];
    comments.addEventListener('click', (event) => event.preventDefault());
    save.addEventListener('click', pressed);
    await click(comments);
    await click(save);
    expect(pressed).toHaveBeenCalledOnce();
    expect(events).toEqual([]);
    const byline = part(element, 'byline')!.getBoundingClientRect();
    expect(comments.getBoundingClientRect().left).toBeGreaterThan(byline.right);
    expect(save.getBoundingClientRect().left).toBeGreaterThan(comments.getBoundingClientRect().right);
  });

  it('has no slot where nothing is slotted', async () => {
    expect(inside(await cardOf(harbour), 'slot')).toBeNull();
  });
});

describe('the whole card as a link', () => {
  it('follows a click on its text', async () => {
    const element = await cardOf(unpictured);
    const events = selections(element);
    await click(part(element, 'summary')!);
    expect(events.map(({ via, article }) => [via, article.id])).toEqual([['pointer', harbour.id]]);
  });

  it('follows the keyboard', async () => {
    const element = await cardOf({ ...unpictured, section: undefined });
    const events = selections(element);
    part(element, 'link')!.focus();
    await press('Enter');
    expect(events.map(({ via }) => via)).toEqual(['keyboard']);
  });

  it('lets text be selected without following', async () => {
    const element = await cardOf(unpictured);
    const events = selections(element);
    const { left, top } = part(element, 'summary')!.getBoundingClientRect();
    await pointerMove(left + 5, top + 10);
    await pointerDown();
    await pointerMove(left + 150, top + 10);
    await pointerUp();
    expect(getSelection()?.toString()).not.toBe('');
    expect(events).toEqual([]);
  });

  it('leaves the kicker’s own link alone', async () => {
    const element = await cardOf(unpictured);
    const events = selections(element);
    const kicker = part(element, 'kicker')!;
    kicker.addEventListener('click', (event) => event.preventDefault());
    await click(kicker);
    expect(events).toEqual([]);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('leaves a click with %s to the browser', async (key) => {
    const element = await cardOf(unpictured);
    const events = selections(element);
    let prevented = true;
    element.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    const init = { bubbles: true, cancelable: true, composed: true, detail: 1, [key]: true };
    part(element, 'link')!.dispatchEvent(new MouseEvent('click', init));
    expect(events).toEqual([]);
    expect(prevented).toBe(false);
  });

  it.each([
    ['data', async () => cardOf(unpictured), (element: Element) => part(element, 'summary')!],
    ['HTML', async () => card(LIGHT), (element: Element) => element.querySelector('p')!],
  ])(
    'makes of a middle click on the text what the browser makes of a click with its key: %s',
    async (_, make, textOf) => {
      const element = await make();
      const events = selections(element);
      const link = element.querySelector('h3 a') ?? part(element, 'link')!;
      const clicks: (readonly [boolean, boolean])[] = [];
      link.addEventListener('click', (event) => {
        clicks.push([(event as MouseEvent).ctrlKey, (event as MouseEvent).metaKey]);
        event.preventDefault();
      });
      const middle = { bubbles: true, cancelable: true, composed: true, button: 1 };
      const press = new MouseEvent('mousedown', middle);
      textOf(element).dispatchEvent(press);
      textOf(element).dispatchEvent(new MouseEvent('auxclick', middle));
      expect(clicks).toEqual([[true, true]]);
      // The page does not begin to scroll.
      expect(press.defaultPrevented).toBe(true);
      textOf(element).dispatchEvent(new MouseEvent('auxclick', { ...middle, button: 2 }));
      expect(clicks).toHaveLength(1);
      expect(events).toHaveLength(0);
    },
  );

  it('leaves a middle click on a link to the browser', async () => {
    const element = await cardOf(unpictured);
    const events = selections(element);
    const link = part(element, 'link')!;
    const heard = vi.fn((event: Event) => event.preventDefault());
    link.addEventListener('click', heard);
    const middle = new MouseEvent('auxclick', { bubbles: true, cancelable: true, composed: true, button: 1 });
    link.dispatchEvent(middle);
    part(element, 'kicker')!.dispatchEvent(new MouseEvent('auxclick', middle));
    expect(heard).not.toHaveBeenCalled();
    expect([middle.defaultPrevented, events.length]).toEqual([false, 0]);
  });

  it.each([
    '<video controls slot="media"></video>',
    '<div slot="media"><video controls></video></div>',
    `<figure slot="media"><img alt="" src="${SVG}"><button>Next picture</button></figure>`,
    '<video controls></video><h3><a href="#ferry">Ferry</a></h3>',
    `<figure><img alt="" src="${SVG}"><figcaption><a href="#museum">City Museum</a></figcaption></figure><h3><a href="#ferry">Ferry</a></h3>`,
  ])('leaves what a picture, recording or gallery has of its own to the reader: %s', async (markup) => {
    const element = await card(
      `<np-article-card ${markup.includes('slot') ? 'headline="Ferry" href="#ferry"' : ''}>${markup}</np-article-card>`,
    );
    const events = selections(element);
    const own = element.querySelector<HTMLElement>('video, button, figcaption a')!;
    await hover(own);
    const { left, top, width, height } = own.getBoundingClientRect();
    // What a player does with a real press is the browser's own, and no click in Firefox.
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(own);
    own.addEventListener('click', (event) => event.preventDefault());
    own.click();
    expect(events).toEqual([]);
  });

  it('leaves what says that it is a button alone', async () => {
    const element = await card(
      '<np-article-card headline="Ferry" href="#a"><span slot="save" role="button" tabindex="0">Save</span></np-article-card>',
    );
    const events = selections(element);
    await click(element.querySelector('[role=button]')!);
    expect(events).toHaveLength(0);
  });

  it.each([
    [
      'data',
      () => cardOf({ ...unpictured, section: undefined }),
      (element: Element) => part(element, 'link')!,
    ],
    ['HTML', () => card(LIGHT), (element: Element) => element.querySelector<HTMLElement>('h3 a')!],
  ])('says it once, however it was opened, and can be cancelled: %s', async (_, make, linkOf) => {
    const element = await make();
    const events = selections(element);
    const followed: boolean[] = [];
    const note = (event: Event) => {
      followed.push(!event.defaultPrevented);
    };
    addEventListener('click', note);
    await click(linkOf(element));
    linkOf(element).focus();
    await press('Enter');
    removeEventListener('click', note);
    expect(events.map(({ via }) => via)).toEqual(['pointer', 'keyboard']);
    expect(events.every(({ cancelable, composed, bubbles }) => cancelable && composed && bubbles)).toBe(true);
    expect(followed).toEqual([false, false]);
  });

  it('covers the card with its link whatever the position of its heading', async () => {
    const place = await page(
      `<style>.theirs h3, .theirs ::part(headline) { position: relative }</style>
        <div class="theirs">${LIGHT}<np-article-card headline="Ferry" href="#ferry" summary="On Friday."></np-article-card></div>`,
    );
    await settled(place);
    const [html, data] = [...place.querySelectorAll('np-article-card')];
    const corner = (element: Element) => {
      const { right, bottom } = element.getBoundingClientRect();
      return [right - 3, bottom - 3] as const;
    };
    expect(document.elementFromPoint(...corner(html!))).toBe(html!.querySelector('#own'));
    await vi.waitFor(() =>
      expect(data!.shadowRoot!.elementFromPoint(...corner(data!))).toBe(part(data!, 'link')),
    );
  });

  it('covers the card with its link, so that a middle click anywhere is the browser’s', async () => {
    const element = await cardOf(unpictured);
    await vi.waitFor(() => {
      const { right, bottom } = element.getBoundingClientRect();
      expect(element.shadowRoot!.elementFromPoint(right - 3, bottom - 3)).toBe(part(element, 'link'));
    });
  });
});

describe('pictures', () => {
  it('keeps room for one before it has come', async () => {
    const element = await fixture<NpArticleCard>(
      html`<np-article-card layout="stack" .article=${harbour} style="inline-size: 300px"></np-article-card>`,
    );
    const { width, height } = part(element, 'media')!.getBoundingClientRect();
    expect([width, height]).toEqual([300, 200]);
  });

  it.each([
    { priority: false, loading: 'lazy', fetchpriority: null },
    { priority: true, loading: 'eager', fetchpriority: 'high' },
  ])('loads $loading when priority is $priority', async ({ priority, loading, fetchpriority }) => {
    const element = await fixture<NpArticleCard>(
      html`<np-article-card ?priority=${priority} .article=${harbour}></np-article-card>`,
    );
    expect(part(element, 'media')!.getAttribute('loading')).toBe(loading);
    expect(part(element, 'media')!.getAttribute('fetchpriority')).toBe(fetchpriority);
  });

  it('offers the browser what there is to choose from, at the width that it gets', async () => {
    const srcset = `${PICTURE} 400w, ${PICTURE}?2 800w`;
    const image = part(await cardOf({ ...harbour, image: { ...harbour.image, srcset } }), 'media')!;
    expect(image.getAttribute('srcset')).toBe(srcset);
    expect(image.getAttribute('sizes')).toMatch(/^auto,/);
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1200', '800']);
  });

  it.each([
    { width: 20_000, height: 20_000 },
    { width: -1, height: 0 },
    { width: undefined, height: undefined },
  ])('is as large as its card, whatever its own size: $width by $height', async (size) => {
    const element = await cardOf({ ...harbour, image: { ...harbour.image, ...size } }, 'stack');
    element.style.inlineSize = '300px';
    const { width, height } = part(element, 'media')!.getBoundingClientRect();
    expect([width, height]).toEqual([300, 200]);
  });

  it('is text when the picture does not load, and tries the next', async () => {
    const element = await cardOf(harbour);
    part(element, 'media')!.dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(part(element, 'media')).toBeNull());
    element.article = { ...harbour, image: { src: `${PICTURE}?other`, alt: '' } };
    await element.updateComplete;
    expect(part(element, 'media')).not.toBeNull();
  });

  it('leaves no hole where the publisher’s own picture is broken', async () => {
    const element = await card(
      `<np-article-card><img alt="" src="/nothing-here.png"><h3><a href="#a">Ferry</a></h3></np-article-card>`,
    );
    await vi.waitFor(() => expect(element.querySelector('img')!.getBoundingClientRect().height).toBe(0));
  });

  it('keeps room for one whose address a script of the page’s fills in later', async () => {
    const element = await card(
      `<np-article-card><img data-src="${SVG}" alt="" width="30" height="20"><h3><a href="#a">Ferry</a></h3></np-article-card>`,
    );
    const image = element.querySelector('img')!;
    expect(image.getBoundingClientRect().height).toBeGreaterThan(10);
    image.src = image.dataset['src']!;
    await vi.waitFor(() => expect(image.naturalWidth).toBe(30));
    expect(image.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('keeps room for one whose first address fails and gets another at once', async () => {
    const element = await card(
      `<np-article-card><img src="/nothing-here.png" alt=""><h3><a href="#a">Ferry</a></h3></np-article-card>`,
    );
    const image = element.querySelector('img')!;
    image.addEventListener('error', () => (image.src = SVG), { once: true });
    await vi.waitFor(() => expect(image.naturalWidth).toBeGreaterThan(0));
    await element.updateComplete;
    expect(image.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('shows none as text', async () => {
    expect(part(await cardOf(harbour, 'text'), 'media')).toBeNull();
  });
});

describe('layout', () => {
  it.each([
    { layout: 'row', width: 600, beside: true },
    { layout: 'row', width: 150, beside: false },
    { layout: 'auto', width: 800, beside: true },
    { layout: 'auto', width: 400, beside: false },
    { layout: 'stack', width: 800, beside: false },
  ])('as $layout in $width px has text beside the picture: $beside', async ({ layout, width, beside }) => {
    const element = await cardOf(harbour, layout);
    element.style.inlineSize = `${width}px`;
    const media = part(element, 'media')!.getBoundingClientRect();
    expect(part(element, 'headline')!.getBoundingClientRect().top < media.bottom).toBe(beside);
  });

  it.each([120, 240, 360, 700, 1000])('keeps everything inside %d px', async (width) => {
    for (const layout of ['auto', 'row', 'stack', 'text', 'overlay']) {
      const element = await cardOf({ ...longWinded, headline: 'x'.repeat(400) }, layout);
      element.style.inlineSize = `${width}px`;
      const box = inside(element, '[part=card]')!;
      expect(box.scrollWidth).toBeLessThanOrEqual(width);
      expect(box.getBoundingClientRect().width).toBe(width);
    }
  });

  it.each(['row', 'auto'])('mirrors from right to left as %s', async (layout) => {
    const place = await page(
      '<div dir="rtl" style="inline-size: 700px"><np-article-card></np-article-card></div>',
    );
    const element = place.querySelector('np-article-card')!;
    element.setAttribute('layout', layout);
    element.article = { ...rightToLeft, image: harbour.image };
    await settled(place);
    const media = part(element, 'media')!.getBoundingClientRect();
    const text = part(element, 'headline')!.getBoundingClientRect();
    expect(text.left < media.left).toBe(layout === 'auto');
    expect(text.right <= media.left || media.right <= text.left).toBe(true);
  });

  const WRAPPED = `<article><img src="${SVG}" width="30" height="20" alt=""><h3><a href="#ferry">${'Night ferry returns to the old port. '.repeat(4)}</a></h3><p>The first boat leaves on Friday.</p></article>`;

  it.each([
    ['the publisher’s own HTML', WRAPPED],
    ['its parts', WRAPPED.replace(/<\/?article>/g, '')],
    ['data', ''],
  ])('is as tall as %s on its picture, which ends where it ends', async (_, markup) => {
    const place = await page(
      `<div style="inline-size: 200px"><np-article-card layout="overlay">${markup}</np-article-card></div>`,
    );
    const element = place.querySelector('np-article-card')!;
    if (!markup)
      element.article = { ...harbour, headline: 'Night ferry returns to the old port. '.repeat(4) };
    await settled(place);
    // Off screen until the first frame says that it is not.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const whole = element.getBoundingClientRect();
    const title = (element.querySelector('h3') ?? part(element, 'headline'))!;
    const picture = (element.querySelector('img') ?? part(element, 'media'))!;
    expect(title.getBoundingClientRect().height).toBeGreaterThan(80);
    expect(title.getBoundingClientRect().top).toBeGreaterThanOrEqual(whole.top);
    expect(title.getBoundingClientRect().bottom).toBeLessThanOrEqual(whole.bottom);
    expect(Math.abs(picture.getBoundingClientRect().bottom - whole.bottom)).toBeLessThan(1);
  });

  it('sets a lead’s headline by the width of the card, whatever it is wrapped in', async () => {
    const place = await page(
      `<div style="inline-size: 200px; font-size: 16px"><np-article-card lead>${WRAPPED}</np-article-card></div>`,
    );
    await settled(place);
    expect(parseFloat(getComputedStyle(place.querySelector('h3')!).fontSize)).toBeCloseTo(25.6, 1);
  });

  it.each(['auto', 'row', 'overlay'])(
    'shows the picture in an article with a background of its own as %s',
    async (layout) => {
      const place = await page(
        `<style>article { background: #fff }</style><div style="inline-size: 300px"><np-article-card layout="${layout}">${WRAPPED}</np-article-card></div>`,
      );
      await settled(place);
      const [article, picture] = [place.querySelector('article')!, place.querySelector('img')!];
      const { left, top } = picture.getBoundingClientRect();
      // From front to back.
      const there = document.elementsFromPoint(left + 20, top + 20);
      const isClear = getComputedStyle(article).backgroundColor === 'rgba(0, 0, 0, 0)';
      expect(isClear || there.indexOf(picture) < there.indexOf(article)).toBe(true);
    },
  );

  it('has a width in a flexible row that gives it none', async () => {
    const place = await page(
      '<div style="display: flex"><np-article-card headline="Ferry"></np-article-card></div>',
    );
    expect(place.querySelector('np-article-card')!.getBoundingClientRect().width).toBeGreaterThan(200);
  });

  it.runIf(canEmulate)('stands under its picture on paper and in forced colours', async () => {
    const element = await cardOf(harbour, 'overlay');
    const isOver = () => getComputedStyle(part(element, 'media')!).position === 'absolute';
    expect(isOver()).toBe(true);
    await emulateMedia({ forcedColors: 'active' });
    expect(isOver()).toBe(false);
    await emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(isOver()).toBe(false);
  });

  it('is not shown while hidden', async () => {
    const element = await cardOf(harbour);
    element.hidden = true;
    expect(getComputedStyle(element).display).toBe('none');
  });
});

describe('what it is called', () => {
  const nameOf = (element: Element) => part(element, 'link')?.textContent.replace(/\s+/g, ' ').trim();

  it.each(['auto', 'stack', 'row', 'text', 'overlay'])(
    'says who paid for the story at once as %s',
    async (layout) => {
      const paid = { ...harbour, sponsor: { name: 'Orla Shipping' }, access: 'subscriber' };
      const element = await cardOf(paid, layout);
      expect(nameOf(element)).toContain('Sponsored by Orla Shipping · Subscribers');
      const label = part(element, 'label')!.getBoundingClientRect();
      expect(label.height).toBeGreaterThan(10);
      expect(label.width).toBeGreaterThan(10);
    },
  );

  it('does not say of a free story that it is for subscribers', async () => {
    const element = await card('<np-article-card headline="Ferry" access="free"></np-article-card>');
    expect(part(element, 'label')).toBeNull();
  });

  it('says so above the publisher’s own HTML too', async () => {
    const element = await card(
      `<np-article-card sponsor="Orla Shipping"><h3><a href="#a">Ferry</a></h3></np-article-card>`,
    );
    expect(part(element, 'label')!.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('puts a label before the headline', async () => {
    const element = await card(
      '<np-article-card headline="Keep the bridge" label="Opinion"></np-article-card>',
    );
    expect(nameOf(element)).toBe('Opinion Keep the bridge');
  });

  it('leaves out the kicker that says the page’s own section', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'article:section');
    meta.content = 'Harbour';
    document.head.append(meta);
    expect(part(await cardOf(harbour), 'kicker')?.textContent).toBe('');
    meta.content = 'City';
    expect(part(await cardOf(harbour), 'kicker')?.textContent).toBe('Harbour');
    meta.remove();
  });

  it('leaves out the kicker that leads to this page, however its address is written', async () => {
    const element = await card('<np-article-card headline="Ferry" kicker="Harbour"></np-article-card>');
    expect(part(element, 'kicker')?.textContent).toBe('Harbour');
    for (const address of [location.href, location.pathname + location.search]) {
      element.kickerHref = address;
      await element.updateComplete;
      expect(part(element, 'kicker')?.textContent).toBe('');
    }
    element.kickerHref = '/elsewhere';
    await element.updateComplete;
    expect(part(element, 'kicker')?.textContent).toBe('Harbour');
  });

  it('keeps the focus while the story changes', async () => {
    const element = await cardOf(harbour);
    part(element, 'link')!.focus();
    for (const article of [
      unpictured,
      { ...harbour, headline: 'Another', live: true },
      { ...bare, url: harbour.url },
    ]) {
      element.article = article as typeof harbour;
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).toBe(part(element, 'link'));
    }
  });
});

describe('seen by the keyboard and the pointer', () => {
  const ringOf = (link: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(link, pseudo);
    return `${outlineStyle} ${outlineWidth}`;
  };

  it('has its ring around the whole card', async () => {
    const element = await cardOf({ ...unpictured, section: undefined });
    await press('Tab');
    part(element, 'link')!.focus();
    expect(ringOf(part(element, 'link')!, '::after')).toBe('solid 2px');
    expect(getComputedStyle(part(element, 'link')!, '::after').width).toBe(
      `${part(element, 'card')!.clientWidth}px`,
    );
    const own = (await card(LIGHT)).querySelector<HTMLElement>('#own')!;
    own.focus();
    expect(ringOf(own, '::after')).toBe('solid 2px');
  });

  it.each(['<a href="#a">Ferry</a>', `<a href="#a"><img alt="" src="${SVG}"><h3>Ferry</h3></a>`])(
    'leaves a link that is not in a heading the browser’s ring: %s',
    async (markup) => {
      const element = await card(`<np-article-card>${markup}</np-article-card>`);
      await press('Tab');
      element.querySelector('a')!.focus();
      expect(ringOf(element.querySelector('a')!)).not.toMatch(/none|0px/);
    },
  );

  // WebKit does not look again at `:has(:hover)` in a shadow root.
  it.skipIf(server.browser === 'webkit')(
    'underlines its headline under the pointer, but not while that is on another link',
    async () => {
      const element = await cardOf(unpictured);
      const lineOf = (name: string) => getComputedStyle(part(element, name)!).textDecorationLine;
      await hover(part(element, 'summary')!);
      expect([lineOf('link'), lineOf('kicker')]).toEqual(['underline', 'none']);
      await hover(part(element, 'kicker')!);
      expect([lineOf('link'), lineOf('kicker')]).toEqual(['none', 'underline']);
    },
  );

  it('has one stop for the story, and one for each other link', async () => {
    const element = await cardOf(harbour);
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')];
    expect(stops.map((stop) => stop.getAttribute('part'))).toEqual(['link', 'kicker', 'author']);
  });
});

describe('order', () => {
  const top = (element: Element, name: string) => part(element, name)!.getBoundingClientRect().top;
  const shown = ['media', 'kicker', 'headline', 'summary', 'meta'];
  const inOrder = (element: Element) => shown.toSorted((a, b) => top(element, a) - top(element, b)).join(' ');

  it('has the headline first in the document and the picture first on view', async () => {
    const element = await cardOf(harbour, 'stack');
    expect(inside(element, '[part=card]')!.firstElementChild).toBe(part(element, 'headline'));
    expect(inOrder(element)).toBe('media kicker headline summary meta');
  });

  it.each([
    ['kicker headline summary media meta', 'kicker headline summary media meta'],
    ['headline media', 'headline media kicker summary meta'],
    ['kicker headline', 'kicker headline media summary meta'],
  ])('shows “%s” as %s', async (order, expected) => {
    const element = await cardOf(harbour, 'stack');
    element.order = order;
    await element.updateComplete;
    expect(inOrder(element)).toBe(expected);
  });

  it.each([
    ['', 'img .section h3 p small'],
    ['headline media', 'h3 img .section p small'],
    ['kicker headline media', '.section h3 img p small'],
    ['kicker headline summary media meta', '.section h3 p img small'],
    ['meta headline', 'small h3 img .section p'],
  ])('shows the publisher’s own HTML as “%s” in the same order: %s', async (order, expected) => {
    const element = await card(
      `<np-article-card layout="stack" label="Opinion" order="${order}"><img alt="" src="${SVG}"><b class="section">Harbour</b>
        <h3><a href="#a">Ferry</a></h3><p>On Friday.</p><p><small><time>16 October</time></small></p></np-article-card>`,
    );
    const topOf = (selector: string) => element.querySelector(selector)!.getBoundingClientRect().top;
    const seen = ['img', '.section', 'h3', 'p', 'small'].toSorted((a, b) => topOf(a) - topOf(b)).join(' ');
    expect(seen).toBe(expected);
    const label = part(element, 'label')!.getBoundingClientRect();
    expect(label.bottom).toBeLessThanOrEqual(topOf('h3'));
    if (order === 'kicker headline media') expect(label.top).toBeGreaterThan(topOf('.section'));
  });

  it('says who paid, and then the kicker, before a headline that stands in an article with its picture', async () => {
    const element = await card(
      `<np-article-card layout="stack" sponsor="Orla" order="kicker headline media"><article><img alt="" src="${SVG}">
        <p><a class="section" href="#s">Harbour</a></p><h3><a href="#a">Ferry</a></h3></article></np-article-card>`,
    );
    const box = (selector: string) => element.querySelector(selector)!.getBoundingClientRect();
    expect(part(element, 'label')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(box('.section').top);
    expect(box('.section').bottom).toBeLessThanOrEqual(box('h3').top);
    expect(box('h3').bottom).toBeLessThanOrEqual(box('img').top);
  });

  it('moves the publisher’s own picture under the headline', async () => {
    const element = await card(
      `<np-article-card layout="stack" order="headline media"><img alt="" src="${SVG}"><h3><a href="#a">Ferry</a></h3></np-article-card>`,
    );
    await vi.waitFor(() => expect(element.querySelector('img')!.complete).toBe(true));
    const [image, heading] = ['img', 'h3'].map((name) =>
      element.querySelector(name)!.getBoundingClientRect(),
    );
    expect(heading!.bottom).toBeLessThanOrEqual(image!.top);
  });
});

describe('headlines', () => {
  it('are clamped for the eye alone', async () => {
    const element = await cardOf({ ...unpictured, headline: 'word '.repeat(80) });
    element.style.inlineSize = '200px';
    const height = () => part(element, 'headline')!.getBoundingClientRect().height;
    await vi.waitFor(() => expect(height()).toBeGreaterThan(300));
    const tall = height();
    element.style.setProperty('--np-card-lines', '2');
    expect(height()).toBeLessThan(tall / 5);
    expect(part(element, 'link')!.textContent).toBe('word '.repeat(80));
  });

  it.each([
    { lines: 'initial', below: 0.2 },
    { lines: '2', below: 0.05 },
  ])('keep what hangs below their last line, of $lines lines', async ({ lines, below }) => {
    const element = await cardOf(unpictured);
    element.style.setProperty('--np-card-lines', lines);
    const styles = getComputedStyle(part(element, 'headline')!);
    expect(parseFloat(styles.paddingBlockEnd) / parseFloat(styles.fontSize)).toBeCloseTo(below);
    // Sideways, where letters lean out of their line, nothing is cut at all.
    expect([styles.overflowX, styles.overflowY]).toEqual(['visible', 'clip']);
  });

  it('are balanced, and kickers set in small capitals, which nobody hears shouted', async () => {
    const element = await cardOf(harbour);
    const headline = getComputedStyle(part(element, 'headline')!);
    const kicker = getComputedStyle(part(element, 'kicker')!);
    expect(headline.getPropertyValue('text-wrap-style') || headline.getPropertyValue('text-wrap')).toMatch(
      'balance',
    );
    expect([kicker.fontVariantCaps, kicker.textTransform]).toEqual(['all-small-caps', 'none']);
    expect(part(element, 'kicker')!.textContent).toBe('Harbour');
  });

  it('have the language and direction of their card', async () => {
    const place = await page('<div lang="en"><np-article-card lang="ar" dir="rtl"></np-article-card></div>');
    const element = place.querySelector('np-article-card')!;
    element.article = {
      ...rightToLeft,
      authors: [{ name: 'ليلى' }, { name: 'سامي' }],
      published: '2026-10-16',
    };
    await settled(place);
    const { left, right } = part(element, 'kicker')!.getBoundingClientRect();
    const card = element.getBoundingClientRect();
    expect(card.right - right).toBeLessThan(left - card.left);
    expect(part(element, 'byline')!.textContent).toBe('ليلى وسامي');
    expect(part(element, 'time')!.textContent).toMatch(/أكتوبر/);
  });

  it('are larger on the lead', async () => {
    const element = await cardOf(harbour);
    element.style.inlineSize = '900px';
    const size = () => parseFloat(getComputedStyle(part(element, 'headline')!).fontSize);
    const usual = size();
    element.lead = true;
    await element.updateComplete;
    expect(size()).toBeGreaterThan(usual * 1.3);
  });
});

describe('lines of headlines', () => {
  /** In how many lines a word of the headline stands. */
  function linesOf(element: Element, word: string): number {
    const text = [...part(element, 'link')!.childNodes].find((node) => node.textContent?.includes(word))!;
    const at = text.textContent!.indexOf(word);
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }

  const narrow = async (lang: string, headline: string, width: number) => {
    const place = await page(
      `<div lang="${lang}" style="inline-size: ${width}px; font: 16px sans-serif"><np-article-card></np-article-card></div>`,
    );
    const element = place.querySelector('np-article-card')!;
    element.article = { ...bare, headline };
    await settled(place);
    return element;
  };

  it.each([100, 120, 140])('keep the words of Korean whole in %d px', async (width) => {
    const element = await narrow('ko', '야간 여객선이 오래된 항구로 돌아온다', width);
    for (const word of ['여객선이', '오래된', '항구로', '돌아온다']) expect(linesOf(element, word)).toBe(1);
  });

  it.runIf(CSS.supports('word-break', 'auto-phrase')).each([110, 130, 150])(
    'break Japanese between phrases in %d px',
    async (width) => {
      const element = await narrow('ja', '夜行フェリーが古い港に戻ってきました', width);
      for (const phrase of ['古い', '港に']) expect(linesOf(element, phrase)).toBe(1);
    },
  );

  it('break Chinese anywhere but before a stop', async () => {
    const element = await narrow('zh', '夜间渡轮重返旧港。夜间渡轮重返旧港。', 100);
    expect(part(element, 'headline')!.getBoundingClientRect().width).toBeLessThanOrEqual(100);
    expect(linesOf(element, '港。')).toBe(1);
  });

  it('hyphenate long words only, and never at their ends', async () => {
    const element = await narrow('de', 'Die Hafenverwaltungsgesellschaft tagt', 160);
    const style = getComputedStyle(part(element, 'headline')!);
    expect(style.hyphens).toBe('auto');
    // WebKit does not know it.
    if (CSS.supports('hyphenate-limit-chars', '14 5 5')) {
      expect(style.getPropertyValue('hyphenate-limit-chars')).toMatch(/^14 5/);
    }
    expect(linesOf(element, 'Die')).toBe(1);
    expect(part(element, 'card')!.scrollWidth).toBeLessThanOrEqual(160);
  });
});

describe('many from data', () => {
  const fill = async (count: number) => {
    const place = await page('<div></div>');
    // What earlier tests have shown counts until the next paint.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const cards = Array.from({ length: count }, () =>
      Object.assign(document.createElement('np-article-card'), { article: bare }),
    );
    place.append(...cards);
    return cards;
  };
  const shown = (cards: readonly Element[]) => cards.filter((element) => part(element, 'link')).length;

  it('show two windows full before the first paint, the others after it, and one that is waited for', async () => {
    const cards = await fill(120);
    await cards[0]!.updateComplete;
    await Promise.resolve();
    expect(shown(cards)).toBe(50);
    await cards.at(-1)!.updateComplete;
    expect(shown(cards)).toBe(120);
  });

  it('wait for no paint in a tab that nobody sees', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const cards = await fill(120);
    await cards[0]!.updateComplete;
    await Promise.resolve();
    expect(shown(cards)).toBe(120);
    hidden.mockRestore();
  });
});

describe('accessibility', () => {
  it.each(['auto', 'row', 'text'])('has nothing for axe to find as %s', async (layout) => {
    await expectAccessible(await cardOf(harbour, layout));
  });

  it('has nothing for axe to find in the publisher’s own HTML', async () => {
    await expectAccessible(await card(LIGHT));
  });
});

declare global {
  interface ImportMeta {
    glob: (pattern: string, options: object) => Record<string, { payload: string }[]>;
  }
}

const payloads = Object.values(
  import.meta.glob('../../../../../shared/feed-corpus/payloads.json', { eager: true, import: 'default' }),
).flat();

if (payloads.length === 0) console.warn('No attack strings beside the repository: those tests are left out.');

describe.runIf(payloads.length > 0)('attack strings', () => {
  it('are text in every field: no element comes from them and no script runs', async () => {
    const alert = vi.spyOn(globalThis, 'alert').mockImplementation(() => undefined);
    // Each as a date is told of.
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => {
      warn.mockRestore();
    });
    const element = await cardOf(harbour);
    const names = (root: ParentNode) => [...root.querySelectorAll('*')].map(({ localName }) => localName);
    const allowed = new Set([...names(element.shadowRoot!), 'i', 'small', 'span', 'slot', 'button']);
    for (const { payload } of payloads) {
      element.article = {
        id: payload,
        url: payload,
        headline: payload,
        section: { name: payload, url: payload },
        summary: `${payload} `,
        image: { src: payload, alt: payload, srcset: payload },
        authors: [{ name: payload, url: payload, portrait: payload }],
        published: payload,
        updated: payload,
        keywords: [payload],
        label: payload,
        sponsor: { name: payload, url: payload },
        access: payload as 'subscriber',
        live: true,
        comments: payload as unknown as number,
        media: { kind: payload as 'video', duration: payload, count: payload as unknown as number },
      };
      await element.updateComplete;
      expect(names(element.shadowRoot!).filter((name) => !allowed.has(name))).toEqual([]);
      expect(part(element, 'link')?.textContent).toContain(payload);
      for (const link of element.shadowRoot!.querySelectorAll('a')) {
        expect(['http:', 'https:', ':']).toContain(link.protocol);
      }
    }
    expect(alert).not.toHaveBeenCalled();
    alert.mockRestore();
  });

  it('are text in every attribute, and start no picture and lead nowhere', async () => {
    const alert = vi.spyOn(globalThis, 'alert').mockImplementation(() => undefined);
    const place = await page('<np-article-card></np-article-card>');
    const element = place.querySelector('np-article-card')!;
    const urls = ['href', 'image', 'kicker-href', 'target'];
    const texts = [
      'headline',
      'kicker',
      'summary',
      'byline',
      'published',
      'updated',
      'label',
      'sponsor',
      'access',
    ];
    const rules = [
      'order',
      'layout',
      'heading-level',
      'image-alt',
      'new-for',
      'old-after',
      'repeats',
      'relative-for',
    ];
    for (const { payload } of payloads) {
      for (const name of [...urls, ...texts, ...rules]) element.setAttribute(name, payload);
      await element.updateComplete;
      const { shadowRoot } = element;
      expect(
        shadowRoot!.querySelector('script, iframe, object, embed, svg, style, form, [onerror], [onload]'),
      ).toBeNull();
      for (const { src } of shadowRoot!.querySelectorAll('img')) expect(src).toMatch(/^(https?:|$)/);
      for (const { protocol } of shadowRoot!.querySelectorAll('a')) {
        expect(['http:', 'https:', ':']).toContain(protocol);
      }
      for (const name of part(element, 'card')!.style) expect(name).toMatch(/^--/);
      expect(element.innerText + shadowRoot!.textContent).toContain(payload);
    }
    expect(alert).not.toHaveBeenCalled();
    alert.mockRestore();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
  ])('as %s lead nowhere in any field that holds an address', async (url) => {
    const element = await cardOf({
      ...unpictured,
      url,
      section: { name: 'Harbour', url },
      image: { src: url, alt: '' },
      authors: [{ name: 'Ilse', url, portrait: url }],
      sponsor: { name: 'Orla', url },
      source: { name: 'Courier', url },
    });
    await vi.waitFor(() => expect(part(element, 'link')!.getAttribute('rel')).toBe('sponsored'));
    expect(element.shadowRoot!.querySelector('[href], [src], [srcset]')).toBeNull();
    expect(part(element, 'link')!.textContent).toContain(unpictured.headline);
  });
});
