import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, site } from './site.js';

afterAll(closeBrowser);

const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/%3E";
const IMG = `<img src="${PICTURE}" width="300" height="200" alt="">`;
const TEXT = `<h3><a href="/ferry">Night ferry returns to the old port after ten years at anchor</a></h3>
  <p>The first boat leaves on Friday evening, and every cabin on it has been sold.</p>`;
/** The ways in which a publisher writes a story. */
const FORMS = {
  flat: IMG + TEXT,
  article: `<article>${IMG}${TEXT}</article>`,
  figure: `<article><figure>${IMG}</figure>${TEXT}</article>`,
};
/** What resets and the typography of whole sites say of elements. Each is the site's own, and comes last. */
const RESETS = {
  'pictures that keep their height': 'img { max-width: 100%; height: auto }',
  'pictures that are blocks': 'img { display: block; vertical-align: middle }',
  'elements of HTML5 that are blocks': 'article, figure { display: block }',
  'figures with margins': 'figure { margin: 1em 40px; position: relative }',
  'an article’s pictures with margins': '.content :where(img, figure) { margin: 2em 0 }',
  'everything unset': '*:where(:not(html, iframe, img, svg)) { all: unset; display: revert }',
};
/** A page of this HTML in which the site's own style sheet comes after ours. */
async function under(reset: string, body: string, { script = true, dir = 'ltr', hasTouch = false } = {}) {
  const viewport = { width: 1000, height: 900 };
  const at = await site({ '/site.css': reset }, { viewport, hasTouch, isMobile: hasTouch });
  // A style sheet is told by its type.
  await at.page.route('**/site.css', (route) => route.fulfill({ body: reset, contentType: 'text/css' }));
  if (!script) await at.page.route('**/newsprint.js', (route) => route.abort());
  await at.open(`<main class="content" dir="${dir}" style="inline-size: 500px">${body}</main>`, {
    head: '<link rel="stylesheet" href="/newsprint/newsprint.css"><link rel="stylesheet" href="/site.css"><script src="/newsprint/newsprint.js" defer></script>',
    csp: "script-src 'self'; require-trusted-types-for 'script'; trusted-types newsprint",
  });
  return at;
}

const box = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return { left, right, top, bottom, width, height };
  });

/** Every form of a story, in either direction, with what the card and its text and picture take up. */
const stories = (attributes: string) =>
  ['ltr', 'rtl'].flatMap((dir) =>
    Object.values(FORMS).map(
      (form) =>
        `<np-article-card dir="${dir}" ${attributes} style="font-size: 20px; line-height: 1.5">${form}</np-article-card>`,
    ),
  );

/** Where they are: from the edge at which the line starts, each within the card. */
const layoutOf = (page: Page, layout: string) =>
  page.$$eval(`np-article-card[layout='${layout}']`, (cards) =>
    cards.map((card) => {
      const [whole, heading, picture] = [card, card.querySelector('h3'), card.querySelector('img')].map(
        (element) => element!.getBoundingClientRect(),
      );
      const isRightToLeft = card.matches('[dir=rtl]');
      return {
        width: picture!.width,
        isCovered:
          Math.abs(picture!.left - whole!.left) < 1 &&
          Math.abs(picture!.right - whole!.right) < 1 &&
          Math.abs(picture!.top - whole!.top) < 1 &&
          picture!.bottom > whole!.bottom - 1,
        isBehindText: isRightToLeft ? picture!.right <= heading!.left : picture!.left >= heading!.right,
      };
    }),
  );

describe.each(Object.keys(RESETS) as (keyof typeof RESETS)[])('under %s', (reset) => {
  it.each([true, false])('a story keeps its layout, with the script: %s', async (script) => {
    const body = ['overlay', 'row', 'text'].flatMap((layout) => stories(`layout="${layout}"`)).join('');
    const at = await under(RESETS[reset], `<div style="inline-size: 320px">${body}</div>`, { script });
    const overlay = await layoutOf(at.page, 'overlay');
    expect(overlay.map(({ isCovered }) => isCovered)).toEqual(overlay.map(() => true));
    if (script) {
      const row = await layoutOf(at.page, 'row');
      expect(row.map(({ isBehindText }) => isBehindText)).toEqual(row.map(() => true));
    }
    const text = await layoutOf(at.page, 'text');
    expect(text.map(({ width }) => width)).toEqual(text.map(() => 0));
    await at.close();
  });
});

