// @ts-check
import { readManifest } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const quietTools = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/**
 * Runs the project's own version of pnpm through npx, so that a machine needs npm alone.
 * @param {readonly string[]} args such as `['install', '--frozen-lockfile']`
 * @param {Parameters<typeof runCommand>[2]} [options]
 * @throws {SetupError} when npx is missing
 */
export async function runPnpm(args, options = {}) {
  const pnpm = `pnpm@${parsePnpmVersion(readManifest().packageManager)}`;
  try {
    return await runCommand('npx', ['-y', pnpm, ...args], { ...options, env: { ...quietTools, ...options.env } });
  } catch (cause) {
    throw new SetupError(
      'npx could not be started. It comes with npm: install Node with npm from https://nodejs.org.',
      { cause },
    );
  }
}

/**
 * Reads the version out of the field `packageManager`.
 * @param {string} packageManager
 * @returns {string}
 * @throws {TypeError} when it names no version of pnpm
 * @example parsePnpmVersion('pnpm@10.34.8+sha512.f627') // '10.34.8'
 */
export function parsePnpmVersion(packageManager) {
  const version = /^pnpm@([^+]+)/.exec(packageManager)?.[1];
  if (!version) throw new TypeError(`packageManager is "${packageManager}"; expected "pnpm@<version>"`);
  return version;
}
