/**
 * Exactly what CI runs: format, lint, types, tests, build, manifest, package checks, sizes, dead code. With `--tested`
 * all but the tests, which have just run.
 */
import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';

if (!findBrowser()) {
  console.error('No browser to test in: run `pnpm test` first, it installs one.');
  process.exit(1);
}
const tasks = [
  '//#format:check',
  'lint',
  'typecheck',
  'build',
  'manifest',
  'package',
  'size',
  '//#knip',
  ...(process.argv.includes('--tested') ? [] : ['//#vitest']),
];
process.exit(
  run('turbo', ['run', ...tasks, '--output-logs=errors-only', '--continue=dependencies-successful']),
);
