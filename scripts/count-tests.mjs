// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * How many tests passed, failed, and were skipped.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What is read of the report that vitest's JSON reporter writes.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults one a file
 */

/** @type {Readonly<Record<string, (written: any) => Counts>>} */
const readers = {
  'vitest.json': countVitest,
  'counts.json': ({ passed, failed, skipped }) => ({ passed, failed, skipped }),
};

/**
 * Counts the tests of one task from what its runner wrote.
 * @param {string} file the report: `vitest.json` as vitest writes it, or `counts.json`
 * @returns {Counts} zeros where nothing was written
 * @throws when it is not JSON, or of neither name, naming it
 */
export function countTests(file) {
  const read = readers[basename(file)];
  if (!read) throw new Error(`${file}: expected ${Object.keys(readers).join(' or ')}`);
  return existsSync(file) ? read(readJson(file)) : addCounts([]);
}

/**
 * Removes the reports of an earlier run, which must not be counted again.
 * @param {string} folder the package's folder
 */
export function removeReports(folder) {
  rmSync(join(folder, 'test-results'), { recursive: true, force: true });
}

/**
 * Counts the tests of one report of vitest. A file that broke before its first test counts as one failed test.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Adds up counts.
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    none,
  );
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: expected a report in JSON`, { cause });
  }
}
