import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname } from 'node:path';
import { launchBrowser, servePages } from '@walbio/test-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSnippets } from './documents.ts';

const snippets = listSnippets('html').map((snippet, index) => ({ ...snippet, index }));
const { resolve } = createRequire(import.meta.url);
/** What a site of its own data has on its server. */
const data = Object.fromEntries(
  ['data.json', 'records/organizations/celyad.json'].map((path) => [
    `/${path}`,
    { body: readFileSync(resolve(`@walbio/data/${path}`)), type: 'application/json' },
  ]),
);
const onDemand = readdirSync(dirname(resolve('@walbio/widgets/on-demand/walbio.js'))).map(
  (name) => `on-demand/${name}`,
);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const files = ['walbio.js', 'walbio.css', 'frame.html', 'frame.js', 'frame-host.js', ...onDemand].map((name) => ({
  path: `/${name}`,
  body: readFileSync(resolve(`@walbio/widgets/${name}`)),
  type: types[extname(name)] as string,
}));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('every piece of HTML in the documents', () => {
  it.each(snippets)('$document: piece $index shows facts and no error', async ({ code }) => {
    // The addresses are those of a release and of a site; here the files are those that were just built.
    const local = code
      .replaceAll(/src="(?:[^"?]*?\/)?((?:on-demand\/)?walbio\.js|frame\.html|frame-host\.js)/g, 'src="/$1')
      .replaceAll(/ integrity="[^"]*"/g, '');
    const withScript = local.includes('/walbio.js') ? local : `${local}<script src="/walbio.js"></script>`;
    const server = await servePages({
      '/': {
        body: `<!doctype html><html lang="en"><title>A page</title>${withScript}</html>`,
        type: 'text/html; charset=utf-8',
      },
      ...data,
      ...Object.fromEntries(files.map(({ path, ...file }) => [path, file])),
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    });
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(server.origin);
    await page.waitForTimeout(200);
    const widgets = 'walbio-stat, walbio-table, walbio-timeline, walbio-company, walbio-source';
    const tags = (await Promise.all(page.frames().map((frame) => frame.locator(widgets).all()))).flat();
    for (const tag of tags) {
      expect(await tag.evaluate((element) => element.shadowRoot?.textContent?.length ?? 0)).toBeGreaterThan(20);
    }
    expect(tags.length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.close();
    await server.close();
  });
});
