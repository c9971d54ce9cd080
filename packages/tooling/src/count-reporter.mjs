/** Leaves the counts of a run in `.cache/test-counts.json`, for the closing line of the test command. */
import { mkdirSync, writeFileSync } from 'node:fs';

export default class CountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state === 'pending' ? 'skipped' : state] += 1;
      }
      if (module.errors().length > 0) counts.failed += 1;
    }
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/test-counts.json', JSON.stringify(counts));
  }
}
