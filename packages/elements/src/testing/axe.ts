import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with one line per finding when axe finds anything in `root` (WCAG 2.2 AA and best practices). */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
}
