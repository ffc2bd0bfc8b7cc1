// @ts-check
import { runPnpm } from './run-pnpm.mjs';
import { SetupError } from './setup-error.mjs';

/** The tasks that count tests; `test:scripts` is the project's own. */
export const testTasks = /** @type {const} */ (['test', 'test:scripts']);

/**
 * A task that has to count tests.
 * @typedef {object} TestTask
 * @property {string} id the package and the task, such as `@walbio/core#test`
 * @property {string} name the package, or `scripts` for the project's own
 * @property {string} folder the package's folder, from the project's
 */

/**
 * Asks turbo which packages have tests.
 * @returns {Promise<readonly TestTask[]>}
 * @throws {SetupError} when turbo cannot say
 */
export async function planTests() {
  const { code, stdout, output } = await runPnpm(['exec', 'turbo', 'run', ...testTasks, '--dry=json']);
  if (code !== 0) throw new SetupError(`The list of tests could not be made:\n${output}`);
  return selectTests(JSON.parse(stdout));
}

/**
 * Takes from turbo's plan the tasks that count tests.
 * @param {{ tasks: readonly { taskId: string, task: string, package: string, directory: string, command: string }[] }} plan
 * @returns {readonly TestTask[]}
 */
export function selectTests({ tasks }) {
  return tasks
    .filter(({ task, command }) => testTasks.some((name) => name === task) && command !== '<NONEXISTENT>')
    .map((task) => ({
      id: task.taskId,
      name: task.package === '//' ? 'scripts' : task.package,
      folder: task.directory,
    }));
}
