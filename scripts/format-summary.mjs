// @ts-check
const columns = /** @type {const} */ (['passed', 'failed', 'skipped']);

/**
 * Writes the closing table, and under it the line that counts all tests.
 * @param {readonly import('./summarize-run.mjs').SummaryRow[]} rows
 * @returns {string} lines; the last is `N passed, N failed, N skipped`
 */
export function formatSummary(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length), 'package'.length);
  const heading = ['package'.padEnd(width), ...columns.map((name) => name.padStart(9))].join('');
  const counted = rows.map(countTests);
  const lines = rows.map(({ name, remark }, index) => {
    const counts = columns.map((column) => String(counted[index]?.[column]).padStart(9));
    return [name.padEnd(width), ...counts, remark ? `  ${remark}` : ''].join('');
  });
  const total = columns.map((column) => `${counted.reduce((sum, counts) => sum + counts[column], 0)} ${column}`);
  return [heading, ...lines, '', total.join(', ')].join('\n');
}

/** @param {import('./summarize-run.mjs').SummaryRow} row */
function countTests({ passed, skipped, failures }) {
  return { passed, failed: failures.length, skipped };
}
