// @ts-check

/** @typedef {import('./read-report.mjs').TestReport} TestReport */
/** @typedef {import('./plan-tests.mjs').TestTask} TestTask */
/** @typedef {import('./run-turbo.mjs').TaskOutcome} TaskOutcome */

/**
 * One line of the closing table: what the tests of one package came to, or a remark on a task that failed without a test.
 * @typedef {TestReport & { name: string, remark?: string }} SummaryRow
 */

/**
 * Makes the closing table: a row a package with tests, and a row for each other task that failed.
 *
 * A failure that no test counted (a build, a type check, lint, a runner that broke or did not run, a package whose
 * tests counted nothing) counts as one failed test, so that the table cannot look green when the run was not.
 * @param {object} run
 * @param {readonly (TestTask & { report: TestReport })[]} run.tests every task that has to count tests, with what they came to
 * @param {readonly TaskOutcome[]} run.outcomes every task that was run
 * @param {number} run.code exit code of the whole run
 * @returns {readonly SummaryRow[]}
 */
export function summarizeRun({ tests, outcomes, code }) {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const testIds = new Set(tests.map(({ id }) => id));
  const rows = [
    ...tests.map(({ id, name, report }) => summarizeTests(name, report, byId.get(id))),
    ...outcomes.filter(({ id, exitCode }) => exitCode !== 0 && !testIds.has(id)).map(summarizeFailure),
  ];
  const unexplained = code !== 0 && rows.every(({ failures }) => failures.length === 0);
  return unexplained ? [...rows, failure('turbo', `ended with exit code ${code}`)] : rows;
}

/**
 * @param {string} name
 * @param {TestReport} report
 * @param {TaskOutcome | undefined} outcome
 * @returns {SummaryRow}
 */
function summarizeTests(name, report, outcome) {
  if (!outcome) return failure(name, 'did not run');
  const { exitCode, output } = outcome;
  const { passed, skipped, failures } = report;
  if (failures.length > 0) return { name, ...report };
  if (exitCode !== 0) return { ...failure(name, `ended with exit code ${exitCode}`, output), passed, skipped };
  return passed + skipped === 0 ? failure(name, 'no test was counted') : { name, ...report };
}

/**
 * @param {TaskOutcome} outcome
 * @returns {SummaryRow}
 */
function summarizeFailure({ id, output }) {
  const [name = '', task = ''] = id.split('#');
  return name === '//' ? failure(task, 'failed', output) : failure(name, `${task} failed`, output);
}

/**
 * @param {string} name
 * @param {string} remark
 * @param {string} [output] what the task wrote
 * @returns {SummaryRow}
 */
function failure(name, remark, output = '') {
  return { name, passed: 0, skipped: 0, failures: [{ name: remark, message: output }], remark };
}
