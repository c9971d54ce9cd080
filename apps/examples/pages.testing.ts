/** The example site in a real browser, served as `start` serves it. `packages/embed` must be built. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { launchOptions } from '@newsprint/tooling/browser.mjs';
import { openSettled } from '@newsprint/tooling/settled.mjs';
import { serve } from './serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page of the site, by its path. */
export const PAGES = readdirSync(new URL('./site/', import.meta.url))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name === 'index.html' ? '' : name}`);

export interface OpenPage {
  readonly page: Page;
  /** Console warnings and errors, uncaught errors, failed requests, and violations of the policy. */
  readonly said: string[];
}

export interface Site {
  readonly url: string;
  /** Opens a page of the site, and waits until its scripts and feeds are in; closes it after the test. */
  readonly open: (path: string, options?: Options) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

interface Options extends BrowserContextOptions {
  /** What happens before the page loads, for example routes. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Starts the server and a browser. */
export async function site(): Promise<Site> {
  const server = await serve();
  const browser: Browser = await chromium.launch(launchOptions());
  return {
    url: server.url,
    open: async (path, { before, ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Asia/Dubai',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      // Pages that stay open go on moving their headlines, and slow the next test down.
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        // A page that stands in for one that is missing is answered with 404, and the browser says so.
        const isItsOwnStatus = message.location().url === page.url() && message.text().includes('404');
        if (['warning', 'error'].includes(message.type()) && !isItsOwnStatus) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(error.message));
      await before?.(page);
      await openSettled(page, new URL(path, server.url).href, options);
      return { page, said };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What axe finds on the whole page, a line each. The page's context must let scripts in (`bypassCSP`). */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join('; ')})`,
  );
}

/** How far what a reader sees has moved by itself so far, as Chromium counts it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) total += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: what has been laid out by now is reported after the next.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            observer.disconnect();
            resolve(total);
          }),
        );
      }),
  );
}