it('leaves a picture to rules of the page’s that name a class or the card', async () => {
  const at = await under(
    '.content figure { margin: 7px } np-article-card img { height: 70px }',
    `<np-article-card>${FORMS.figure}</np-article-card>`,
  );
  const [card, picture] = [await box(at.page, 'np-article-card'), await box(at.page, 'img')];
  expect(picture.left - card.left).toBe(7);
  expect(picture.height).toBe(70);
  await at.close();
});

const ITEM = '<li><h3><a href="/ferry">Night ferry returns</a></h3></li>';

it.each(['ticker', 'rotate'])('a line of headlines has no bullets as layout="%s"', async (layout) => {
  for (const script of [true, false]) {
    const at = await under(
      'ul li { list-style: square }',
      `<np-news-ticker layout="${layout}"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`,
      { script },
    );
    const markers = await at.page.$$eval('li', (items) =>
      items.map((item) => getComputedStyle(item).display),
    );
    expect(markers).not.toContain('list-item');
    await at.close();
  }
});

/** A list of rows, and what stands under it. */
const ROWS = `<np-news-ticker><ul>${`<li>${IMG}${TEXT}</li>`.repeat(2)}</ul></np-news-ticker>`;

it.each(['ltr', 'rtl'])(
  'a picture as wide as there is room leaves a row’s headline its own, %s',
  async (dir) => {
    const at = await under('img { width: 100% }', ROWS, { dir });
    expect((await box(at.page, 'h3')).width).toBeGreaterThan(250);
    const [row, picture] = [await box(at.page, 'li'), await box(at.page, 'img')];
    expect(picture.right).toBeLessThanOrEqual(row.right + 0.5);
    expect(picture.left).toBeGreaterThanOrEqual(row.left - 0.5);
    await at.close();
  },
);

const LINKS = '<ul><li><a href="/ferry">Night ferry returns</a></li></ul>';
const TABS = `<np-news-tabs><h3>Latest</h3>${LINKS}<h3>Trending</h3>${LINKS}</np-news-tabs>`;

describe('what stands below is where it was before the script', () => {
  it.each([
    ['a line of headings', '', `<np-news-ticker layout="ticker"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`],
    ['a turn of headings', '', `<np-news-ticker layout="rotate"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`],
    [
      'a turn of headings where news may come',
      '',
      `<np-news-ticker layout="rotate" src="/feed.xml" heading="Latest"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`,
    ],
    ['a list with a margin', 'ul { margin: 0 0 1rem } h2 { margin: 2rem 0 }', ROWS],
    ['tabs whose headings have no padding', '* { padding: 0 }', TABS],
    ['tabs whose headings have margins', '.content h3:not(:first-child) { margin-top: 2em }', TABS],
    [
      'a line that may be only so wide',
      '.content > * { max-width: 300px }',
      `<np-news-ticker layout="ticker"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`,
    ],
    [
      'a story in its article',
      'article { display: block }',
      `<np-article-card layout="row">${FORMS.article}</np-article-card>`,
    ],
    [
      'a story with a figure',
      'figure { margin: 1em 40px }',
      `<np-article-card>${FORMS.figure}</np-article-card>`,
    ],
  ])('%s', async (_, reset, body) => {
    const edges = [];
    for (const script of [false, true]) {
      const at = await under(reset, `${body}<h2>Below</h2>`, { script });
      const { right } = await box(at.page, 'main > *');
      edges.push({ top: Math.round((await box(at.page, 'h2')).top), right: Math.round(right) });
      await at.close();
    }
    expect(edges[1]).toEqual(edges[0]);
  });
});

