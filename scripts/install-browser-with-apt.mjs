// @ts-check
import { existsSync } from 'node:fs';
import { probeBrowser } from './probe-browser.mjs';
import { isVerbose, step } from './report.mjs';
import { runCommand } from './run-command.mjs';

const path = '/usr/bin/chromium';

/**
 * Installs Debian's Chromium, where this is Debian and the user is root.
 * @returns {Promise<import('./ensure-browser.mjs').Browser | string>} the browser, or why there is none
 */
export async function installBrowserWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get here';
  if (process.getuid?.() !== 0) return 'that needs root; `sudo apt-get install chromium` may be the quickest way';
  const failed = await step('Installing chromium with apt-get', installChromium);
  if (failed) return `\`apt-get ${failed}\` failed`;
  const version = probeBrowser(path);
  return version ? { path, version } : `${path} does not start`;
}

/** @returns {Promise<string | undefined>} the part that failed */
async function installChromium() {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const { code } = await runCommand('/usr/bin/apt-get', args, { env, show: isVerbose });
    if (code !== 0) return args.join(' ');
  }
  return undefined;
}
