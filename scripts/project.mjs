// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the whole project. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * What the scripts read of the project's own `package.json`.
 * @typedef {object} Manifest
 * @property {{ node: string }} engines the versions of Node that the project runs on, such as `>=20.19`
 * @property {string} packageManager the package manager with its version and hash, such as `pnpm@10.34.8+sha512.…`
 */

/**
 * Reads the project's `package.json`.
 * @returns {Manifest}
 */
export function readManifest() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
}
