/** Writes dist/integrity.json: every file that a page may load, and the hash for its `integrity` attribute. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

const files = readdirSync(dist)
  .filter((name) => /\.(js|css)$/.test(name))
  .sort();
const hashes = files.map((name) => {
  const hash = createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64');
  return [name, `sha384-${hash}`];
});
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
