import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser that tests run in: the one that `CHROME_PATH` names, else an installed Chromium, Chrome or Edge.
 *
 * @returns {string}
 * @throws {Error} when there is none.
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names “${named}”, which does not exist`);
  const found = named ?? places.find((place) => existsSync(place));
  if (!found) throw new Error('No Chromium, Chrome or Edge was found; install one, or name it in CHROME_PATH');
  return found;
}

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Switches for a browser that does only what a test asks of it. */
export const browserArguments = [...asRoot, '--disable-gpu', '--disable-background-networking'];
