import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Constants that stand for their values in built and tested code, in the form that esbuild and Vitest expect.
 *
 * @type {{ WALBIO_WIDGETS_VERSION: string }}
 */
export const define = { WALBIO_WIDGETS_VERSION: JSON.stringify(version) };
