// @ts-check
import { join } from 'node:path';
import { runPnpm } from './run-pnpm.mjs';
import { SetupError } from './setup-error.mjs';

/** The tasks that count tests, with the file in `test-results` that each writes its report into; `test:scripts` is the project's own. */
const reports = /** @type {const} */ ({
  test: 'vitest.json',
  'test:browser': 'tests.json',
  'test:scripts': 'tests.json',
  'test:proof': 'vitest.json',
});

const testTasks = /** @type {readonly (keyof typeof reports)[]} */ (Object.keys(reports));

/**
 * A task that has to count tests.
 * @typedef {object} TestTask
 * @property {string} id the package and the task, such as `@walbio/core#test`
 * @property {string} name the package, with what of it is tested; `scripts` for the project's own
 * @property {string} folder the package's folder, from the project's
 * @property {string} reportFile the file that it writes what they came to into, from there
 */

/**
 * Asks turbo which packages have tests.
 * @param {readonly string[]} tasks those that are to be run
 * @returns {Promise<readonly TestTask[]>}
 * @throws {SetupError} when turbo cannot say
 */
export async function planTests(tasks) {
  const { code, stdout, output } = await runPnpm(['exec', 'turbo', 'run', ...tasks, '--dry=json']);
  if (code !== 0) throw new SetupError(`The list of tests could not be made:\n${output}`);
  return selectTests(JSON.parse(stdout));
}

/**
 * Takes from turbo's plan the tasks that count tests.
 * @param {{ tasks: readonly { taskId: string, task: string, package: string, directory: string, command: string }[] }} plan
 * @returns {readonly TestTask[]}
 */
export function selectTests({ tasks }) {
  return testTasks.flatMap((name) =>
    tasks
      .filter(({ task, command }) => task === name && command !== '<NONEXISTENT>')
      .map((task) => ({
        id: task.taskId,
        name: nameTests(task),
        folder: task.directory,
        reportFile: join('test-results', reports[name]),
      })),
  );
}

/** @param {{ task: string, package: string }} task */
function nameTests({ task, package: name }) {
  if (name === '//') return 'scripts';
  return task === 'test' ? name : `${name} ${task.replace('test:', '')}`;
}
