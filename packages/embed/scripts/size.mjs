/** Holds the bundles to their sizes (minified, brotli 11), and says what grew, by how much, and what to do. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementBundle } from './element-sizes.mjs';

const KB = 1024;

/**
 * Bytes. `target` is what a page should cost at most; `limit` is what the check allows where the target has not
 * been reached yet, and goes down but for what readers need more. The one place to edit when a growth was meant; say in
 * the commit what a reader gets for it.
 * @type {readonly { name: string, target: number, limit?: number, bytes: () => Uint8Array | Promise<Uint8Array> }[]}
 */
const SIZES = [
  { name: 'newsprint.js', target: 18 * KB, limit: 24_749, bytes: () => built('newsprint.js') },
  { name: 'newsprint.feeds.js', target: 6 * KB, limit: 8_931, bytes: () => built('newsprint.feeds.js') },
  { name: 'newsprint.all.js', target: 27 * KB, limit: 56_084, bytes: () => built('newsprint.all.js') },
  {
    name: 'np-article-card with Lit',
    target: 11 * KB,
    limit: 12_006,
    bytes: () => elementBundle('article-card'),
  },
  { name: 'np-footnote-list with Lit', target: 11 * KB, bytes: () => elementBundle('footnote-list') },
  { name: 'np-publish-meta with Lit', target: 11 * KB, bytes: () => elementBundle('publish-meta') },
  { name: 'np-time with Lit', target: 8 * KB, bytes: () => elementBundle('time') },
  {
    name: 'np-news-ticker with Lit, cards and feeds',
    target: 17 * KB,
    limit: 26_311,
    bytes: () => elementBundle('news-ticker', { with: ['desk'] }),
  },
];

/** @param {string} name */
const built = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));

/** @param {Uint8Array} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

let over = 0;
for (const { name, target, limit = target, bytes } of SIZES) {
  const size = brotli(await bytes());
  const share = `${((100 * size) / target).toFixed(0).padStart(3)} % of its target, ${target}`;
  console.log(`${name.padEnd(42)} ${String(size).padStart(6)} bytes, ${share}`);
  if (size <= limit) continue;
  over += 1;
  console.error(
    `  ${name} is ${size - limit} bytes over what is allowed, ${limit}. A reader's phone pays for each: look for\n` +
      `  code that can load on demand or go. If the growth is meant, set the limit of "${name}" in\n` +
      `  packages/embed/scripts/size.mjs to ${size}, and say in the commit what readers get for it.`,
  );
}
process.exit(over === 0 ? 0 : 1);
