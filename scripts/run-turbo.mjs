// @ts-check
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';
import { isVerbose, say } from './report.mjs';
import { runPnpm } from './run-pnpm.mjs';

const summaries = join(projectFolder, '.turbo', 'runs');

/**
 * A task of turbo that was run, or taken from its cache.
 * @typedef {object} TaskOutcome
 * @property {string} id the package and the task, such as `@walbio/core#test`; `//#lint` is the project's own
 * @property {number} exitCode
 * @property {string} [output] what it wrote, where it failed
 */

/**
 * Runs tasks of `turbo.json` in every package that has them, one a core: tests of pages run several files at once by themselves.
 * What does not depend on a failed task still runs, so that all failures show at once; their output is written when all is done.
 * @param {readonly string[]} tasks such as `['build', 'test']`
 * @param {object} [options]
 * @param {string} [options.filter] the packages to take, as turbo's `--filter`
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<{ code: number, outcomes: readonly TaskOutcome[] }>}
 */
export async function runTurbo(tasks, { filter, env } = {}) {
  rmSync(summaries, { recursive: true, force: true });
  const narrow = filter ? [`--filter=${filter}`] : [];
  const order = `--log-order=${isVerbose ? 'grouped' : 'stream'}`;
  const rules = ['--summarize', '--continue=dependencies-successful', '--concurrency=100%', order];
  const args = ['run', ...tasks, ...narrow, ...rules];
  const { code, output } = await runPnpm(['exec', 'turbo', ...args], {
    ...(env ? { env } : {}),
    show: isVerbose,
    onLine: isVerbose ? undefined : sayStartedTask,
  });
  const outcomes = addOutputs(readOutcomes(), output);
  if (code !== 0 && !isVerbose) console.error(selectFailures(outcomes, output));
  return { code, outcomes };
}

/** @param {string} line */
function sayStartedTask(line) {
  const task = parseStartedTask(line);
  if (task) say(`  ${task}`);
}

/**
 * Finds the line that says that a task begins.
 * @param {string} line a line of turbo's output
 * @returns {string | undefined} the package and its task
 * @example parseStartedTask('@walbio/core:build: cache miss, executing 1e12') // '@walbio/core build'
 */
export function parseStartedTask(line) {
  const started = /^(\S+?):([\w:-]+): cache (?:miss|bypass|hit)/.exec(line);
  return started ? `${started[1] === '//' ? 'project' : started[1]} ${started[2]}` : undefined;
}

/**
 * Writes what failed tasks wrote, one after the other under its name; everything, where no task is known to have failed.
 * @param {readonly TaskOutcome[]} outcomes
 * @param {string} output all of turbo's output
 * @returns {string}
 */
export function selectFailures(outcomes, output) {
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0);
  return failed.length === 0 ? output : failed.map((task) => `\n── ${nameTask(task)}\n${task.output}`).join('\n');
}

/**
 * Adds to each task that failed what it wrote.
 * @param {readonly TaskOutcome[]} outcomes
 * @param {string} output turbo's output, each line with the package and task that wrote it
 * @returns {readonly TaskOutcome[]}
 */
export function addOutputs(outcomes, output) {
  const lines = output.split('\n');
  return outcomes.map((outcome) =>
    outcome.exitCode === 0 ? outcome : { ...outcome, output: takeLines(lines, `${nameTask(outcome)}: `).join('\n') },
  );
}

/** @param {TaskOutcome} outcome */
function nameTask({ id }) {
  return id.replace('#', ':');
}

/**
 * @param {readonly string[]} lines
 * @param {string} prefix
 */
function takeLines(lines, prefix) {
  return lines.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
}

/** @returns {readonly TaskOutcome[]} */
function readOutcomes() {
  const [file] = listFiles(summaries);
  if (!file) return [];
  /** @type {{ tasks: { taskId: string, execution?: { exitCode: number } }[] }} */
  const { tasks } = JSON.parse(readFileSync(join(summaries, file), 'utf8'));
  return tasks.flatMap(({ taskId, execution }) => (execution ? [{ id: taskId, exitCode: execution.exitCode }] : []));
}

/** @param {string} folder */
function listFiles(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
