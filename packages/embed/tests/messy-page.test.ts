/**
 * A news page as a CMS prints it: notes typed as text, a list of the latest stories, publication lines without
 * dates. Nothing is added but the script tag and, where a site owner would, the tags of three elements.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeBrowser, site, type Site } from './site.js';

const folder =
  process.env['NEWSPRINT_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/', import.meta.url));
const file = `${folder}/seed/page.html`;
const isHere = existsSync(file);
if (!isHere) console.warn('The messy page is not on this machine, so its tests are skipped.');

const script = '<script src="/newsprint/newsprint.js" data-footnotes="article" defer></script>';

const marked = () =>
  readFileSync(file, 'utf8')
    .replace('</head>', `${script}</head>`)
    .replace(/<h1>.*?<\/h1>/gs, '<np-article-card>$&</np-article-card>')
    .replace(/<p class="published">.*?<\/p>/gs, '<np-publish-meta>$&</np-publish-meta>')
    .replace(/(<h2>Latest<\/h2>\s*)(<ul>.*?<\/ul>)/s, '$1<np-news-ticker>$2</np-news-ticker>');

/** The content of the page's `body`, and of its `head`. */
const parts = (html: string) => ({
  head: /<head>(.*)<\/head>/s.exec(html)?.[1] ?? '',
  body: /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '',
});

describe.skipIf(!isHere)('a messy page', () => {
  let at: Site;
  beforeEach(async () => {
    at = await site({ '/thumb.png': '' });
    const { head, body } = parts(marked());
    await at.open(body, { head });
  });
  afterEach(() => at.close());
  afterAll(closeBrowser);

  it('has its 32 notes linked both ways in the fourth article, and none in the others', async () => {
    const counts = await at.page.evaluate(() =>
      [...document.querySelectorAll('article')].map((article) => {
        const references = [...article.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]')];
        const backlinks = [...article.querySelectorAll<HTMLAnchorElement>('a[role="doc-backlink"]')];
        const broken = [...references, ...backlinks].filter(
          ({ hash }) => !article.contains(document.getElementById(hash.slice(1))),
        );
        const names = new Set(backlinks.map(({ ariaLabel }) => ariaLabel));
        return [references.length, backlinks.length, names.size, broken.length];
      }),
    );
    expect(counts).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [32, 32, 32, 0],
    ]);
  });

  it('has seven stories in the Latest list, each with section, time, headline and excerpt', async () => {
    const stories = await at.page.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('np-news-ticker > ul > li')];
      const articles = (
        document.querySelector('np-news-ticker') as {
          articles?: readonly {
            headline: string;
            section?: { name: string };
            summary?: string;
            image?: { alt: string };
          }[];
        } | null
      )?.articles;
      return items.map((item, index) => {
        const article = articles?.[index];
        const seen = (text: string | undefined) =>
          Boolean(
            text && item.checkVisibility() && item.innerText.replace(/\s+/g, ' ').includes(text.slice(0, 20)),
          );
        return [
          seen(article?.section?.name),
          seen(item.querySelector('time')?.textContent),
          seen(article?.headline),
          seen(article?.summary),
          article?.image?.alt,
        ];
      });
    });
    expect(stories).toHaveLength(7);
    expect(stories[0]).toEqual([true, true, true, true, 'forest forest']);
    for (const story of stories.slice(1)) expect(story).toEqual([true, true, true, true, undefined]);
  });

  it('has four cards, and publication lines that say nothing where there is nothing to say', async () => {
    expect(await at.page.locator('np-article-card:defined h1').count()).toBe(4);
    for (const line of await at.page.locator('np-publish-meta').all()) {
      const shown = await line.evaluate(
        (element: HTMLElement) => element.innerText + (element.shadowRoot?.textContent ?? ''),
      );
      expect(shown).not.toMatch(/undefined|Invalid|NaN/);
      expect((await line.innerText()).trim()).toBe('');
    }
  });

  it('says nothing in the console, and axe finds nothing in what was added', async () => {
    expect(at.said).toEqual([]);
    await at.close();
    at = await site({ '/thumb.png': '' });
    const { head, body } = parts(marked());
    await at.open(body, { head, csp: "default-src * 'unsafe-inline' 'unsafe-eval'" });
    await at.page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = await at.page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (context: object) => Promise<AxeResults> } }).axe.run({
        include: [
          'np-article-card',
          'np-publish-meta',
          'np-news-ticker',
          'np-footnote-list',
          '[role="doc-noteref"]',
          '[role="doc-backlink"]',
        ],
      }),
    );
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe.skipIf(!isHere)('a messy page without JavaScript', () => {
  it('reads as it did', async () => {
    const at = await site({ '/thumb.png': '' }, { javaScriptEnabled: false });
    const { head, body } = parts(marked());
    await at.open(body, { head: `${head}<link rel="stylesheet" href="/newsprint/newsprint.css">` });
    expect(await at.page.locator('h1:visible').count()).toBe(4);
    expect(await at.page.locator('np-news-ticker li:visible').count()).toBe(7);
    await at.close();
    await closeBrowser();
  });
});
