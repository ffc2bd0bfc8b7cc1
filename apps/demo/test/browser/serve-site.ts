import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

/**
 * Serves the built page on this machine alone while the tests run, and tells them its address.
 *
 * @throws {Error} when the page has not been built
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!existsSync(`${root}dist/index.html`)) throw new Error('There is no built page to test; run “vite build” first');
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server named no address');
  provide('url', url);
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly url: string;
  }
}
