/** What every page owes its reader, whoever built it. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, layoutShift, PAGES, site, type Site } from './pages.testing.js';

let courier: Site;
beforeAll(async () => {
  courier = await site();
});
afterAll(() => courier.close());

const MAIN_PAGES = ['/', '/article.html'];
const SCRIPT = '**/embed/newsprint.js';

/** Longer than any page needs to be painted without it. */
const LATE_MS = 500;

/** Where the headings of the tabs are, and the first list, once the page's HTML is in. */
async function tabBoxes(page: Page): Promise<string> {
  await page.locator('footer').waitFor();
  return page
    .locator('np-news-tabs > :is(h2, np-news-ticker:nth-child(2))')
    .evaluateAll((parts) => JSON.stringify(parts.map((part) => part.getBoundingClientRect())));
}

it.each(PAGES)('keeps its policy and says nothing in the console: %s', async (path) => {
  const { page, said } = await courier.open(path);
  await expect.poll(() => page.locator(':not(:defined)').count()).toBe(0);
  expect(said).toEqual([]);
});

it.each(PAGES)('fits a narrow screen: %s', async (path) => {
  const { page } = await courier.open(path, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it.each(PAGES)('fits a narrow screen with text twice as large: %s', async (path) => {
  const { page } = await courier.open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('prints the line of news above the paper’s name', async () => {
  const { page } = await courier.open('/');
  await page.emulateMedia({ media: 'print' });
  const last = await page.locator('.breaking li').last().boundingBox();
  const name = await page.locator('h1').boundingBox();
  expect(last!.y + last!.height).toBeLessThanOrEqual(name!.y);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(PAGES)('is accessible: %s', async (path) => {
    // Only axe needs the policy lifted, to be let in.
    const { page } = await courier.open(path, { colorScheme, bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe.each([360, 1280])('at %i px', (width) => {
  it.each(MAIN_PAGES)('does not move when the script comes late: %s', async (path) => {
    const { page } = await courier.open(path, {
      viewport: { width, height: 900 },
      before: (early) =>
        early.route(SCRIPT, (route) => {
          setTimeout(() => void route.continue(), LATE_MS);
        }),
    });
    await expect.poll(() => page.locator(':not(:defined)').count()).toBe(0);
    expect(await layoutShift(page)).toBe(0);
  });
});

it('leaves the publisher’s list of headlines as it is while the feed says the same', async () => {
  const { page } = await courier.open('/');
  const latest = page.locator('np-news-ticker[src="/feeds/latest.xml"]');
  expect(await latest.locator('[part=list]').count()).toBe(0);
  expect(await latest.locator('h3 a:visible').count()).toBe(7);
});

it('shows the headlines of a feed that says something else', async () => {
  const { page } = await courier.open('/', {
    before: (early) =>
      early.route('**/feeds/latest.xml', async (route) => {
        const response = await route.fetch();
        const feed = await response.text();
        await route.fulfill({ response, body: feed.replace('Dockers to vote', 'Dockers have voted') });
      }),
  });
  const headlines = page.locator('[src="/feeds/latest.xml"] [part=list] [part=link]');
  await expect.poll(() => headlines.count(), { timeout: 10_000 }).toBe(7);
  expect(await headlines.nth(1).innerText()).toBe('Dockers have voted on who keeps the Duchess’s whistle');
});

it('puts tabs where their headings stood, and the open list where it stood', async () => {
  let before = '';
  const { page } = await courier.open('/', {
    before: (early) =>
      early.route(SCRIPT, async (route) => {
        before = await tabBoxes(early);
        await route.continue();
      }),
  });
  await page.getByRole('tab', { selected: true }).waitFor();
  expect(await tabBoxes(page)).toBe(before);
});

it('opens what readers read most with the keyboard', async () => {
  const { page } = await courier.open('/');
  const shown = page.locator('np-news-tabs h3 a:visible');
  expect(await shown.first().innerText()).toBe('High water passes the bridge without touching the roadway');
  await page.getByRole('tab', { name: 'Latest' }).press('ArrowRight');
  await expect.poll(() => shown.count()).toBe(5);
  expect(await shown.first().innerText()).toBe('Lost accordion found, played, and lost again');
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Trending');
});

it('lets a reader scroll to the other list when the script never comes', async () => {
  const { page } = await courier.open('/', {
    before: (early) => early.route(SCRIPT, (route) => route.abort()),
  });
  await page.getByRole('link', { name: 'A wedding ring, in a herring' }).first().scrollIntoViewIfNeeded();
  expect(await page.locator('np-news-tabs').evaluate((tabs) => tabs.scrollLeft)).toBeGreaterThan(0);
});

it('warns once when the script is loaded twice', async () => {
  const { page, said } = await courier.open('/', {
    before: (early) =>
      early.route('**/', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const tag = '<script src="/embed/newsprint.js?again" defer></script>';
        await route.fulfill({ response, body: html.replace('</head>', `${tag}</head>`) });
      }),
  });
  await expect.poll(() => page.locator(':not(:defined)').count()).toBe(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Newsprint');
});

describe('without JavaScript', () => {
  it('shows the whole front page', async () => {
    const { page, said } = await courier.open('/', { javaScriptEnabled: false });
    expect(await page.locator('np-article-card :is(h2, h3) a:visible').count()).toBe(8);
    expect(await page.locator('np-news-ticker[src="/feeds/latest.xml"] h3 a:visible').count()).toBe(7);
    expect(await page.locator('.breaking a').first().isVisible()).toBe(true);
    expect(said).toEqual([]);
  });

  it('leads from a reference to its note and back', async () => {
    const { page } = await courier.open('/article.html', { javaScriptEnabled: false });
    await page.locator('a[href="#fn:2"]').first().click();
    expect(new URL(page.url()).hash).toBe('#fn:2');
    expect(await page.locator('[id="fn:2"]').innerText()).toContain('The Gauge-Keepers of the Orla');
    await page.locator('[id="fn:2"] a').nth(1).click();
    expect(new URL(page.url()).hash).toBe('#fnref:2:2');
  });

  it('shows the publication line as the newsroom wrote it', async () => {
    const { page } = await courier.open('/article.html', { javaScriptEnabled: false });
    expect(await page.locator('np-publish-meta').innerText()).toMatch(/By Ilse Varga · 16 October 2026/);
  });
});
