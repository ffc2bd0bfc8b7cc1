import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from '../../../../scripts/find-browser.mjs';
import { findFirefox, findWebKit } from '../../../../scripts/find-engines.mjs';
import { reportEngines } from '../../../../scripts/report-engines.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */

/** @type {Record<string, () => BrowserLauncher | undefined>} */
const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserArguments } }),
  firefox: () => launchFirefox(findFirefox()),
  webkit: () => (findWebKit() ? webkitLauncher() : undefined),
};

/**
 * The browsers that tests run in: all of the three that are installed, those that are not being told in a line, or those that
 * `WALBIO_ENGINES` names, separated by commas: `chromium`, `firefox`, `webkit`.
 *
 * @returns {readonly BrowserLauncher[]}
 * @throws {Error} when there is no Chromium, when one that is named is missing, or any and `WALBIO_REQUIRE_ENGINES=1` asks for all
 */
export function listLaunchers() {
  const named = process.env.WALBIO_ENGINES?.split(',');
  if (!named) reportEngines();
  const engines = (named ?? Object.keys(launchers)).map((name) => ({ name, launcher: launchers[name]?.() }));
  const missing = named ? engines.filter(({ launcher }) => !launcher).map(({ name }) => name) : [];
  if (missing.length > 0) throw new Error(`WALBIO_ENGINES names what is not here: ${missing.join(', ')}`);
  return engines.flatMap(({ launcher }) => launcher ?? []);
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
