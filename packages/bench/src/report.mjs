/**
 * A case's results as a table for the terminal.
 * @param {{ title: string, runs: number, rows: ReturnType<typeof import('./statistics.mjs').compare>,
 *   growth?: { of: string, over: string, limit: number } }} result
 * @param {'ms' | 'ms/s'} unit
 */
export function report({ title, runs, rows, growth }, unit) {
  const lines = rows.map(({ name, median, ratio, limit }) => {
    const figures = `${median.toFixed(unit === 'ms' ? 1 : 2).padStart(8)} ${unit}`;
    const times = ratio === undefined ? '' : `  ${ratio.toFixed(2)}x`;
    const verdict = limit === undefined ? '' : `  (at most ${limit}${unit === 'ms' ? 'x' : ` ${unit}`})`;
    return `  ${name.padEnd(40)}${figures}${times}${verdict}`;
  });
  if (growth) {
    const of = (/** @type {string} */ wanted) => rows.find(({ name }) => name === wanted)?.median ?? NaN;
    const factor = (of(growth.of) / of(growth.over)).toFixed(1);
    lines.push(`  ${growth.of}: ${factor} times ${growth.over} (at most ${growth.limit})`);
  }
  return `\n${title} (medians of ${runs} runs)\n${lines.join('\n')}`;
}
