import { leastWidth, startWebKit } from '../../../../tests/browser/webkit-driver.mjs';
import { sendKey } from '../../../../tests/browser/webkit-keys.mjs';

/** @typedef {import('../../../../tests/browser/webkit-driver.mjs').WebKitSession} WebKitSession */

/** WebKitGTK, driven by its WebDriver: one window for one file after the other, light and in UTC. */
class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  concurrency = 1;
  /** @type {Promise<WebKitSession> | undefined} */
  #window;
  /** @type {Map<string, string>} */
  #open = new Map();

  /** The window, started when it is first needed. */
  get window() {
    this.#window ??= startWebKit({ TZ: 'UTC', GTK_THEME: 'Adwaita' });
    return this.#window;
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    const window = await this.window;
    this.#open.set(id, url);
    await window.send('POST', '/window/rect', { x: 0, y: 0, width: 800, height: 650 });
    await window.send('POST', '/url', { url });
  }

  /** @param {string} id */
  isActive(id) {
    return this.#open.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#open.get(id);
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#open.delete(id);
    await (await this.window).send('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKitGTK cannot be debugged from here'));
  }

  async stop() {
    await (await this.#window)?.close();
  }
}

/** @returns {import('@web/test-runner').BrowserLauncher} */
export function webkitLauncher() {
  return new WebKitLauncher();
}

/**
 * Lets tests in WebKitGTK press keys, click, and change the size of the window, by commands of their own: those of the
 * runner refuse an engine that they do not know.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function webkitPlugin() {
  return {
    name: 'webkit',
    async executeCommand({ command, payload, session: { browser } }) {
      const run = commands[command];
      if (!(browser instanceof WebKitLauncher) || !run) return undefined;
      await run(await browser.window, payload);
      return true;
    },
  };
}

/** @type {Record<string, (window: WebKitSession, payload: any) => Promise<void>>} */
const commands = {
  'webkit-send-keys': async (window, { press, down, up, type = '' }) => {
    if (press) await sendKey(window, press);
    if (down) await sendKey(window, down, ['keyDown']);
    if (up) await sendKey(window, up, ['keyUp']);
    for (const key of type) await sendKey(window, key);
  },
  'webkit-send-mouse': async (window, { position: [x, y] }) => {
    const steps = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = steps.map((step) => ({ duration: 0, ...step }));
    await window.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  },
  'webkit-set-viewport': async (window, { width, height }) => {
    if (width < leastWidth) return;
    const [extra] = await read(window, '[outerHeight - innerHeight]');
    await window.send('POST', '/window/rect', { x: 0, y: 0, width, height: height + extra });
    for (let tries = 0; tries < 50; tries += 1) {
      const [innerWidth, innerHeight] = await read(window, '[innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  },
};

/**
 * @param {WebKitSession} window
 * @param {string} expression
 * @returns {Promise<number[]>}
 */
function read(window, expression) {
  return window.send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
}
