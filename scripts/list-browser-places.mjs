// @ts-check
import { posix, win32 } from 'node:path';

/** Without windows first: what opens hundreds of pages needs half of the time in it. */
const linuxNames = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * Lists where Chrome, Chromium and Edge are installed on an operating system, the preferred first.
 * @param {object} machine
 * @param {NodeJS.Platform} machine.platform
 * @param {NodeJS.ProcessEnv} machine.env its PATH and the folders that Windows names by variables
 * @param {string} machine.home the user's home folder
 * @returns {readonly string[]} absolute paths of executables that may or may not be there
 */
export function listBrowserPlaces({ platform, env, home }) {
  if (platform === 'darwin') return listMacPlaces(home);
  if (platform === 'win32') return listWindowsPlaces(env);
  return listLinuxPlaces(env);
}

/** @param {string} home */
function listMacPlaces(home) {
  const folders = ['/Applications', posix.join(home, 'Applications')];
  return macApplications.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function listWindowsPlaces(env) {
  const roots = windowsRoots.map((name) => env[name]).filter((root) => root !== undefined);
  return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
}

/** @param {NodeJS.ProcessEnv} env */
function listLinuxPlaces(env) {
  const path = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...path, ...linuxFolders])];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
