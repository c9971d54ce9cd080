import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { openSettled } from '@newsprint/tooling/settled.mjs';
import { tags } from '../src/tags.js';
import { builtFile, closeBrowser, ELSEWHERE, site, STRICT_CSP, type Site } from './site.js';

const script = '<script src="/newsprint/newsprint.js" defer></script>';
const time = '<np-time datetime="2026-10-16T23:30:00Z" format="datetime">16 October</np-time>';

let at: Site;
beforeEach(async () => {
  at = await site();
});
afterEach(() => at.close());
afterAll(closeBrowser);

const shownTime = () =>
  at.page.evaluate(() => document.querySelector('np-time')?.shadowRoot?.querySelector('time')?.textContent);

const definedTags = (names: readonly string[]) =>
  at.page.evaluate((wanted) => wanted.filter((tag) => customElements.get(tag)), names);

it('registers every element from one file, under a strict policy, without a further request', async () => {
  await at.open(time);
  expect(await definedTags(tags)).toEqual(tags);
  expect(at.requests).toEqual(['/', '/newsprint/newsprint.js']);
  expect(at.said).toEqual([]);
});

it('works as a module script as well', async () => {
  const head =
    '<script type="module" src="/newsprint/newsprint.js?v=3" data-time-zone="Asia/Tokyo"></script>';
  await at.open(time, { head });
  expect(await shownTime()).toContain('17 October');
  expect(at.said).toEqual([]);
});

