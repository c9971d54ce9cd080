import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, site } from './site.js';

afterAll(closeBrowser);

/** Both files, as the embed code has them; the page may have styles of its own and pictures in its addresses. */
const HEAD =
  '<link rel="stylesheet" href="/newsprint/newsprint.css"><script src="/newsprint/newsprint.js" defer></script>';
const CSP = "script-src 'self'; require-trusted-types-for 'script'; trusted-types newsprint";
const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/%3E";

const story = (attributes: string) =>
  `<np-article-card ${attributes}><img src="${PICTURE}" width="300" height="200" alt=""><span class="section">Harbour</span>
    <h3><a href="#ferry">Night ferry returns to the old port after ten years at anchor</a></h3>
    <p>The first boat leaves on Friday evening.</p><time datetime="2026-10-16">16 October 2026</time></np-article-card>`;

/** How far what is on view has moved by itself, as Chromium counts it. */
const layoutShift = (page: Page) =>
  page.evaluate(async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return shifts;
  });

describe('a story of the publisher’s own HTML does not move when the script comes late', () => {
  it.each([
    { attributes: '', width: 300 },
    { attributes: '', width: 700 },
    { attributes: 'lead', width: 900 },
    { attributes: 'layout="stack"', width: 700 },
    { attributes: 'layout="row"', width: 500 },
    { attributes: 'layout="row"', width: 160 },
    { attributes: 'layout="overlay"', width: 400 },
    { attributes: 'layout="text"', width: 300 },
    { attributes: 'label="Opinion"', width: 700 },
    { attributes: 'sponsor="Orla Shipping"', width: 300 },
  ])('in $width px $attributes', async ({ attributes, width }) => {
    for (const dir of ['ltr', 'rtl']) {
      const at = await late(
        `<div dir="${dir}" style="inline-size: ${width}px">${story(attributes)}</div><p>Below.</p>`,
      );
      expect(await layoutShift(at.page)).toEqual([]);
      await at.close();
    }
  });

  // Chromium counts nothing below 3 px.
  it.each([
    ['label="Opinion"', 'np-article-grid'],
    ['sponsor="Orla Shipping" access="subscriber"', 'np-article-grid'],
    ...[
      'label="Opinion"',
      'sponsor="Orla Shipping"',
      'sponsor="Orla Shipping" layout="row"',
      'access="subscriber"',
      'live',
      'label="" sponsor="" access="free"',
      'sponsor="Orla" access="subscriber" label="Opinion" live',
      'order="headline media" label="Opinion"',
      'order="kicker headline summary media meta"',
      'order="kicker headline media" layout="stack"',
      'order="summary kicker"',
      'order="meta media summary headline kicker"',
    ].map((attributes) => [attributes, 'div']),
  ])('by no part of a pixel: %s in %s', async (attributes, around) => {
    const places = [];
    for (const script of [false, true]) {
      const at = await site({}, { viewport: { width: 1000, height: 900 } });
      if (!script) await at.page.route('**/newsprint.js', (route) => route.abort());
      const inArticle = story(attributes).replace(/>(.*)<(?=\/np-article-card>)/s, '><article>$1</article><');
      const stories = `${story(attributes)}${inArticle}${around === 'div' ? '' : story('')}`;
      const width = around === 'div' ? 400 : 900;
      await at.open(`<${around} style="inline-size: ${width}px">${stories}</${around}><p>Below.</p>`, {
        head: HEAD,
        csp: CSP,
      });
      if (script && attributes.includes('live'))
        await at.page.waitForFunction(() =>
          [...document.querySelectorAll('np-article-card')].every((card) =>
            card.shadowRoot?.querySelector('[part=dot]'),
          ),
        );
      places.push(
        await at.page.evaluate(() =>
          [...document.querySelectorAll('np-article-card *, body > p')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.localName, x, y, width, height];
          }),
        ),
      );
      await at.close();
    }
    expect(places[1]).toEqual(places[0]);
  });

  it('and is worded as the card words it', async () => {
    const at = await site();
    await at.page.route('**/newsprint.js', (route) => route.abort());
    await at.open(
      [
        'sponsor="Orla" access="subscriber" label="Opinion" live',
        'label="Opinion" live',
        'sponsor="" label=""',
        'data-x',
      ]
        .map(story)
        .join(''),
      { head: HEAD, csp: CSP },
    );
    const said = await at.page.$$eval('np-article-card', (cards) =>
      cards.map((card) => getComputedStyle(card, '::before').content.replace(/" ?"|^"|"$/g, '')),
    );
    expect(said).toEqual([
      'Sponsored by Orla · Subscribers · Opinion · Live',
      'Opinion · Live',
      'none',
      'none',
    ]);
    await at.close();
  });

  it.each([1000, 500])('side by side in %d px', async (width) => {
    const at = await late(
      `<np-article-grid style="inline-size: ${width}px">${story('lead')}${story('').repeat(3)}${story('layout="row"')}${story('layout="text"')}</np-article-grid><p>Below.</p>`,
    );
    expect(await layoutShift(at.page)).toEqual([]);
    await at.close();
  });

  it('on a page whose reset comes after our styles', async () => {
    const at = await late(`<div style="inline-size: 300px">${story('')}</div><p>Below.</p>`, {
      head: `${HEAD}<style>* { margin: 0; padding: 0; box-sizing: border-box }</style>`,
    });
    expect(await layoutShift(at.page)).toEqual([]);
    await at.close();
  });

  it('as a stand-in for a CMS that knows no tags of ours', async () => {
    const markup = story('').replace('<np-article-card', '<div data-np="article-card" data-layout="row"');
    const at = await late(
      `<div style="inline-size: 500px">${markup.replace('</np-article-card>', '</div>')}</div><p>Below.</p>`,
    );
    expect(await at.page.locator('np-article-card').count()).toBe(1);
    expect(await layoutShift(at.page)).toEqual([]);
    await at.close();
  });

  /** A page whose script comes half a second after it has been painted. */
  async function late(body: string, { head = HEAD } = {}) {
    const at = await site({}, { viewport: { width: 1000, height: 900 } });
    await at.page.route('**/newsprint.js', (route) => {
      setTimeout(() => void route.fallback(), 500);
    });
    await at.open(body, { head, csp: CSP });
    await at.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    return at;
  }
});

