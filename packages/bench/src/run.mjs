/**
 * Measures every contender of every case in Chromium, and prints medians and ratios.
 *
 *     pnpm bench                        all cases, 15 runs of each contender
 *     pnpm bench times notes --runs 5   two cases, fewer runs
 *
 * The contenders of a case take turns, each run in a fresh page, so that what the machine does meanwhile
 * falls on all alike. Only ratios of one run are worth comparing.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '@newsprint/tooling/browser.mjs';
import { compare } from './statistics.mjs';
import { report } from './report.mjs';

const ORIGIN = 'https://bench.example';
const RUNNING_MS = 4000;
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const folder = new URL('.', import.meta.url);
const known = readdirSync(new URL('cases/', folder)).map((file) => file.replace('.mjs', ''));
const wanted = positionals.length > 0 ? positionals : known;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0 || !(runs > 0)) {
  console.error(
    `No case ${unknown.join(', ')}. There are ${known.join(', ')}; --runs takes a number above 0.`,
  );
  process.exit(1);
}

const { outputFiles } = await build({
  entryPoints: [new URL('in-page.mjs', folder).pathname],
  bundle: true,
  splitting: true,
  write: false,
  minify: true,
  format: 'esm',
  outdir: '/',
  platform: 'browser',
  conditions: ['browser', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.css': 'empty' },
});
const files = new Map(
  outputFiles.map(({ path, contents }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), contents]),
);

const browser = await chromium.launch(launchOptions());

/** A fresh page with the bundle in it, for one run. */
async function freshPage() {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'no-preference',
  });
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const script = files.get(pathname);
    if (pathname === '/picture.gif') return route.fulfill({ body: PICTURE, contentType: 'image/gif' });
    if (script) return route.fulfill({ body: Buffer.from(script), contentType: 'text/javascript' });
    const html =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/in-page.js"></script><body>';
    return pathname === '/' ? route.fulfill({ body: html, contentType: 'text/html' }) : route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'runContender' in globalThis);
  return page;
}

/**
 * ms of script on the main thread per second while a page stands as it is.
 * @param {import('playwright').Page} page
 */
async function scriptWhileRunning(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { script: of('ScriptDuration'), at: of('Timestamp') };
  };
  await page.waitForFunction(
    () => document.getAnimations().length > 0 || document.querySelector('np-news-ticker'),
  );
  await page.waitForTimeout(1000);
  const before = await script();
  await page.waitForTimeout(RUNNING_MS);
  const after = await script();
  return (1000 * (after.script - before.script)) / (after.at - before.at);
}

const results = {};
for (const name of wanted) {
  const about = await import(`./cases/${name}.mjs`);
  const names = Object.keys(about.contenders);
  const times = Object.fromEntries(names.map((contender) => [contender, []]));
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const contender = names[(turn + run) % names.length];
      const page = await freshPage();
      const toLayout = await page.evaluate(
        ([of, who]) => globalThis.runContender(of, who),
        [name, contender],
      );
      times[contender].push(about.measures === 'running' ? await scriptWhileRunning(page) : toLayout);
      await page.context().close();
    }
  }
  results[name] = {
    title: about.title,
    runs,
    rows: compare(about, times),
    ...(about.growth && { growth: about.growth }),
  };
  console.log(report(results[name], about.measures === 'running' ? 'ms/s' : 'ms'));
}
await browser.close();

const out = new URL('../results/', folder);
mkdirSync(out, { recursive: true });
for (const [name, result] of Object.entries(results)) {
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(result, null, 2)}\n`);
}
