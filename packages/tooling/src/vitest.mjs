/** One Vitest run for the whole repository: three projects, told apart by where a test stands. */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './browser.mjs';
import { firefox } from './firefox-provider.mjs';
import { webkit } from './webkit-provider.mjs';
import * as commands from './input-commands.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const source = (/** @type {string} */ path) => `${root}packages/${path}`;

/**
 * Tests read sources, so that none of them waits for a build.
 * @param {{ node: boolean }} environment
 */
const aliases = ({ node }) => [
  { find: /^@newsprint\/core$/, replacement: source('core/src/core.ts') },
  { find: /^@newsprint\/core\/(.+)$/, replacement: source('core/src/$1.ts') },
  { find: /^@newsprint\/feeds$/, replacement: source('feeds/src/feeds.ts') },
  { find: /^#parse-xml$/, replacement: source(`feeds/src/parse-xml${node ? '.node' : ''}.ts`) },
  { find: /^@newsprint\/elements\/([^/]+)\/define$/, replacement: source('elements/src/$1/define.ts') },
  { find: /^@newsprint\/elements\/([^/]+)$/, replacement: source('elements/src/$1/$1.ts') },
];

/** How long a test may take, in ms: only one that hangs does. How long something takes is the bench's to say. */
const testTimeout = 180_000;

/** A zone that is neither UTC nor most developers', so that a date worded in the machine's zone shows. */
process.env.TZ = 'Asia/Dubai';

/** Browsers that the browser tests can run in. */
const ENGINES = {
  chromium: () =>
    playwright({
      launchOptions: launchOptions(),
      contextOptions: { timezoneId: 'Asia/Dubai', locale: 'en-GB' },
    }),
  firefox,
  webkit,
};

/** `NEWSPRINT_BROWSER=firefox pnpm vitest --project 'browser*'` runs them in another than Chromium. */
const browser = /** @type {keyof typeof ENGINES} */ (process.env.NEWSPRINT_BROWSER || 'chromium');

export default defineConfig({
  test: {
    reporters: ['default', fileURLToPath(new URL('./count-reporter.mjs', import.meta.url))],
    projects: [
      {
        resolve: { alias: aliases({ node: true }) },
        test: {
          name: 'node',
          root,
          include: [
            'packages/{core,feeds,tooling,bench}/src/**/*.test.{ts,mjs}',
            'packages/elements/src/**/*.ssr.test.ts',
          ],
          exclude: ['packages/feeds/src/**/*.browser.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        resolve: { alias: aliases({ node: false }) },
        // Known up front: a dependency found while tests run makes Vite reload them.
        optimizeDeps: { include: ['axe-core', 'lit', 'fast-check'] },
        test: {
          name: 'browser',
          root: `${root}packages/elements`,
          include: ['src/**/*.test.ts', '../feeds/src/**/*.test.ts'],
          exclude: ['**/*.ssr.test.ts', '../feeds/src/**/*.node.test.ts'],
          setupFiles: ['src/testing/patience.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: ENGINES[browser](),
            instances: [{ browser }],
            viewport: { width: 1024, height: 768 },
            commands,
          },
        },
      },
      {
        test: {
          name: 'pages',
          root,
          include: ['apps/**/*.test.{ts,mjs}', 'packages/embed/tests/**/*.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
