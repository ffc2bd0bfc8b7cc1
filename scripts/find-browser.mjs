// @ts-check
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { listBrowserPlaces } from './list-browser-places.mjs';

/**
 * Finds Chrome, Chromium or Edge: the one that `CHROME_PATH` names, as `npm test` sets it, else one that is installed.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string} the path of its executable
 * @throws {Error} when there is none
 */
export function findBrowser(env = process.env, exists = existsSync) {
  const chosen = env['CHROME_PATH'];
  if (chosen) return chosen;
  const found = listBrowserPlaces({ platform: process.platform, env, home: homedir() }).find(exists);
  if (found) return found;
  throw new Error(
    'no browser: set CHROME_PATH to Chrome, Chromium or Edge, or run “npm test”, which finds or gets one',
  );
}

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Switches for a browser that asks nothing of the network by itself.
 * @type {string[]}
 */
export const browserArguments = [...asRoot, '--disable-gpu', '--disable-background-networking'];
