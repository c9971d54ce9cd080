import { expect, it } from 'vitest';
import { compare, median } from './statistics.mjs';

it.each([
  { values: [3], is: 3 },
  { values: [9, 1, 5], is: 5 },
  { values: [4, 1, 2, 100], is: 3 },
])('takes $is as the median of $values', ({ values, is }) => {
  expect(median(values)).toBe(is);
});

it('sets every contender beside the baseline of the same run', () => {
  const rows = compare(
    { baseline: 'by hand', limits: { ours: 1.5 } },
    { 'by hand': [10, 20, 12], ours: [18, 15, 99] },
  );
  expect(rows).toEqual([
    { name: 'by hand', median: 12, ratio: 1, limit: undefined },
    { name: 'ours', median: 18, ratio: 1.5, limit: 1.5 },
  ]);
});

it('gives no ratio to a baseline of nothing', () => {
  const [, row] = compare({ baseline: 'css', limits: {} }, { css: [0], ours: [0] });
  expect(row.ratio).toBeUndefined();
});
