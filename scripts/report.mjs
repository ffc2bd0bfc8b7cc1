// @ts-check
import { SetupError } from './setup-error.mjs';

/** Whether the output of every step is shown as it comes: with `--verbose`, and in CI. */
export const isVerbose = process.argv.includes('--verbose') || process.env['CI'] === 'true';

/**
 * Writes one line of progress.
 * @param {string} line
 */
export function say(line) {
  console.log(line);
}

/**
 * Does one step, and says that it began and how long it took.
 * @template Result
 * @param {string} title what is being done, such as `Installing`
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const began = performance.now();
  say(`${title} …`);
  const result = await work();
  say(`${title}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a whole command of the project; an error ends it with a message for people and exit code 1.
 * @param {() => Promise<void>} command
 */
export async function runMain(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