it('lays the publisher’s own HTML out where no script comes', async () => {
  const at = await site({}, { javaScriptEnabled: false });
  await at.open(`<div style="inline-size: 500px">${story('layout="row"')}</div>`, { head: HEAD, csp: CSP });
  const box = async (selector: string) =>
    (await at.page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const [heading, picture] = [await box('h3'), await box('img')];
  expect(heading.x + heading.width).toBeLessThanOrEqual(picture.x);
  expect(Math.abs((await box('.section')).y - picture.y)).toBeLessThan(10);
  await at.close();
});

it('keeps the room of a picture that comes late to a story from data', async () => {
  const at = await site({}, { viewport: { width: 600, height: 900 } });
  let letThrough = (): void => undefined;
  const come = new Promise<void>((resolve) => (letThrough = resolve));
  await at.page.route('**/late.svg', async (route) => {
    await come;
    await route.fulfill({
      body: decodeURIComponent(PICTURE.split(',')[1] ?? ''),
      contentType: 'image/svg+xml',
    });
  });
  const opened = at.open('<div id="place"></div><p>Below.</p>', { head: HEAD, csp: CSP });
  await at.page.waitForFunction(() => customElements.get('np-article-card') !== undefined);
  const load = () =>
    at.page.evaluate(async () => {
      const card = document.createElement('np-article-card');
      const image = { src: '/late.svg', alt: '', width: 300, height: 200 };
      const article = { id: 'a', headline: 'Ferry', authors: [], keywords: [], image };
      Object.assign(card, { article, priority: true });
      document.querySelector('#place')?.append(card);
      await (card as { updateComplete?: Promise<unknown> }).updateComplete;
      await new Promise(requestAnimationFrame);
    });
  await load();
  const before = await at.page.locator('p').boundingBox();
  letThrough();
  await opened;
  await at.page.waitForFunction(() => {
    const root = document.querySelector('np-article-card')?.shadowRoot;
    return root?.querySelector('img')?.naturalWidth === 300;
  });
  expect(await at.page.locator('p').boundingBox()).toEqual(before);
  await at.close();
});

const EDITORIAL = {
  live: true,
  comments: 48,
  media: { kind: 'video', duration: 'PT3M20S' },
  sponsor: { name: 'Orla Shipping' },
  access: 'subscriber',
  published: '2019-03-14T08:00:00+01:00',
};

it('moves nothing when what few stories need comes late', async () => {
  const at = await site({}, { viewport: { width: 900, height: 900 } });
  let letThrough = (): void => undefined;
  const late = new Promise<void>((resolve) => (letThrough = resolve));
  await at.page.route('**/newsprint.card-extras.js', async (route) => {
    await late;
    await route.fallback();
  });
  const opened = at.open('<div id="place" old-after="P1Y"></div><p>What stands below.</p>');
  await at.page.waitForFunction(() => customElements.get('np-article-card') !== undefined);
  await at.page.evaluate(async (more) => {
    const card = document.createElement('np-article-card');
    const article = {
      id: 'a',
      headline: 'Night ferry returns',
      summary: 'On Friday.',
      authors: [{ name: 'Ilse Varga' }],
    };
    Object.assign(card, { article: { ...article, keywords: [], ...more } });
    document.querySelector('#place')?.append(card);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, EDITORIAL);
  const before = await at.page.locator('p').boundingBox();
  letThrough();
  await opened;
  await at.page.waitForFunction(() =>
    document.querySelector('np-article-card')?.shadowRoot?.querySelector('[part=dot]'),
  );
  expect(await at.page.locator('p').boundingBox()).toEqual(before);
  await at.close();
});

it('asks for nothing more where stories are plain', async () => {
  const at = await site();
  await at.open(
    '<np-article-grid><np-article-card headline="Ferry" label="Opinion" order="headline" lead></np-article-card></np-article-grid>',
  );
  expect(at.requests).toEqual(['/', '/newsprint/newsprint.js']);
  expect(at.said).toEqual([]);
  await at.close();
});

it('says who paid for a story without the chunk, and warns once', async () => {
  const at = await site();
  await at.page.route('**/newsprint.card-extras.js', (route) => route.abort());
  await at.open('<np-article-card headline="Ferry" sponsor="Orla"></np-article-card>'.repeat(2));
  const label = at.page.locator('np-article-card').first().locator('[part=label]');
  expect(await label.textContent()).toBe('Sponsored by Orla');
  expect(at.said.filter((text) => text.startsWith('Newsprint'))).toHaveLength(1);
  await at.close();
});

it('works under a strict policy', async () => {
  const at = await site();
  await at.open(
    '<np-article-card headline="Ferry" live sponsor="Orla" order="headline media"></np-article-card>',
  );
  await at.page.waitForFunction(() =>
    document.querySelector('np-article-card')?.shadowRoot?.querySelector('[part=dot]'),
  );
  expect(at.said).toEqual([]);
  await at.close();
});
