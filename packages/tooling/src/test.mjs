/**
 * The test command: finds a browser, or installs one, runs every test, and closes with the counts alone on a
 * line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';

const COUNTS = '.cache/test-counts.json';

if (!starts(findBrowser())) installBrowser();
if (!starts(findBrowser())) {
  console.error(
    'No browser to test in: install Chromium or Chrome, or name one in CHROME_PATH, and run this again.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

rmSync(COUNTS, { force: true });
const status = run('turbo', ['run', '//#vitest', '--output-logs=full']);
const counts = existsSync(COUNTS)
  ? JSON.parse(readFileSync(COUNTS, 'utf8'))
  : { passed: 0, failed: 1, skipped: 0 };
const failed = status === 0 ? counts.failed : Math.max(counts.failed, 1);
if (counts.skipped)
  console.log(`${counts.skipped} skipped: what they need is not on this machine, as said above.`);
console.log(`${counts.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Playwright's own download, else, as root on Debian, the system's package with the libraries it needs. */
function installBrowser() {
  console.log('No Chromium found; installing one.');
  run('pnpm', ['--filter', '@newsprint/tooling', 'exec', 'playwright', 'install', 'chromium']);
  if (starts(findBrowser())) return;
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** A browser without its system libraries is there, and does not start. @param {string | undefined} browser */
function starts(browser) {
  return browser !== undefined && spawnSync(browser, ['--version']).status === 0;
}
