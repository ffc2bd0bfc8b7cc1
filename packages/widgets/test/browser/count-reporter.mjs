import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} TestSuite */

/**
 * Writes how many tests passed, failed and were skipped as `{"passed":n,"failed":n,"skipped":n}`. A file that could
 * not be run counts as one failed test.
 *
 * @param {string} file where to write it
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, counts);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts)}\n`);
    },
  };
}

/**
 * @param {TestSession} session
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function countSession(session, counts) {
  const tests = listTests(session.testResults);
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  if (!session.passed && tests.every((test) => test.passed || test.skipped)) counts.failed += 1;
}

/**
 * @param {TestSuite | undefined} suite
 * @returns {TestSuite['tests']}
 */
function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}
