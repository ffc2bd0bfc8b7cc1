import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox, findWebKit } from '../../../../scripts/find-engines.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** @type {Record<string, () => BrowserLauncher | undefined>} */
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserArguments } }),
  firefox: () => launchFirefox(findFirefox()),
  webkit: () => (findWebKit() ? webkitLauncher() : undefined),
};

/**
 * The browsers that tests run in: Chromium, which can do all that they ask for, or those that `WALBIO_ENGINES` names,
 * separated by commas: `chromium`, `firefox`, `webkit`. Whole pages are tried in all three by tests/host-page, every time.
 *
 * @returns {readonly BrowserLauncher[]}
 * @throws {Error} when there is no Chromium, or when `WALBIO_REQUIRE_ENGINES=1` asks for all and one is missing
 */
export function listLaunchers() {
  const names = (process.env.WALBIO_ENGINES ?? 'chromium').split(',');
  const found = names.map((name) => launchers[name]?.()).filter((launcher) => launcher !== undefined);
  if (process.env.WALBIO_REQUIRE_ENGINES === '1' && found.length < names.length) {
    throw new Error(`WALBIO_REQUIRE_ENGINES=1 asks for ${names.join(', ')}, and one of them is not installed`);
  }
  return found;
}

/**
 * Firefox over WebDriver BiDi, light and in UTC whatever the machine is.
 *
 * @param {string | undefined} executablePath
 * @returns {BrowserLauncher | undefined}
 */
function launchFirefox(executablePath) {
  if (!executablePath) return undefined;
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      env: { ...process.env, TZ: 'UTC' },
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
    },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}
