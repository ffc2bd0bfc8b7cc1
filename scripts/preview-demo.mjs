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
 * @param {number | undefined} [options.port] the port to take and no other; the first free one from 4173 when left out
 * @returns {Promise<Preview>} once the page answers
 * @throws {SetupError} when the port is taken or the page does not answer
 */
export async function previewDemo({ port } = {}) {
  try {
    return await openPreview({ host, port: port ?? firstPort, strictPort: port !== undefined, open: false });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = port ? `\nLeave PORT out to have the first free one from ${firstPort} taken.` : '';
    throw new SetupError(`The demo could not be served: ${reason}.${advice}`, { cause });
  }
}

/**
 * @param {import('../apps/demo/node_modules/vite/dist/node/index.js').PreviewOptions} options
 * @returns {Promise<Preview>}
 */
async function openPreview(options) {
  const { preview } = await importVite();
  const server = await preview({ root: demoFolder, logLevel: 'warn', preview: options });
  try {
    return { url: await findAddress(server), close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * @param {import('../apps/demo/node_modules/vite/dist/node/index.js').PreviewServer} server
 * @returns {Promise<string>} its address, where the page answers
 */
async function findAddress({ resolvedUrls }) {
  const url = resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server named no address');
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`${url} answered with status ${status}`);
  return url;
}

/** @returns {Promise<typeof import('../apps/demo/node_modules/vite/dist/node/index.js')>} */
function importVite() {
  const fromDemo = createRequire(join(demoFolder, 'package.json'));
  return import(pathToFileURL(fromDemo.resolve('vite')).href);
}
