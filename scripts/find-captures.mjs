// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectFolder } from './project.mjs';
import { say } from './report.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Where the captures of the sources are looked for, and whether they are there.
 * @typedef {object} CapturesFolder
 * @property {string} folder an absolute path
 * @property {boolean} exists
 */

/**
 * Finds the folder of the captures: the one that `WALBIO_SOURCES` names, or the one that stands beside the project.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {CapturesFolder}
 */
export function findCaptures(env = process.env, exists = existsSync) {
  const folder = resolve(projectFolder, env['WALBIO_SOURCES'] ?? '../shared/sources');
  return { folder, exists: exists(folder) };
}

/**
 * Says what is skipped where the captures are missing.
 * @param {CapturesFolder} captures
 * @param {{ required?: boolean }} [options] `required`: a missing folder is an error
 * @throws {SetupError} when they are missing and required
 */
export function reportCaptures({ folder, exists }, { required = process.env['WALBIO_REQUIRE_SOURCES'] === '1' } = {}) {
  if (exists) return;
  const missing = `The captures of the sources are not in ${folder}`;
  if (required)
    throw new SetupError(
      `${missing}, and WALBIO_REQUIRE_SOURCES=1 asks for them.\nSet WALBIO_SOURCES to the folder that holds them.`,
    );
  say(
    `Skipped: the check that the cited words stand in the sources. ${missing}; WALBIO_SOURCES can name another folder.`,
  );
}
