// @ts-check
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { probeBrowser } from './probe-browser.mjs';
import { isVerbose, step } from './report.mjs';
import { runCommand } from './run-command.mjs';

const packageName = '@sparticuz/chromium';
const packageVersion = '147.0.0';

/** Unpacks the browser and the libraries that a bare machine lacks into the folder for temporary files. */
const unpack = `import('${packageName}').then(({ default: chromium }) => chromium.executablePath())`;

/** Without a font no text has a size, and pages crash. The machine's own fonts come first. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The browser's own sandbox is not in the package; the tests open nothing but the project's own pages. */
const launcher = `#!/bin/sh
folder=$(dirname "$0")
export LD_LIBRARY_PATH="$folder/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$folder/fonts.conf"
exec "$folder/chromium" --no-sandbox "$@"
`;

/**
 * Gets Chromium out of an npm package into the user's cache, where it stays for the next run. Needs no root.
 * @returns {Promise<import('./ensure-browser.mjs').Browser | string>} the browser, or why there is none
 */
export async function downloadBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `${packageName} is made for Linux on x64, and this is ${process.platform} on ${process.arch}`;
  }
  const folder = join(findCacheFolder(process.env, homedir()), `chromium-${packageVersion}`);
  const path = join(folder, 'chrome');
  const version = probeBrowser(path);
  if (version) return { path, version };
  const failure = await step('No browser found: downloading Chromium', () => fillCache(folder));
  if (failure) return failure;
  const downloaded = probeBrowser(path);
  return downloaded ? { path, version: downloaded } : `the one of ${packageName}@${packageVersion} does not start here`;
}

/**
 * Finds the folder for what can be made again, as the XDG Base Directory Specification says.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home the user's home folder
 */
export function findCacheFolder(env, home) {
  const given = env['XDG_CACHE_HOME'];
  return join(given?.startsWith('/') ? given : join(home, '.cache'), 'walbio');
}

/**
 * Fills a folder beside the final one and moves it there when it is whole, so that no half of a browser is ever found.
 * @param {string} folder
 * @returns {Promise<string | undefined>} why it failed
 */
async function fillCache(folder) {
  const partial = `${folder}.${process.pid}`;
  try {
    mkdirSync(partial, { recursive: true });
    const failure = (await installPackage(partial)) ?? (await unpackBrowser(partial));
    if (failure) return failure;
    writeFileSync(join(partial, 'fonts.conf'), fonts);
    writeFileSync(join(partial, 'chrome'), launcher, { mode: 0o755 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    return undefined;
  } catch (error) {
    return `${folder} could not be filled: ${String(error)}`;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function installPackage(folder) {
  const wanted = `${packageName}@${packageVersion}`;
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error'];
  const { code, output } = await runCommand('npm', ['install', '--prefix', folder, ...options, wanted], {
    show: isVerbose,
  });
  return code === 0 ? undefined : `npm install ${wanted} failed: ${firstLines(output)}`;
}

/** @param {string} folder */
async function unpackBrowser(folder) {
  const env = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { code, output } = await runCommand(process.execPath, ['-e', unpack], { cwd: folder, env, show: isVerbose });
  if (code !== 0) return `it could not be unpacked: ${firstLines(output)}`;
  rmSync(join(folder, 'node_modules'), { recursive: true });
  return undefined;
}

/** @param {string} output */
function firstLines(output) {
  return output.trim().split('\n').slice(0, 3).join(' ');
}
