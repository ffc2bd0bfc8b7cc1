// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from './project.mjs';

/** The ways in which `npm start` is ended; after each its port has to be free. */
const endings = /** @type {const} */ ([
  { name: 'Ctrl-C', signal: 'SIGINT', everyone: true },
  { name: 'a request to npm to end', signal: 'SIGTERM', everyone: false },
  { name: 'npm killed', signal: 'SIGKILL', everyone: false },
]);

const patience = { start: 300_000, stop: 10_000 };

/**
 * Runs `npm start` as a user does, opens what it serves, and ends it in one of the ways.
 * @param {(typeof endings)[number]} ending
 * @throws when the page is not served, or something is left behind
 */
async function startAndEnd({ signal, everyone }) {
  const npm = spawn('npm', ['start'], { cwd: projectFolder, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  if (npm.pid === undefined) throw new Error('npm could not be started');
  try {
    const url = await readAddress(npm.stdout);
    await assertServes(url);
    process.kill(everyone ? -npm.pid : npm.pid, signal);
    await assertGone(url, npm.pid);
  } finally {
    if (groupExists(npm.pid)) process.kill(-npm.pid, 'SIGKILL');
  }
}

/**
 * @param {import('node:stream').Readable} output
 * @returns {Promise<string>}
 */
async function readAddress(output) {
  const late = AbortSignal.timeout(patience.start);
  for await (const line of createInterface({ input: output, signal: late })) {
    if (/^http:\/\/127\.0\.0\.1:\d+\/$/.test(line)) return line;
  }
  throw new Error('it printed no address');
}

/** @param {string} url */
async function assertServes(url) {
  const response = await fetch(url);
  const page = await response.text();
  if (!response.ok) throw new Error(`${url} answered with status ${response.status}`);
  if (!/<title[^>]*>[^<]*\S/.test(page)) throw new Error(`${url} served no page with a title`);
}

/**
 * @param {string} url
 * @param {number} group
 */
async function assertGone(url, group) {
  const end = Date.now() + patience.stop;
  while ((await answers(url)) || groupExists(group)) {
    if (Date.now() > end) throw new Error(`${patience.stop / 1000} s later the port or a process was still there`);
    await wait(100);
  }
}

/** @param {string} url */
function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** @param {number} pid */
function groupExists(pid) {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

let failed = 0;
for (const ending of endings) {
  const name = `npm start serves the page and leaves nothing behind: ${ending.name}`;
  try {
    await startAndEnd(ending);
    console.log(`ok: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n    ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`${endings.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
