// @ts-check
import { existsSync } from 'node:fs';
import { posix } from 'node:path';

const webkitFolders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '6.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}`),
);

/**
 * What WebKitGTK is driven with.
 * @typedef {object} WebKitPlaces
 * @property {string} driver path of WebKitWebDriver
 * @property {string} browser path of its MiniBrowser
 * @property {string} screen path of Xvfb, the screen that the browser draws on
 */

/**
 * Finds Firefox: the one that `FIREFOX_PATH` names, else one on the `PATH`.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} the path of its executable
 */
export function findFirefox(env = process.env, exists = existsSync) {
  return env['FIREFOX_PATH'] ?? findProgram(['firefox-esr', 'firefox'], env, exists);
}

/**
 * Finds WebKitGTK with its driver and a screen for it, all of them or nothing.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {WebKitPlaces | undefined}
 */
export function findWebKit(env = process.env, exists = existsSync) {
  const driver = findProgram(['WebKitWebDriver'], env, exists);
  const browser = webkitFolders.map((folder) => posix.join(folder, 'MiniBrowser')).find(exists);
  const screen = findProgram(['Xvfb'], env, exists);
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/**
 * Names the engines beside Chromium that are missing here, with how to get each.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {readonly string[]}
 */
export function listMissingEngines(env = process.env, exists = existsSync) {
  const missing = [];
  if (!findFirefox(env, exists)) missing.push('Firefox (Debian: firefox-esr; elsewhere FIREFOX_PATH)');
  if (!findWebKit(env, exists)) missing.push('WebKitGTK (Debian: webkit2gtk-driver and xvfb)');
  return missing;
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {(path: string) => boolean} exists
 */
function findProgram(names, env, exists) {
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name))).find(exists);
}
