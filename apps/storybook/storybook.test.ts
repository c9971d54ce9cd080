/** The built Storybook, as it is served. `pnpm --filter @newsprint/storybook build` comes first. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '@newsprint/tooling/browser.mjs';
import { dist, serveBuilt } from './built-site.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** What axe and Storybook leave on the window. */
interface PreviewWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__: {
    on: (event: string, listener: (change: { storyId?: string; newPhase?: string }) => void) => void;
    emit: (event: string, data: object) => void;
  };
  axe: { run: (root: string, options: object) => Promise<AxeResults> };
}

const { entries } = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const guides = Object.values(entries).filter(({ type }) => type === 'docs');
const axeSource = createRequire(import.meta.url).resolve('axe-core');

let site: Awaited<ReturnType<typeof serveBuilt>>;
let browser: Browser;

/** What went wrong in any page since the last test. */
const complaints: string[] = [];

beforeAll(async () => {
  site = await serveBuilt();
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
  site.close();
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

/** A page that complains of console errors and of every request to another host. */
async function open(address: string, width = 1024): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 768 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    // One story is about a picture that is not there.
    if (message.type() === 'error' && !url.endsWith('/missing.jpg'))
      complaints.push(`${message.text()} ${url}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.url).origin) complaints.push(request.url());
  });
  await page.goto(site.url + address);
  return page;
}

describe('every story', () => {
  let page: Page;

  beforeAll(async () => {
    // The addon's own run of axe would be in the way of this one.
    const { id = '' } = stories.at(-1) ?? {};
    page = await open(`iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    await page.addScriptTag({ path: axeSource });
  });

  it.each(stories)('renders and is accessible: $title, $name', async (story) => {
    await page.evaluate(show, story);
    expect(await page.locator('.sb-show-errordisplay #error-message').allInnerTexts()).toEqual([]);
    await page.evaluate(rendered);
    const { violations } = await page.evaluate(() =>
      (window as unknown as PreviewWindow).axe.run('#storybook-root', {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      }),
    );
    expect(
      violations.map(({ id: rule, help, nodes }) => `${rule}: ${help} (${nodes[0]?.html ?? ''})`),
    ).toEqual([]);
  });
});

/** Runs in the page: turns to another story or guide, as the sidebar does, and waits until it is there or has failed. */
function show({ id, type }: Entry): Promise<void> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as PreviewWindow;
  return new Promise((resolve) => {
    channel.on('docsRendered', () => resolve());
    channel.on('storyRenderPhaseChanged', ({ storyId, newPhase }) => {
      // It completes when its animations have ended, which a moving line never does.
      if (storyId === id && /completing|errored|finished/.test(newPhase ?? '')) resolve();
    });
    channel.emit('setCurrentStory', { storyId: id, viewMode: type });
  });
}

/** Runs in the page: waits until the elements of a story have rendered, and those in them. */
async function rendered(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const element of document.querySelectorAll('#storybook-root *')) {
      await (element as { updateComplete?: Promise<boolean> }).updateComplete;
    }
  }
}

describe('every guide', () => {
  let page: Page;

  beforeAll(async () => {
    const { id = '' } = guides.at(-1) ?? {};
    page = await open(`iframe.html?viewMode=docs&id=${id}`, 360);
    await page.locator('#storybook-docs h1').waitFor();
  });

  it.each(guides)('reads without an error and fits a phone: $title', async (guide) => {
    await page.evaluate(show, guide);
    await page.locator('#storybook-docs h1').first().waitFor();
    await page.locator('#storybook-docs :is(p, table)').last().waitFor({ state: 'attached' });
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overhang, { timeout: 10_000 }).toBe(0);
  });
});

it('lists everything public on an element’s page, each kind apart', async () => {
  const page = await open('iframe.html?viewMode=docs&id=elements-publication-line--docs');
  await page.locator('.overview').first().waitFor();
  const namesUnder = (section: string) =>
    page.locator(`h3:has-text("${section}") + .overview tbody th`).allInnerTexts();
  expect(await namesUnder('Attributes')).toContain('byline');
  expect(await namesUnder('Slots')).toEqual(expect.arrayContaining(['unnamed', 'byline']));
  expect(await namesUnder('Parts')).toContain('byline');
  expect(await namesUnder('Custom properties')).toContain('--np-meta-author-weight');
  await page.close();
});

it('opens on the start page, with the toolbar’s choices', async () => {
  const page = await open('');
  await page.getByRole('button', { name: /Left to right/ }).waitFor();
  await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').waitFor();
  await expect.poll(() => page.title()).toMatch(/^Start/);
  await page.close();
});

it('puts a story into the direction, language and colours that the toolbar asks for', async () => {
  const page = await open(
    'iframe.html?viewMode=story&id=elements-time--default&globals=direction:rtl;language:de;scheme:dark',
  );
  const story = page.locator('#storybook-root .page');
  await story.waitFor();
  expect(await story.getAttribute('dir')).toBe('rtl');
  expect(await story.locator('np-time time').innerText()).toBe('16. Oktober 2026');
  expect(await story.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
  await page.close();
});

it('does what a control says that the story’s own template does not mention', async () => {
  const page = await open('iframe.html?viewMode=story&id=elements-article-card--default&args=label:Opinion');
  await page.locator('np-article-card [part=label]').waitFor();
  expect(await page.locator('np-article-card [part=label]').innerText()).toBe('Opinion');
  await page.close();
});

it('shows every element before its script, laid out by newsprint.css alone', async () => {
  const page = await open('');
  for (const { id } of stories.filter(({ name }) => name === 'Before The Script Loads')) {
    await page.goto(`${site.url}iframe.html?viewMode=story&id=${id}`);
    const body = page.frameLocator('iframe').locator('body');
    await body.locator(':not(:defined)').first().waitFor({ state: 'attached' });
    expect(await body.locator('np-article-card, np-news-ticker').locator(':scope:defined').count()).toBe(0);
    expect(await body.innerText()).not.toBe('');
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(
      await body.evaluate(({ clientHeight }) => clientHeight),
    );
  }
  const tags = stories.map(({ title }) => title);
  const shown = stories.filter(({ name }) => name === 'Before The Script Loads').map(({ title }) => title);
  expect(shown).toEqual([...new Set(tags)]);
  await page.close();
});
