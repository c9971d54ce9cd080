import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { builtFile, closeBrowser, site, type Site } from './site.js';

const head = '<script type="module" src="/newsprint/autoload.js"></script>';

let at: Site;
beforeEach(async () => {
  at = await site();
});
afterEach(() => at.close());
afterAll(closeBrowser);

const isDefined = (tag: string) => at.page.evaluate((name) => customElements.get(name) !== undefined, tag);

it('loads what the page uses, and nothing else', async () => {
  await at.open('<np-time datetime="2026-10-16">16 October</np-time>', { head });
  expect(await isDefined('np-time')).toBe(true);
  expect(await isDefined('np-article-card')).toBe(false);
  expect(at.said).toEqual([]);
});

it('loads nothing more on a page without elements', async () => {
  await at.open('<p>Nothing here.</p>', { head });
  const chunks = at.requests.filter((path) => path.startsWith('/newsprint/'));
  expect(chunks[0]).toBe('/newsprint/autoload.js');
  // Lit makes a policy, so what holds one is Lit.
  const loaded = chunks.map((path) => builtFile(path.slice('/newsprint/'.length)).toString());
  expect(loaded.filter((code) => code.includes('createPolicy'))).toEqual([]);
});

it('loads what comes later', async () => {
  await at.open('', { head });
  await at.page.evaluate(() => document.body.append(document.createElement('np-time')));
  await at.page.waitForSelector('np-time:defined', { state: 'attached' });
});

it('stops beside newsprint.js, with one warning', async () => {
  await at.open('<np-time datetime="2026-10-16">16 October</np-time>', {
    head: `<script src="/newsprint/newsprint.js" defer></script>${head}`,
  });
  expect(at.said).toEqual([expect.stringMatching(/^Newsprint .+ is already on this page/)]);
});
