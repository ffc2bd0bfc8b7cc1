// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A test that failed, or a task without one.
 * @typedef {object} Failure
 * @property {string} name of a test its file, from the package's folder, and what it is called
 * @property {string} message what was said of it
 */

/**
 * What the tests of one task came to.
 * @typedef {object} TestReport
 * @property {number} passed
 * @property {number} skipped
 * @property {readonly Failure[]} failures
 */

/**
 * What is read of the report that vitest's JSON reporter writes.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestFile[]} testResults one a file
 */

/** @typedef {{ name: string, status: string, message: string, assertionResults: readonly VitestTest[] }} VitestFile */
/** @typedef {{ fullName: string, status: string, failureMessages: readonly string[] }} VitestTest */

/** @type {Readonly<Record<string, (written: any, folder: string) => TestReport>>} */
const readers = {
  'vitest.json': readVitest,
  'tests.json': (written) => written,
};

/**
 * Reads what the tests of one task came to from what its runner wrote.
 * @param {string} file the report in a package's `test-results`: `vitest.json` as vitest writes it, or `tests.json`
 * @returns {TestReport} no tests where nothing was written
 * @throws when it is not JSON, or of neither name, naming it
 */
export function readReport(file) {
  const read = readers[basename(file)];
  if (!read) throw new Error(`${file}: expected ${Object.keys(readers).join(' or ')}`);
  return existsSync(file) ? read(readJson(file), dirname(dirname(file))) : { passed: 0, skipped: 0, failures: [] };
}

/**
 * Removes the reports of an earlier run, which must not be counted again.
 * @param {string} folder the package's folder
 */
export function removeReports(folder) {
  rmSync(join(folder, 'test-results'), { recursive: true, force: true });
}

/**
 * Reads a report of vitest. A file that broke before its first test is one failed test.
 * @param {VitestReport} report
 * @param {string} folder the package's folder, as files are named from there
 * @returns {TestReport}
 */
export function readVitest(report, folder) {
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap((file) => listFailures(file, relative(folder, file.name))),
  };
}

/**
 * @param {VitestFile} file
 * @param {string} name
 * @returns {readonly Failure[]}
 */
function listFailures({ status, message, assertionResults }, name) {
  if (status === 'failed' && assertionResults.length === 0) return [{ name, message }];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => ({ name: `${name} › ${test.fullName}`, message: test.failureMessages.join('\n') }));
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: expected a report in JSON`, { cause });
  }
}
