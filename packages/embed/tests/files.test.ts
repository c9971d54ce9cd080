import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { tags } from '../src/tags.js';
import { builtFile } from './site.js';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

const dist = new URL('../dist/', import.meta.url);
const files = readdirSync(dist);
const scripts = files.filter((name) => name.endsWith('.js'));

it('brings every element that the manifest describes', () => {
  const path = createRequire(import.meta.url).resolve('@newsprint/elements/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const described = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((one) => one.tagName ?? []),
  );
  expect(described.toSorted()).toEqual([...tags]);
});

it.each([
  'newsprint.js',
  'newsprint.feeds.js',
  'newsprint.all.js',
  'autoload.js',
  'newsprint.css',
  'integrity.json',
])('holds %s', (name) => expect(files).toContain(name));

it('names every file and its hash in integrity.json', () => {
  const hashes = JSON.parse(builtFile('integrity.json').toString()) as Record<string, string>;
  expect(Object.keys(hashes)).toEqual(files.filter((name) => name !== 'integrity.json').toSorted());
  for (const [name, hash] of Object.entries(hashes)) {
    expect(hash).toBe(`sha384-${createHash('sha384').update(builtFile(name)).digest('base64')}`);
  }
});

it.each(scripts)('evaluates no text as code in %s', (name) => {
  expect(builtFile(name).toString()).not.toMatch(/\beval\(|new Function\b|\bsetTimeout\("/);
});

it.each(scripts)('carries no server code of Lit’s in %s', (name) => {
  expect(builtFile(name).toString()).not.toMatch(/dom-shim|globalThis\.HTMLElement\s*\?\?=/);
});

it.each(['newsprint.js', 'newsprint.all.js'])(
  'holds no import.meta in %s, so it may be a classic script',
  (name) => {
    expect(builtFile(name).toString()).not.toContain('import.meta');
  },
);

it('never hides or clips what may stay as it is when the script does not come', () => {
  // What the page hides itself stays hidden, and only the script says that a story stands on the page already.
  const asked = /[^{}]*:where\(\[hidden\],\[repeated=skip\]\)\{display:none\}/;
  const styles = builtFile('newsprint.css').toString();
  expect(styles).toMatch(asked);
  expect(styles.replace(asked, '')).not.toMatch(
    /display:\s*none|visibility|opacity:\s*0|clip|overflow(-\w+)?:\s*hidden|line-clamp/,
  );
});
