/** Generates an element into a copy of the elements' package, and holds it to what every element is held to. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, readSources } from './manifest-analysis.mjs';
import { gaps } from './manifest-gate.mjs';

const root = join(import.meta.dirname, '../../..');
/** Inside the repository, so that packages resolve as they do there; ignored by every other tool. */
const copy = join(root, '.cache', `new-element-${process.pid}`);
const elements = join(copy, 'packages/elements');
const name = 'photo-essay-of-the-week';

const run = promisify(execFile);
const generate = (...parameters) =>
  run(process.execPath, [join(import.meta.dirname, 'new-element.mjs'), ...parameters], {
    env: { ...process.env, NEWSPRINT_ELEMENTS: elements },
  });
/** Runs a tool of the repository in the copy. */
const tool = (command, ...parameters) =>
  run(join(root, 'packages/tooling/node_modules/.bin', command), parameters, { cwd: elements });

beforeAll(async () => {
  const original = join(root, 'packages/elements');
  mkdirSync(join(elements, 'src'), { recursive: true });
  for (const path of [
    'package.json',
    'tsconfig.json',
    'src/settings',
    'src/shared',
    'src/testing',
    'src/time',
  ]) {
    cpSync(join(original, path), join(elements, path), { recursive: true });
  }
  for (const path of ['tsconfig.base.json', 'eslint.config.mjs']) cpSync(join(root, path), join(copy, path));
  for (const path of ['node_modules', 'packages/elements/node_modules']) {
    symlinkSync(join(root, path), join(copy, path), 'junction');
  }
  writeFileSync(join(copy, 'vitest.config.mjs'), VITEST);
  await generate(name);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/**
 * The repository's own projects, told to look at the copy. Vite's cache is the copy's own: in the linked
 * node_modules, its start would take away what the run that this test is part of is serving.
 */
const VITEST = `
import config from '@newsprint/tooling/vitest.mjs';

const [node, browser] = config.test.projects;
node.cacheDir = browser.cacheDir = ${JSON.stringify(join(copy, '.vite'))};
node.test = { ...node.test, root: ${JSON.stringify(elements)}, include: ['src/${name}/*.ssr.test.ts'], exclude: [] };
browser.test = { ...browser.test, root: ${JSON.stringify(elements)}, include: ['src/${name}/*.test.ts'] };
export default { test: { reporters: ['json'], projects: [node, browser] } };
`;

describe('a new element', () => {
  it('has its folder’s files', () => {
    expect(readdirSync(join(elements, 'src', name))).toEqual([
      'define.ts',
      `${name}.ssr.test.ts`,
      `${name}.stories.ts`,
      `${name}.styles.ts`,
      `${name}.test.ts`,
      `${name}.ts`,
    ]);
  });

  it('is formatted, linted and typed as the others are', async () => {
    await Promise.all([
      run(join(root, 'node_modules/.bin/prettier'), ['--check', '--ignore-path', '', `src/${name}`], {
        cwd: elements,
      }),
      tool('eslint', '--max-warnings', '0', `src/${name}`),
      tool('tsc', '-p', 'tsconfig.json'),
    ]);
  });

  it('passes its tests in a browser and on a server', async () => {
    const { stdout } = await run(join(root, 'packages/tooling/node_modules/.bin/vitest'), ['run'], {
      cwd: copy,
    });
    const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect({ numPassedTests, numFailedTests }).toEqual({ numPassedTests: 4, numFailedTests: 0 });
  });

  it('is refused by the manifest gate until every placeholder is filled', () => {
    const sources = readSources(elements);
    const path = `src/${name}/${name}.ts`;
    expect(gaps(analyse(sources), sources)).toEqual([
      `<np-${name}> has no description`,
      `<np-${name}> has no @summary`,
      `<np-${name}> attribute "heading" has no description`,
      `<np-${name}> slot "" has no description`,
      `<np-${name}> part "heading" has no description`,
      `<np-${name}> custom property "--np-${name}-gap" has no description`,
    ]);
    const filled = { ...sources, [path]: sources[path].replaceAll('TODO: ', '') };
    const manifest = analyse(filled);
    expect(gaps(manifest, filled)).toEqual([]);
    expect(manifest.modules.map((module) => module.path)).toContain(`dist/${name}/${name}.js`);
  });
});

describe('the generator says in one sentence why it writes nothing', () => {
  it.each([
    [[], 'Give one name, for example: pnpm new photo-essay'],
    [['one', 'two'], 'Give one name, for example: pnpm new photo-essay'],
    [['np-quiz'], 'Leave out "np-", it is put before every name: pnpm new quiz'],
    [['np-'], '"np-" will not do: a name is lower-case words joined by hyphens, for example photo-essay.'],
    [
      ['PhotoEssay'],
      '"PhotoEssay" will not do: a name is lower-case words joined by hyphens, for example photo-essay.',
    ],
    [
      ['../quiz'],
      '"../quiz" will not do: a name is lower-case words joined by hyphens, for example photo-essay.',
    ],
    [['time'], '"time" is taken: see packages/elements/src.'],
    [['shared'], '"shared" is taken: see packages/elements/src.'],
  ])('for %j', async (parameters, sentence) => {
    const before = readdirSync(join(elements, 'src'), { recursive: true });
    const failure = await generate(...parameters).catch((error) => error);
    expect(failure).toMatchObject({ code: 1, stderr: `${sentence}\n`, stdout: '' });
    expect(readdirSync(join(elements, 'src'), { recursive: true })).toEqual(before);
  });

  it('for a tag that another folder defines', async () => {
    const define = join(elements, 'src/time/define.ts');
    const text = readFileSync(define, 'utf8');
    writeFileSync(define, `${text}define('np-clock', NpTime);\n`);
    const failure = await generate('clock').catch((error) => error);
    writeFileSync(define, text);
    expect(failure).toMatchObject({ code: 1, stderr: '"clock" is taken: see packages/elements/src.\n' });
    expect(existsSync(join(elements, 'src/clock'))).toBe(false);
  });
});
