/** @param {readonly number[]} values @returns {number} the middle one, or the mean of the two in the middle */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/**
 * One line for each contender: its median, and what it costs beside the baseline of the same run.
 * @param {{ baseline: string, limits: Record<string, number> }} about
 * @param {Record<string, number[]>} runs - by contender
 */
export function compare({ baseline, limits }, runs) {
  const base = median(runs[baseline]);
  return Object.entries(runs).map(([name, values]) => {
    const middle = median(values);
    const ratio = base > 0 ? middle / base : undefined;
    return { name, median: middle, ratio, limit: limits[name] };
  });
}
