/** Holds lint to what it says it refuses: each line below is linted as if it stood in that package. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import config from './eslint.mjs';

const root = join(import.meta.dirname, '../../..');

/** The rules alone that hold the architecture: those that need types take a program to be built. */
const RULES = [
  'no-eval',
  'no-new-func',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-properties',
  'no-restricted-syntax',
];

/** What lint says of a line in a source file of a package. */
async function said(name, line) {
  const file = join(root, `packages/${name}/src/probe.ts`);
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, baseConfig: config });
  const { rules, languageOptions } = await eslint.calculateConfigForFile(file);
  const bare = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    baseConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser: languageOptions.parser },
      rules: Object.fromEntries(RULES.flatMap((rule) => (rules[rule] ? [[rule, rules[rule]]] : []))),
    },
  });
  const [{ messages }] = await bare.lintText(line, { filePath: file });
  return messages.map(({ message }) => message).join('\n');
}

const ONE_WAY = 'Imports go one way';
const TEXT = 'Text is text';
const NO_DOM = 'core has no DOM';
const NO_CLOCK = 'core has no clock';

it.each([
  ['core', "import '@newsprint/feeds';", ONE_WAY],
  ['core', "import '../../feeds/src/latest.js';", ONE_WAY],
  ['core', "import { html } from 'lit';", ONE_WAY],
  ['core', "export const feeds = import('@newsprint/feeds');", 'core has no network'],
  ['feeds', "import '../../elements/src/time/time.js';", ONE_WAY],
  ['feeds', "export const time = import('@newsprint/elements/time');", ONE_WAY],
  ['elements', "import '@newsprint/embed/dist/newsprint.js';", ONE_WAY],
  ['elements', "import '../../embed/src/tags.js';", ONE_WAY],
  ['elements', "export const tags = import('../../embed/src/tags.js');", ONE_WAY],
  ['elements', "import '../time/index.js';", 'there is no index.ts'],
  ['elements', "document.body.innerHTML = '<p>';", TEXT],
  ['elements', "document.body['outerHTML'] = '<p>';", TEXT],
  ['elements', "document.body.insertAdjacentHTML('beforeend', '<p>');", TEXT],
  ['elements', "document.createRange().createContextualFragment('<p>');", TEXT],
  ['elements', "Object.assign(document.body, { innerHTML: '<p>' });", TEXT],
  ['elements', 'export const box = html`<p .innerHTML=${text}></p>`;', TEXT],
  ['elements', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", TEXT],
  ['embed', "document.write('<p>');", TEXT],
  ['embed', "eval('1');", 'can be harmful'],
  ['core', 'export const title = document.title;', NO_DOM],
  ['core', 'export const title = globalThis.document.title;', NO_DOM],
  ['core', 'export const here = location.href;', NO_DOM],
  ['core', 'setInterval(() => 1, 1);', NO_DOM],
  ['core', 'export const now = performance.now();', NO_DOM],
  ['core', 'export const now = Date.now();', NO_CLOCK],
  ['core', 'export const now = new Date();', NO_CLOCK],
  ['core', 'export const now = Date();', NO_CLOCK],
  ['core', "export const now = new Intl.DateTimeFormat('en').format();", NO_CLOCK],
  ['feeds', 'export const letters = Array.from(text);', 'Host pages replace'],
  ['elements', 'for (const [at, note] of notes.entries()) note.at = at;', 'Host pages replace'],
  ['core', 'export default 1;', 'Named exports only'],
])('in %s it refuses: %s', async (name, line, reason) => {
  expect(await said(name, line)).toContain(reason);
});

it.each([
  ['core', "import { webUrl } from './web-url.js';\nexport const day = new Date(0);"],
  ['core', "export const at = new URL('https://courier.example').host;"],
  ['feeds', "import { webUrl } from '@newsprint/core';"],
  ['elements', "import { latest } from '@newsprint/feeds';\nimport { html } from 'lit';"],
  ['elements', 'export const pairs = Object.entries(texts);'],
  ['elements', "export const desk = import('./desk.js');"],
])('in %s it lets through: %s', async (name, line) => {
  expect(await said(name, line)).toBe('');
});