it.each([
  { by: 'mouse', hasTouch: false, buttons: 3 },
  { by: 'finger', hasTouch: true, buttons: 1 },
])(
  'headlines that take turns have the same room before the script as after, with the buttons for a $by',
  async ({ hasTouch, buttons }) => {
    const rooms = [];
    for (const script of [false, true]) {
      const turns = `<np-news-ticker layout="rotate"><ul>${ITEM.repeat(3)}</ul></np-news-ticker>`;
      const at = await under('', turns, { script, hasTouch });
      const { left, width } = await box(at.page, 'li');
      rooms.push([left, width]);
      if (script) {
        const shown = at.page.locator('np-news-ticker button').filter({ visible: true });
        expect(await shown.count()).toBe(buttons);
      }
      await at.close();
    }
    expect(rooms[1]).toEqual(rooms[0]);
  },
);

it('a note’s mark stays above the line', async () => {
  const at = await under(
    'a, sup { font: inherit; font-size: 100%; vertical-align: baseline }',
    '<article><p>The lock was dug by hand<np-footnote>Survey of the river.</np-footnote>.</p><np-footnote-list></np-footnote-list></article>',
  );
  const mark = at.page.locator('np-footnote > a');
  expect(await mark.evaluate((link) => getComputedStyle(link).verticalAlign)).toBe('super');
  await at.close();
});

it('a button on a picture keeps its colours', async () => {
  const at = await under(
    '',
    `<np-article-card layout="overlay">${FORMS.flat}<button>Save</button></np-article-card>`,
  );
  const colour = (selector: string) =>
    at.page.locator(selector).evaluate((element) => getComputedStyle(element).color);
  expect(await colour('h3 a')).toBe('rgb(255, 255, 255)');
  expect(await colour('button')).toBe('rgb(0, 0, 0)');
  await at.close();
});

describe.each([
  ['a reset', '*:where(:not(html, iframe, img, svg)) { all: unset; display: revert }'],
  [
    'a reset that makes lines of text of all',
    '*:where(:not(html, head, head *, iframe, img, svg)) { all: unset }',
  ],
])('under %s', (_, reset) => {
  it.each(['before', 'after'])('elements are blocks, and what is hidden is, %s our styles', async (order) => {
    const [ours, theirs] = ['/newsprint/newsprint.css', '/site.css'].map(
      (href) => `<link rel="stylesheet" href="${href}">`,
    );
    const at = await site({}, { viewport: { width: 1000, height: 900 } });
    await at.page.route('**/site.css', (route) => route.fulfill({ body: reset, contentType: 'text/css' }));
    const tags = ['article-card', 'footnote-list', 'news-tabs', 'news-ticker', 'publish-meta'];
    await at.open(
      `${tags.map((tag) => `<np-${tag}></np-${tag}><np-${tag} hidden></np-${tag}>`).join('')}
        <div repeats="skip"><np-article-card headline="Ferry"></np-article-card><np-article-card headline="Ferry"></np-article-card></div>
        <np-article-grid><np-article-card headline="Crane"></np-article-card></np-article-grid>`,
      {
        head: `${order === 'before' ? `${theirs}${ours}` : `${ours}${theirs}`}<script src="/newsprint/newsprint.js" defer></script>`,
      },
    );
    await at.page.waitForFunction(() => document.querySelector('[repeated]'));
    const displays = (selector: string) =>
      at.page.$$eval(selector, (elements) => elements.map((element) => getComputedStyle(element).display));
    expect(new Set(await displays('body > :not([hidden], div, np-article-grid, p)'))).toEqual(
      new Set(['block']),
    );
    expect(new Set(await displays('[hidden], [repeated]'))).toEqual(new Set(['none']));
    expect(await displays('np-article-grid, np-article-grid > *')).toEqual(['grid', 'grid']);
    await at.close();
  });
});

it('hides an element where the page says so by its name', async () => {
  const at = await under(
    'np-article-card { display: none }',
    `<np-article-card>${FORMS.flat}</np-article-card>`,
  );
  expect(await at.page.locator('np-article-card').isVisible()).toBe(false);
  await at.close();
});
