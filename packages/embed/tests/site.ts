/** A site with the built files on it, for tests: one page at a time, in a real browser, without a server. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { launchOptions } from '@newsprint/tooling/browser.mjs';
import { openSettled } from '@newsprint/tooling/settled.mjs';

const dist = new URL('../dist/', import.meta.url);
const ORIGIN = 'https://courier.example';

/** Another host with the same files. */
export const ELSEWHERE = 'https://files.example';

/** The policy that every page is served with unless the test says otherwise. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types newsprint";

export const builtFile = (name: string) => readFileSync(new URL(name, dist));

export interface Site {
  readonly page: Page;
  /** Paths requested, in order. */
  readonly requests: string[];
  /** Console warnings and errors, uncaught errors, and violations of the page's policy. */
  readonly said: string[];
  /** Opens a page of this HTML. */
  readonly open: (body: string, options?: { head?: string; csp?: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** @param files - more files of the site, by path, for example `/feed.xml` */
export async function site(
  files: Readonly<Record<string, string>> = {},
  options: BrowserContextOptions = {},
): Promise<Site> {
  browser ??= chromium.launch(launchOptions());
  const context = await (await browser).newContext({ locale: 'en-GB', timezoneId: 'Asia/Dubai', ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const said: string[] = [];
  let html = '';
  let csp = STRICT_CSP;
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.route(/^https:\/\/(courier|files)\.example\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(pathname);
    if (pathname === '/') {
      await route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': csp },
      });
    } else if (pathname.startsWith('/newsprint/')) {
      const name = pathname.slice('/newsprint/'.length);
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      await route.fulfill({
        body: builtFile(name),
        contentType,
        headers: { 'access-control-allow-origin': '*' },
      });
    } else if (files[pathname] !== undefined) await route.fulfill({ body: files[pathname] });
    else await route.fulfill({ status: 404 });
  });
  return {
    page,
    requests,
    said,
    open: async (body, { head = '<script src="/newsprint/newsprint.js" defer></script>', ...rest } = {}) => {
      html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title>${head}<body>${body}`;
      csp = rest.csp ?? STRICT_CSP;
      await openSettled(page, `${ORIGIN}/`, options);
    },
    close: () => context.close(),
  };
}
