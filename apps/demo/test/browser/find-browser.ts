import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser that tests run in: the one that `CHROME_PATH` names, else an installed Chrome, Chromium or Edge.
 *
 * @throws {Error} when there is none
 */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names “${named}”, which does not exist`);
  const found = named || places.find((place) => existsSync(place));
  if (!found) throw new Error('No Chrome, Chromium or Edge was found; install one, or name it in CHROME_PATH');
  return found;
}