it('works in a page that is served as XML', async () => {
  const body = `<article><p>Dug by hand<np-footnote>Survey, 1788.</np-footnote>.</p><np-footnote-list/></article>
    <np-publish-meta byline="Ilse Varga" lang="fr"/>${time}<script src="/newsprint/newsprint.js"/>`;
  await at.page.route('**/page.xhtml', (route) =>
    route.fulfill({
      contentType: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>A page</title></head><body>${body}</body></html>`,
    }),
  );
  await at.open('', { head: '' });
  await openSettled(at.page, new URL('/page.xhtml', at.page.url()).href);
  expect(await shownTime()).toContain('2026');
  expect(await at.page.locator('[role="doc-noteref"]').textContent()).toBe('1');
  expect(await at.page.locator('np-publish-meta [part="line"]').textContent()).toContain('Par');
  expect(at.said).toEqual([]);
});

it('reads right in a page in another encoding', async () => {
  await at.page.route('**/old.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=windows-1251',
      body: `<!doctype html><html lang="en-GB"><title>A page</title><script src="/newsprint/newsprint.js" defer></script>
        <article><p>Dug by hand<np-footnote>Survey, 1788.</np-footnote>.</p><np-footnote-list></np-footnote-list></article>`,
    }),
  );
  await at.open('', { head: '' });
  await openSettled(at.page, new URL('/old.html', at.page.url()).href);
  expect(await at.page.evaluate(() => document.characterSet)).toBe('windows-1251');
  expect(await at.page.locator('[role="doc-backlink"]').textContent()).toContain('↩');
});

it('keeps its Lit out of the versions that the Lit of the page warns of', async () => {
  await at.open(time);
  const versions = await at.page.evaluate(() =>
    Object.keys(globalThis).filter((name) => name.endsWith('Versions')),
  );
  expect(versions).toEqual([]);
});

it('words dates in the zone that the script tag names', async () => {
  await at.open(time, {
    head: '<script src="/newsprint/newsprint.js" defer data-time-zone="Asia/Tokyo"></script>',
  });
  expect(await shownTime()).toContain('17 October');
});

it.each([
  ['newsprint.js', 'newsprint.js'],
  ['newsprint.js', 'newsprint.all.js'],
  ['newsprint.all.js', 'newsprint.js'],
])('lets %s stay when %s comes second, with one warning', async (first, second) => {
  await at.open(time, {
    head: [first, second].map((name) => `<script src="/newsprint/${name}?${name}" defer></script>`).join(''),
  });
  expect(at.said).toEqual([expect.stringMatching(/^Newsprint .+ is already on this page/)]);
  expect(await shownTime()).toContain('2026');
});

it('asks for a language’s texts only where the page is in it', async () => {
  await at.open(`<div lang="fr"><np-publish-meta published="2026-10-16T23:30:00Z"></np-publish-meta></div>`);
  expect(at.requests).toContain('/newsprint/newsprint.fr.js');
  expect(at.said).toEqual([]);
});

it.each(['', 'crossorigin', 'type="module"'])(
  'finds what it loads on another host: %s',
  async (attributes) => {
    await at.open(
      `<p lang="fr">${time}</p><div lang="fr"><np-publish-meta byline="A"></np-publish-meta></div>`,
      {
        head: `<script src="${ELSEWHERE}/newsprint/newsprint.js?v=1/2#3" ${attributes} defer></script>`,
        csp: STRICT_CSP.replaceAll("script-src 'self'", `script-src ${ELSEWHERE}`),
      },
    );
    expect(at.requests).toContain('/newsprint/newsprint.fr.js');
    expect(at.said).toEqual([]);
  },
);

it('needs no second file as newsprint.all.js, also under a policy of hashes', async () => {
  const hash = createHash('sha384').update(builtFile('newsprint.all.js')).digest('base64');
  await at.open(`<p lang="fr">${time}</p>`, {
    head: `<script src="/newsprint/newsprint.all.js" integrity="sha384-${hash}" crossorigin defer></script>`,
    csp: STRICT_CSP.replace("script-src 'self'", `script-src 'sha384-${hash}'`),
  });
  expect(at.requests).toEqual(['/', '/newsprint/newsprint.all.js']);
  expect(await shownTime()).toContain('octobre');
  expect(at.said).toEqual([]);
});

it('says once what to load where a policy of hashes blocks its files', async () => {
  const hash = createHash('sha384').update(builtFile('newsprint.js')).digest('base64');
  await at.open(
    `<div lang="fr"><np-publish-meta byline="A"></np-publish-meta></div><np-time datetime="soon">f</np-time>`,
    {
      head: `<script src="/newsprint/newsprint.js" integrity="sha384-${hash}" crossorigin defer></script>`,
      csp: STRICT_CSP.replace("script-src 'self'", `script-src 'sha384-${hash}'`),
    },
  );
  const warnings = at.said.filter((text) => text.startsWith('Newsprint'));
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Newsprint: newsprint\.(fr|time-extras)\.js did not load\. .+ newsprint\.all\.js /,
    ),
  ]);
  expect(at.said.filter((text) => /Uncaught|did not load/.test(text))).toEqual(warnings);
});

it('passes a nonce on to what it loads', async () => {
  await at.open(`<p lang="fr">${time}</p>`, {
    head: script.replace('defer', 'nonce="n0nce" defer'),
    csp: STRICT_CSP.replace("script-src 'self'", "script-src 'nonce-n0nce'"),
  });
  expect(await shownTime()).toContain('octobre');
  expect(at.said).toEqual([]);
});

const OPEN = "default-src * data: blob: 'unsafe-inline'";
const inFrench = '<div lang="fr"><np-publish-meta byline="Ilse Varga"></np-publish-meta></div>';

it('works written into the page', async () => {
  const code = builtFile('newsprint.js')
    .toString()
    .replaceAll('</script', String.raw`<\/script`);
  await at.open(`${time}<script>${code}</script>`, { head: '', csp: OPEN });
  expect(await shownTime()).toContain('2026');
  expect(at.said).toEqual([]);
});

it('works from a blob, as tools for experiments load scripts', async () => {
  await at.open(time, { head: '', csp: OPEN });
  await at.page.evaluate(async (code) => {
    const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const tag = Object.assign(document.createElement('script'), { src: blob });
    document.head.append(tag);
    await new Promise((loaded) => tag.addEventListener('load', loaded));
  }, builtFile('newsprint.js').toString());
  await at.page.waitForSelector('np-time:defined', { state: 'attached' });
  expect(at.said).toEqual([]);
});

it('asks nothing in the page’s content where its files are, whatever it is named', async () => {
  const hosts: string[] = [];
  at.page.on('request', (request) => {
    if (request.resourceType() === 'script') hosts.push(new URL(request.url()).host);
  });
  await at.open(
    `${inFrench}<img name="currentScript" src="${ELSEWHERE}/pictures/x.png" alt=""><img name="scripts" alt="">`,
    { csp: OPEN },
  );
  await at.page.waitForFunction(() =>
    document.querySelector('np-publish-meta')?.shadowRoot?.textContent.includes('Par Ilse Varga'),
  );
  expect(hosts).not.toContain(new URL(ELSEWHERE).host);
});

it('works in one file with other scripts, whatever the one before ended with', async () => {
  const bundle = `var before = function () { return 1 }\n${builtFile('newsprint.all.js').toString()}\n(function () { window.after = 1 })()`;
  await at.close();
  at = await site({ '/bundle.js': bundle });
  await at.open(time, { head: '<script src="/bundle.js" defer data-time-zone="Asia/Tokyo"></script>' });
  expect(await shownTime()).toContain('17 October');
  expect(await at.page.evaluate(() => 'after' in globalThis)).toBe(true);
  expect(at.said).toEqual([]);
});

it('says so when data-footnotes is no selector, and goes on', async () => {
  await at.open(time, { head: script.replace('defer', 'data-footnotes="article[" defer') });
  expect(at.said).toEqual([expect.stringContaining('data-footnotes="article["')]);
  expect(await shownTime()).toContain('2026');
});
