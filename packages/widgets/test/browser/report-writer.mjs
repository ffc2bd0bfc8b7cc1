import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {NonNullable<TestSession['testResults']>} TestSuite */

/**
 * Writes what the tests came to as `{"passed":n,"skipped":n,"failures":[{"name":"…","message":"…"}]}`. A file that could not be
 * run is one failure.
 *
 * @param {string} file where to write it
 * @returns {import('@web/test-runner').Reporter}
 */
export function reportWriter(file) {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap((session) => listTests(session.testResults));
      const report = {
        passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
        skipped: tests.filter(({ skipped }) => skipped).length,
        failures: sessions.flatMap(listFailures),
      };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(report)}\n`);
    },
  };
}

/**
 * @param {TestSession} session
 * @returns {readonly { name: string, message: string }[]}
 */
function listFailures({ browser, testFile, passed, testResults, errors }) {
  const where = `${browser.name} › ${relative('.', testFile ?? '')}`;
  const failed = listTests(testResults).filter((test) => !test.passed && !test.skipped);
  if (!passed && failed.length === 0) return [{ name: where, message: errors.map(describe).join('\n') }];
  return failed.map(({ name, error }) => ({ name: `${where} › ${name}`, message: describe(error) }));
}

/** @param {TestSession['errors'][number] | undefined} error */
function describe(error) {
  return error?.message ?? 'failed without a word';
}

/**
 * @param {TestSuite | undefined} suite
 * @returns {TestSuite['tests']}
 */
function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}
