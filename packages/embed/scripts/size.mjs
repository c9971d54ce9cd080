/** Holds the bundles to their budgets (minified, brotli 11), and says what grew, by how much, and what to do. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementBundle } from './element-sizes.mjs';

const KB = 1024;

/** Bytes. The one place to edit when a growth was meant; say in the commit what a reader gets for it. */
const BUDGETS = [
  { name: 'newsprint.js', budget: 18 * KB, bytes: () => built('newsprint.js') },
  { name: 'newsprint.feeds.js', budget: 6 * KB, bytes: () => built('newsprint.feeds.js') },
  { name: 'newsprint.all.js', budget: 27 * KB, bytes: () => built('newsprint.all.js') },
  { name: 'np-article-card with Lit', budget: 11 * KB, bytes: () => elementBundle('article-card') },
  { name: 'np-footnote-list with Lit', budget: 11 * KB, bytes: () => elementBundle('footnote-list') },
  { name: 'np-publish-meta with Lit', budget: 11 * KB, bytes: () => elementBundle('publish-meta') },
  { name: 'np-time with Lit', budget: 8 * KB, bytes: () => elementBundle('time') },
  {
    name: 'np-news-ticker with Lit, cards and feeds',
    budget: 17 * KB,
    bytes: () => elementBundle('news-ticker', { everything: true }),
  },
];

const built = (/** @type {string} */ name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));

const brotli = (/** @type {Uint8Array} */ bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let over = 0;
for (const { name, budget, bytes } of BUDGETS) {
  const size = brotli(await bytes());
  const share = `${((100 * size) / budget).toFixed(0)} % of ${budget}`;
  console.log(`${name.padEnd(42)} ${String(size).padStart(6)} bytes  ${share}`);
  if (size <= budget) continue;
  over += 1;
  console.error(
    `  ${name} is ${size - budget} bytes over its budget. A reader's phone pays for each: look for code that can load\n` +
      `  on demand or go. If the growth is meant, raise "${name}" in packages/embed/scripts/size.mjs to ${size}\n` +
      '  and say in the commit what readers get for it.',
  );
}
process.exit(over === 0 ? 0 : 1);
