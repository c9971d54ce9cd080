/** Reading the article with thirty-four notes. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { site, type Site } from './pages.testing.js';

let courier: Site;
beforeAll(async () => {
  courier = await site();
});
afterAll(() => courier.close());

const NOTES = 34;
const REFERENCES = 44;

const focused = (page: Page) =>
  page.evaluate(() => ({
    tag: document.activeElement?.localName,
    text: document.activeElement?.textContent,
  }));

/** The note that is open, as a reader sees it. */
const openNote = (page: Page) => page.locator('np-footnote-list > [slot="preview"], [data-np-note]');

it('makes a link of every reference, with a note at its end', async () => {
  const { page } = await courier.open('/article.html');
  const references = page.locator('a[role="doc-noteref"]');
  await expect.poll(() => references.count()).toBe(REFERENCES);
  const targets = await references.evaluateAll((links) =>
    links.map((link) => document.getElementById((link as HTMLAnchorElement).hash.slice(1))?.localName),
  );
  expect(new Set(targets)).toEqual(new Set(['li']));
});

it('gives every note one way back per reference, each with a name of its own', async () => {
  const { page } = await courier.open('/article.html');
  const ways = page.locator('a[role="doc-backlink"]');
  await expect.poll(() => ways.count()).toBe(REFERENCES);
  const names = await ways.evaluateAll((links) => links.map((link) => link.ariaLabel));
  expect(new Set(names).size).toBe(REFERENCES);
  expect(
    await page
      .locator('np-footnote-list > ol > li')
      .evaluateAll((notes) => notes.filter((note) => note.querySelector('[role="doc-backlink"]')).length),
  ).toBe(NOTES);
});

it('leads back to where the reader was', async () => {
  const { page } = await courier.open('/article.html');
  await page.locator('a[role="doc-backlink"]').nth(3).click();
  const { hash } = new URL(page.url());
  expect(await page.evaluate((id) => document.getElementById(id)?.textContent.trim(), hash.slice(1))).toBe(
    '2',
  );
});

it.each([
  { width: 1280, where: 'beside its reference' },
  { width: 360, where: 'under its paragraph' },
])('opens a note $where by the keyboard, and gives the focus back', async ({ width }) => {
  const { page } = await courier.open('/article.html', { viewport: { width, height: 800 } });
  await expect.poll(() => page.locator('a[role="doc-noteref"]').count()).toBe(REFERENCES);
  await page.keyboard.press('Tab');
  expect((await focused(page)).text).toBe('Skip to the article');
  await page.keyboard.press('Enter');
  for (let tab = 0; (await focused(page)).text !== '1'; tab += 1) {
    expect(tab, 'tabs until the first reference').toBeLessThan(10);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => openNote(page).innerText()).toContain('Tide Ledgers of the Vessmark River Board');
  // Longer than the element waits before it looks for new notes: the open one is none.
  await page.clock.install();
  await page.clock.runFor(1000);
  expect(await openNote(page).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => openNote(page).count()).toBe(0);
  expect(await focused(page)).toEqual({ tag: 'a', text: '1' });
});

it('words the publication line, with the minutes it takes to read', async () => {
  const { page } = await courier.open('/article.html');
  const line = page.locator('np-publish-meta [part="line"]');
  await expect.poll(() => line.innerText()).toMatch(/16 October 2026 by Ilse Varga · \d+\smin\sread/);
});

it('tells search engines who wrote it and when', async () => {
  const { page } = await courier.open('/article.html');
  const data = page.locator('script[type="application/ld+json"]');
  await expect.poll(() => data.count()).toBe(1);
  expect(JSON.parse(await data.innerText())).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'The river keeps its own books',
    datePublished: '2026-10-16T06:00:00+02:00',
  });
});
