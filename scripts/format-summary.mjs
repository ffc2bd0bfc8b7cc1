// @ts-check
import { addCounts } from './read-report.mjs';

const columns = /** @type {const} */ (['passed', 'failed', 'skipped']);

/**
 * Writes the closing table, and under it the line that counts all tests.
 * @param {readonly import('./summarize-run.mjs').SummaryRow[]} rows
 * @returns {string} lines; the last is `N passed, N failed, N skipped`
 */
export function formatSummary(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length), 'package'.length);
  const heading = ['package'.padEnd(width), ...columns.map((name) => name.padStart(9))].join('');
  const lines = rows.map((row) => {
    const counts = columns.map((name) => String(row[name]).padStart(9));
    return [row.name.padEnd(width), ...counts, row.remark ? `  ${row.remark}` : ''].join('');
  });
  const total = addCounts(rows);
  return [heading, ...lines, '', columns.map((name) => `${total[name]} ${name}`).join(', ')].join('\n');
}
