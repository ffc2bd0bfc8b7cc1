// @ts-check
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './project.mjs';
import { SetupError } from './setup-error.mjs';

const demoFolder = join(projectFolder, 'apps', 'demo');
const host = '127.0.0.1';
const firstPort = 4173;

/**
 * The built demo, served.
 * @typedef {object} Preview
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/**
 * Serves the built demo on this machine alone, with the preview server of Vite inside this very process: a server of its
 * own process could outlive this one and keep the port.
 * @param {object} [options]
 * @param {string | undefined} [options.port] the port to take and no other; the first free one from 4173 when left out
 * @returns {Promise<Preview>} once the page answers
 * @throws {SetupError} when the port is taken or the page does not answer
 */
export async function previewDemo({ port = process.env['PORT'] } = {}) {
  const chosen = port ? parsePort(port) : undefined;
  const { preview } = await importVite();
  try {
    const server = await preview({
      root: demoFolder,
      logLevel: 'warn',
      preview: { host, port: chosen ?? firstPort, strictPort: chosen !== undefined, open: false },
    });
    const url = server.resolvedUrls?.local[0];
    if (!url) throw new Error('the preview server named no address');
    await assertAnswers(url);
    return { url, close: () => server.close() };
  } catch (cause) {
    throw new SetupError(`The demo could not be served: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
}

/**
 * Reads the number of a port.
 * @param {string} written
 * @returns {number}
 * @throws {SetupError} when it is none
 */
export function parsePort(written) {
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port < 65536) return port;
  throw new SetupError(`PORT is "${written}"; expected a number from 1 to 65535.`);
}

/** @returns {Promise<typeof import('../apps/demo/node_modules/vite/dist/node/index.js')>} */
function importVite() {
  const fromDemo = createRequire(join(demoFolder, 'package.json'));
  return import(pathToFileURL(fromDemo.resolve('vite')).href);
}

/** @param {string} url */
async function assertAnswers(url) {
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`${url} answered with status ${status}`);
}
