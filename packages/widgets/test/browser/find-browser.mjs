import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { listBrowserPlaces } from '../../../../scripts/list-browser-places.mjs';

/**
 * The browser that tests run in: the one that `CHROME_PATH` names, as `npm test` sets it, else one that is installed.
 *
 * @returns {string}
 * @throws {Error} when there is none.
 */
export function findBrowser() {
  const { platform, env } = process;
  const found =
    env.CHROME_PATH ?? listBrowserPlaces({ platform, env, home: homedir() }).find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium, Chrome or Edge was found; install one, or name it in CHROME_PATH');
  return found;
}

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Switches for a browser that does only what a test asks of it. */
export const browserArguments = [...asRoot, '--disable-gpu', '--disable-background-networking'];
