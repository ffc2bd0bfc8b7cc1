// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from '../../scripts/find-engines.mjs';

/**
 * A window of WebKitGTK, told what to do by the WebDriver standard.
 *
 * @typedef {object} WebKitSession
 * @property {string} version such as `2.50.6`
 * @property {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} send sends a command of
 *   the standard, its path below the session, such as `/url`
 * @property {() => Promise<void>} close ends the browser, its driver and its screen
 */

/** No window of WebKitGTK can be narrower than this, in CSS pixels. */
export const leastWidth = 450;

/**
 * Starts a screen, the driver of WebKitGTK on it, and the browser.
 *
 * @param {NodeJS.ProcessEnv} [env] variables to add to those of this process, such as `TZ` and `GTK_THEME`
 * @returns {Promise<WebKitSession>}
 * @throws {Error} when WebKitGTK is not here or does not start
 */
export async function startWebKit(env = {}) {
  const places = findWebKit();
  if (!places) throw new Error('no WebKitGTK: install its WebKitWebDriver and Xvfb');
  const screen = await startScreen(places.screen);
  const port = await findPort();
  const variables = { ...process.env, ...env, DISPLAY: screen.display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const driver = spawn(places.driver, [`--port=${port}`], { env: variables, stdio: 'ignore' });
  const stop = async () => {
    await Promise.all([endProcess(driver), endProcess(screen.process)]);
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await waitForDriver(server);
    const { sessionId, capabilities } = await send(`${server}/session`, 'POST', describeSession(places.browser));
    const session = `${server}/session/${sessionId}`;
    return {
      version: capabilities.browserVersion,
      send: (method, path, body) => send(`${session}${path}`, method, body),
      close: async () => {
        await send(session, 'DELETE').catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} binary */
function describeSession(binary) {
  const alwaysMatch = {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    timeouts: { script: 60_000, pageLoad: 30_000 },
  };
  return { capabilities: { alwaysMatch } };
}

/**
 * @param {string} address
 * @param {string} method
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function send(address, method, body) {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebKitGTK answers “${value.error}”: ${value.message}`);
  return value;
}

/** @param {string} server */
async function waitForDriver(server) {
  for (let tries = 100; ; tries -= 1) {
    const ready = await send(`${server}/status`, 'GET').catch(() => undefined);
    if (ready) return;
    if (tries === 0) throw new Error('the driver of WebKitGTK did not start within ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Starts a screen under a number that is free, which it writes to its third file when it is ready.
 *
 * @param {string} program
 * @returns {Promise<{ display: string, process: import('node:child_process').ChildProcess }>}
 */
function startScreen(program) {
  const size = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn(program, ['-displayfd', '3', ...size], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${program} did not start`)));
    const ready = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
    ready.once('data', (number) => resolve({ display: `:${String(number).trim()}`, process: child }));
  });
}

/** @returns {Promise<number>} */
function findPort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });
}
