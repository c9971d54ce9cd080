/**
 * One front page of cards against pictures that were looked at: five widths, light and dark, both directions.
 *
 * Pictures depend on the browser and on the fonts of the machine. Where these are not the ones that the pictures
 * were taken with, the tests are skipped, and say so. To take them again, and then look at each:
 *
 *     UPDATE_PICTURES=1 pnpm exec vitest run --project pages packages/embed/tests/card-pictures.test.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { afterAll, expect, it } from 'vitest';
import { launchOptions } from '@newsprint/tooling/browser.mjs';
import { closeBrowser, site } from './site.js';

const folder = new URL('./pictures/', import.meta.url);
const isUpdate = Boolean(process.env['UPDATE_PICTURES']);

/** A pixel differs when a channel is this far off; a picture, when more than this share of its pixels is. */
const TOLERANCE = { channel: 24, share: 0.002 };

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#9fb3bd" d="M0 0h3v2H0z"/><path fill="#4f6a76" d="M0 1.3h3V2H0z"/><path fill="#b3402a" d="M2.2 1h.3v.3h-.3z"/></svg>`;

interface Copy {
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly place: string;
  readonly lead: string;
  readonly summary: string;
  readonly others: readonly [string, string, string];
  readonly authors: string;
}

const COPIES: readonly Copy[] = [
  {
    dir: 'ltr',
    lang: 'en-GB',
    place: 'Harbour',
    lead: 'The last steam crane on the east quay lifts its final cargo',
    summary: 'It unloaded oranges, pianos and, once, a travelling circus. On Thursday it was still.',
    others: [
      'Night ferry returns to the old port',
      'Council votes, after eleven hours and two adjournments, to keep the footbridge open at night',
      'Keep the bridge',
    ],
    authors: 'Ilse Varga and Tomas Rell',
  },
  {
    dir: 'rtl',
    lang: 'ar',
    place: 'الميناء',
    lead: 'العبّارة الليلية تعود إلى الميناء القديم بعد غياب عشر سنوات',
    summary: 'تبحر أول رحلة مساء الجمعة، ويقول أصحاب المقاهي على الرصيف إنهم سيتركون مصابيحهم مضاءة.',
    others: [
      'آخر رافعة بخارية ترفع حمولتها الأخيرة',
      'المجلس يصوّت بعد إحدى عشرة ساعة على إبقاء الجسر مفتوحًا ليلًا',
      'أبقوا الجسر',
    ],
    authors: 'ليلى فارس وسامي درويش',
  },
];

const front = ({ place, lead, summary, others: [ferry, council, bridge], authors }: Copy) => {
  const card = (attributes: string, headline: string) =>
    `<np-article-card headline="${headline}" kicker="${place}" byline="${authors}" published="2026-10-16" href="/a" ${attributes}></np-article-card>`;
  return `
    <np-article-grid>
      ${card(`lead image="/harbour.svg" summary="${summary}"`, lead)}
      ${card('image="/harbour.svg"', ferry)}
      ${card(`label="!" summary="${summary}"`, council)}
      ${card('image="/harbour.svg" layout="overlay"', bridge)}
    </np-article-grid>
    <np-article-card layout="row"><article>
      <img src="/harbour.svg" alt=""><span class="section">${place}</span>
      <h3><a href="/b">${ferry}</a></h3><p>${summary}</p><p>${authors}, <time datetime="2026-10-16">2026-10-16</time></p>
    </article></np-article-card>
    ${card('image="/harbour.svg" layout="stack" order="kicker headline summary media" style="max-inline-size: 20rem; margin-block-start: 1rem"', bridge)}`;
};

const head = ({ dir }: Copy) => `<script src="/newsprint/newsprint.js" defer></script>
  <style>
    html { color-scheme: light dark; direction: ${dir}; background: canvas; }
    body { margin: 12px; font: 14px/1.4 'DejaVu Serif', serif; }
    np-article-card { --np-card-accent: light-dark(#8c1c13, #ff9c8f); }
  </style>`;
const csp = "default-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** What pictures depend on: the browser's major version, and how wide its fonts set some text. */
async function madeWith(): Promise<string> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const fonts = ['14px "DejaVu Serif", serif', 'bold 30px "DejaVu Serif", serif'];
    return fonts.flatMap((font) =>
      ['The last steam crane', 'العبّارة الليلية'].map((text) => {
        if (context) context.font = font;
        return context?.measureText(text).width.toFixed(1);
      }),
    );
  });
  const [major] = browser.version().split('.');
  await browser.close();
  return `Chromium ${major ?? ''}, ${widths.join(' ')}`;
}

const recordFile = new URL('made-with.txt', folder);
const here = await madeWith();
const recorded = existsSync(recordFile) ? readFileSync(recordFile, 'utf8').trim() : '';
if (isUpdate) writeFileSync(recordFile, `${here}\n`);
const isSame = isUpdate || here === recorded;
if (!isSame)
  console.warn(`The pictures were made with ${recorded}; here is ${here}. Their tests are left out.`);

afterAll(closeBrowser);

const cases = COPIES.flatMap((copy) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [120, 320, 480, 768, 1200].map((width) => ({
      copy,
      scheme,
      width,
      name: `${copy.dir}-${scheme}-${width}`,
    })),
  ),
);

it.runIf(isSame).each(cases)('looks as it did: $name', async ({ copy, scheme, width, name }) => {
  const at = await site(
    {},
    { viewport: { width: width + 24, height: 2400 }, colorScheme: scheme, reducedMotion: 'reduce' },
  );
  await at.page.route('**/harbour.svg', (route) =>
    route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' }),
  );
  await at.open(`<main lang="${copy.lang}">${front(copy)}</main>`, { head: head(copy), csp });
  await at.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const isWide = await at.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide).toBe(false);
  const { height } = (await at.page.locator('main').boundingBox()) ?? { height: 0 };
  const seen = await at.page.screenshot({
    clip: { x: 0, y: 0, width: width + 24, height: Math.ceil(height) + 24 },
  });
  const file = new URL(`${name}.png`, folder);
  if (isUpdate) writeFileSync(file, seen);
  const share = await at.page.evaluate(differing, {
    pictures: [readFileSync(file), seen].map((png) => `data:image/png;base64,${png.toString('base64')}`),
    channel: TOLERANCE.channel,
  });
  await at.close();
  expect(share, `${name} differs`).toBeLessThan(TOLERANCE.share);
});

/** Runs in the page, whose canvas reads PNG already: the share of pixels that differ; all, when the sizes do. */
async function differing({ pictures, channel }: { pictures: string[]; channel: number }): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (!one || one.width !== other?.width || one.height !== other.height) return 1;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isFar = [0, 1, 2].some(
      (part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > channel,
    );
    if (isFar) count += 1;
  }
  return (4 * count) / one.data.length;
}
