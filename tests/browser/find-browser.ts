import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { listBrowserPlaces } from '../../scripts/list-browser-places.mjs';

/**
 * The browser that `CHROME_PATH` names, as `npm test` sets it; or else one that is installed.
 *
 * @returns the path of its executable
 * @throws {Error} when there is none
 */
export function findBrowser(): string {
  const { platform, env } = process;
  const chosen = env['CHROME_PATH'];
  if (chosen) return chosen;
  const found = listBrowserPlaces({ platform, env, home: homedir() }).find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'no browser: set CHROME_PATH to Chrome, Chromium or Edge, or run “npm test”, which finds or gets one',
  );
}
