/**
 * One front page of cards against pictures that were looked at: five widths, light and dark, both directions.
 *
 * The fonts come along, so that those of the machine do not matter. What does is how it draws text: where plain text
 * does not look as it did when the pictures were taken, the tests are skipped, and say so. To take them again, and
 * then look at each:
 *
 *     UPDATE_PICTURES=1 pnpm exec vitest run --project pages packages/embed/tests/card-pictures.test.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, site } from './site.js';

const folder = new URL('./pictures/', import.meta.url);
const isUpdate = Boolean(process.env['UPDATE_PICTURES']);

/**
 * A pixel, at half the size, differs when a channel is this far off; a picture, when more than this share of its
 * pixels is. At half the size edges of letters weigh less, which browsers draw a little differently with each version.
 */
const TOLERANCE = { channel: 24, share: 0.002 };

const require = createRequire(import.meta.url);
const FONTS = {
  latin: require.resolve('@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2'),
  arabic:
    require.resolve('@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2'),
};

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
    @font-face { font-family: Courier; src: url(/latin.woff2); font-weight: 100 900; unicode-range: U+0-5FF; }
    @font-face { font-family: Courier; src: url(/arabic.woff2); font-weight: 100 900; unicode-range: U+600-6FF; }
    html { color-scheme: light dark; direction: ${dir}; background: canvas; }
    body { margin: 12px; font: 14px/1.4 Courier; }
    np-article-card { --np-card-accent: light-dark(#8c1c13, #ff9c8f); }
  </style>`;
const csp = "default-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** Plain text of every size and weight that the cards have. */
const plain = ({ lead, summary, others: [ferry] }: Copy) =>
  `<h1 style="font: 650 38px/1.16 Courier; text-wrap: balance">${lead}</h1><h2 style="font: 650 17px/1.16 Courier; text-wrap: balance">${ferry}</h2><p>${summary}</p>`;

interface View {
  readonly copy: Copy;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** A picture of what stands in the page’s `main`. */
async function picture(html: string, { copy, scheme, width }: View): Promise<Buffer> {
  const { page, open, close } = await site(
    {},
    { viewport: { width: width + 24, height: 2400 }, colorScheme: scheme, reducedMotion: 'reduce' },
  );
  await page.route('**/harbour.svg', (route) =>
    route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' }),
  );
  for (const [name, path] of Object.entries(FONTS))
    await page.route(`**/${name}.woff2`, (route) => route.fulfill({ path }));
  await open(`<main lang="${copy.lang}">${html}</main>`, { head: head(copy), csp });
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.fonts.size === 2 &&
      [...document.images].every(({ complete }) => complete),
  );
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide).toBe(false);
  const { height } = (await page.locator('main').boundingBox()) ?? { height: 0 };
  const seen = await page.screenshot({
    clip: { x: 0, y: 0, width: width + 24, height: Math.ceil(height) + 24 },
  });
  await close();
  return seen;
}

/** The share of pixels by which what is seen differs from the picture of that name, which it replaces in an update. */
async function difference(name: string, seen: Buffer): Promise<number> {
  const file = new URL(`${name}.png`, folder);
  if (isUpdate) writeFileSync(file, seen);
  const { page, close } = await site();
  const share = await page.evaluate(differing, {
    pictures: [readFileSync(file), seen].map((png) => `data:image/png;base64,${png.toString('base64')}`),
    channel: TOLERANCE.channel,
  });
  await close();
  return share;
}

/** By how much plain text here differs from that in the pictures. */
const elsewhere: number[] = [];
for (const copy of COPIES) {
  const seen = await picture(plain(copy), { copy, scheme: 'light', width: 480 });
  elsewhere.push(await difference(`plain-${copy.dir}`, seen));
}
const isSame = elsewhere.every((share) => share < TOLERANCE.share);
if (!isSame)
  console.warn(
    `Plain text looks otherwise than in the pictures (${elsewhere.join(', ')} of the pixels). Their tests are left out.`,
  );

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

it.runIf(isSame).each(cases)('looks as it did: $name', async ({ name, ...view }) => {
  const seen = await picture(front(view.copy), view);
  expect(await difference(name, seen), `${name} differs`).toBeLessThan(TOLERANCE.share);
});

/** Runs in the page, whose canvas reads PNG already: the share of pixels that differ at half the size; all, when the sizes do. */
async function differing({ pictures, channel }: { pictures: string[]; channel: number }): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const [width, height] = [Math.ceil(image.width / 2), Math.ceil(image.height / 2)];
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0, width, height);
      return context?.getImageData(0, 0, width, height);
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
