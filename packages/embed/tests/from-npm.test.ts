/** What users of the packages get from them, as they are built and exported: types by either way of resolving them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

const here = join(import.meta.dirname, '..');
const tsc = createRequire(import.meta.resolve('@newsprint/tooling/browser.mjs')).resolve(
  'typescript/bin/tsc',
);

let folder: string;
beforeEach(() => {
  // Beside the package, so that its dependencies are found.
  folder = mkdtempSync(join(here, 'node_modules/.from-npm-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a module of a user's. */
async function said(
  source: string,
  moduleResolution: 'bundler' | 'nodenext',
  name = 'page.ts',
): Promise<string> {
  const compilerOptions = {
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    jsx: 'preserve',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
  writeFileSync(join(folder, name), source);
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch(
    (error: unknown) => error as { stdout: string },
  );
  return stdout;
}

const TAGS_AND_EVENTS = `
import '@newsprint/elements/article-card/define';
import '@newsprint/elements/footnote-list/define';
import '@newsprint/elements/news-ticker/define';
import '@newsprint/elements/publish-meta/define';
import type { ArticleSelectEvent } from '@newsprint/elements/article-card';

const card = document.createElement('np-article-card');
card.article = { id: 'crane', headline: 'The last steam crane', authors: [], keywords: [] };
card.article = undefined;
const follow = ({ article, via }: ArticleSelectEvent): string => article.headline + via;
card.addEventListener('np-article-select', (event) => follow(event));
document.addEventListener('np-article-select', ({ article }) => article.headline);
card.addEventListener('np-article-impression', ({ article }) => article);

const ticker = document.createElement('np-news-ticker');
ticker.addEventListener('np-feed-load', ({ articles }) => articles.length);
ticker.addEventListener('np-feed-error', ({ error }) => error.code);

document.createElement('np-footnote-list').addEventListener('np-note-open', ({ footnote }) => footnote.mark);
document.createElement('np-publish-meta').addEventListener('np-date-problems', ({ problems }) => problems);
`;

it.each(['bundler', 'nodenext'] as const)(
  'tells TypeScript the tags and events of what is imported: %s',
  async (resolution) => {
    expect(await said(TAGS_AND_EVENTS, resolution)).toBe('');
  },
);

const JSX = `
import '@newsprint/elements/article-card/define';
import type { JsxTags } from '@newsprint/elements/jsx';

declare global {
  namespace JSX {
    interface IntrinsicElements extends JsxTags<{ readonly id?: string }> {}
  }
}

const articles = [{ id: 'crane', headline: 'The last steam crane', authors: [], keywords: [] }];
const article = articles.find(({ id }) => id === 'crane');
export const card = <np-article-card id="a" article={article} lead updated="2026-10-16" onnp-article-select={(event) => event.article} />;
`;

it.each([
  { written: 'knows', source: JSX, says: '' },
  { written: 'refuses', source: JSX.replace(' lead ', ' leed '), says: "Property 'leed' does not exist" },
])('$written what is written in JSX $says', async ({ source, says }) => {
  const answer = await said(source, 'bundler', 'page.tsx');
  expect(says ? answer : answer.length).toEqual(says ? expect.stringContaining(says) : 0);
});

it('refuses what an element does not have', async () => {
  const source = `import '@newsprint/elements/time/define';\ndocument.createElement('np-time').headline;`;
  expect(await said(source, 'nodenext')).toContain("Property 'headline' does not exist on type 'NpTime'");
});

it.each(['core', 'feeds', 'elements', 'embed'])('lets tools read what %s is', (name) => {
  const { resolve } = createRequire(import.meta.url);
  expect(resolve(`@newsprint/${name}/package.json`)).toMatch(/[\\/]package\.json$/);
});

it.each(['core', 'feeds', 'elements'])('brings with %s what its code imports, and nothing else', (name) => {
  const folder = join(here, '..', name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  const imported = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, 'dist', file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/\b(?:from|import) ?\(?['"]((?:@[\w-]+\/)?[\w-]+)(?=[/'"])/g)])
    .map(([, imported]) => imported);
  expect([...new Set(imported)].toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
