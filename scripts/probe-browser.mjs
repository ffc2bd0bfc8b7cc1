// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Finds out whether a browser starts, and which it is.
 * @param {string} path of its executable
 * @returns {string | undefined} its name and version, such as `Chromium 147.0.7727.0`; `undefined` where it does not start
 */
export function probeBrowser(path) {
  if (!existsSync(path)) return undefined;
  // On Windows the question for its version opens a window and prints nothing.
  if (process.platform === 'win32') return path;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() || path : undefined;
}
