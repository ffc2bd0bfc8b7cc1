import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser, servePages } from '@walbio/test-browser';
import { describe, expect, it } from 'vitest';
import { listSnippets } from './documents.ts';

const snippets = listSnippets('html').map((snippet, index) => ({ ...snippet, index }));
const { resolve } = createRequire(import.meta.url);
const script = readFileSync(resolve('@walbio/widgets/walbio.js'));
/** What a site of its own data has on its server. */
const data = Object.fromEntries(
  ['data.json', 'records/organizations/celyad.json'].map((path) => [
    `/${path}`,
    { body: readFileSync(resolve(`@walbio/data/${path}`)), type: 'application/json' },
  ]),
);

describe('every piece of HTML in the documents', () => {
  it.each(snippets)('$document: piece $index shows facts and no error', async ({ code }) => {
    // The address on the CDN is that of a release; here its script is the one that was just built.
    const local = code.replaceAll(/src="[^"]*walbio\.js"/g, 'src="/walbio.js"').replaceAll(/ integrity="[^"]*"/g, '');
    const withScript = local.includes('/walbio.js') ? local : `${local}<script src="/walbio.js"></script>`;
    const server = await servePages({
      '/': {
        body: `<!doctype html><html lang="en"><title>A page</title>${withScript}</html>`,
        type: 'text/html; charset=utf-8',
      },
      ...data,
      '/walbio.js': { body: script, type: 'text/javascript' },
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    });
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(server.origin);
    await page.waitForTimeout(200);
    const tags = page.locator('walbio-stat, walbio-table, walbio-timeline, walbio-company, walbio-source');
    for (const tag of await tags.all()) {
      expect(await tag.evaluate((element) => element.shadowRoot?.textContent?.length ?? 0)).toBeGreaterThan(20);
    }
    expect(await tags.count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await browser.close();
    await server.close();
  });
});
