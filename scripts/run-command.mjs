// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectFolder } from './project.mjs';

const isWindows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * How a command ended.
 * @typedef {object} CommandResult
 * @property {number} code its exit code; 1 when a signal ended it
 * @property {string} stdout what it wrote to its standard output
 * @property {string} output what it wrote to both streams, in the order of arrival
 */

/**
 * Runs a command without input, and waits for its end.
 *
 * Each command gets a process group of its own, so that {@link stopCommands} reaches the commands that it starts in turn.
 * @param {string} command
 * @param {readonly string[]} args plain words: no spaces, nothing that a shell reads
 * @param {object} [options]
 * @param {string} [options.cwd] the folder to run in, the project's when left out
 * @param {NodeJS.ProcessEnv} [options.env] variables to add to those of this process
 * @param {boolean} [options.show] writes the output through as it comes
 * @param {(line: string) => void} [options.onLine] is given each line of the standard output
 * @returns {Promise<CommandResult>}
 * @throws when the command cannot be started, with the operating system's error
 */
export function runCommand(command, args, { cwd = projectFolder, env = {}, show = false, onLine } = {}) {
  const child = spawnCommand(command, args, { cwd, env: { ...process.env, ...env } });
  running.add(child);
  /** @type {{ text: string, isError: boolean }[]} */
  const written = [];
  for (const isError of [false, true]) {
    const stream = isError ? child.stderr : child.stdout;
    stream.setEncoding('utf8').on('data', (text) => {
      written.push({ text, isError });
      if (show) (isError ? process.stderr : process.stdout).write(text);
    });
  }
  if (onLine) createInterface({ input: child.stdout }).on('line', onLine);
  const join = (/** @type {typeof written} */ parts) => parts.map(({ text }) => text).join('');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (!stopping)
        resolve({ code: code ?? 1, stdout: join(written.filter(({ isError }) => !isError)), output: join(written) });
    });
  }).finally(() => running.delete(child));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} where
 */
function spawnCommand(command, args, where) {
  const stdio = /** @type {['ignore', 'pipe', 'pipe']} */ (['ignore', 'pipe', 'pipe']);
  // npm's commands are batch files on Windows, which only a shell starts.
  if (isWindows) return spawn([command, ...args].join(' '), { ...where, stdio, shell: true });
  return spawn(command, args, { ...where, stdio, detached: true });
}

/**
 * Ends every command that {@link runCommand} started, with all that those started in turn; by force when they take longer.
 * Whoever waits for one of them waits for ever: this process is about to end.
 * @param {{ patience?: number }} [options] `patience`: milliseconds until force, 3000 when left out
 */
export async function stopCommands({ patience = 3000 } = {}) {
  stopping = true;
  const force = setTimeout(() => running.forEach((child) => endTree(child, 'SIGKILL')), patience);
  await Promise.all(
    [...running].map((child) => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      endTree(child, 'SIGTERM');
      return closed;
    }),
  );
  clearTimeout(force);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endTree({ pid }, signal) {
  if (pid === undefined) return;
  if (isWindows) spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  else if (groupExists(pid)) process.kill(-pid, signal);
}

/** @param {number} pid */
function groupExists(pid) {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}
