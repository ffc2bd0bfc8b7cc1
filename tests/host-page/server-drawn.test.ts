import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { launchBrowser, servePages } from '@walbio/test-browser';
import { build } from 'esbuild';
import { html } from 'lit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPage } from './host.ts';
import '@walbio/widgets';

const tags: Readonly<Record<string, string>> = {
  'walbio-stat': '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>',
  'walbio-stats':
    '<walbio-stats label="Figures"><walbio-stat indicator="gross-value-added" subject="wallonia"></walbio-stat></walbio-stats>',
  'walbio-timeline': '<walbio-timeline source="biotech-scene-2021"></walbio-timeline>',
  'walbio-company': '<walbio-company organization="celyad" heading-level="2"></walbio-company>',
  'walbio-table': '<walbio-table group="cell-therapy-companies" source="cell-therapy-2016"></walbio-table>',
  'walbio-source': '<walbio-source source="biotech-scene-2021"></walbio-source>',
};

const dist = dirname(createRequire(import.meta.url).resolve('@walbio/widgets'));
const delay = 700;

/** Draws tags on the server. */
const draw = (written: string): Promise<string> =>
  collectResult(render(html(Object.assign([written], { raw: [written] }))));

/** The elements and what takes over a server's drawing, as a page's own bundle has them. */
async function bundle(): Promise<Uint8Array> {
  const contents = ['hydrate.js', 'index.js'].map((file) => `import ${JSON.stringify(join(dist, file))};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['browser'],
    logLevel: 'error',
  });
  return (outputFiles[0] as (typeof outputFiles)[number]).contents;
}

/** Sums up how far a page moves from its first picture on. */
function watchShift(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(window, {
        shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value,
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

const readShift = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { shift: number }).shift);

describe('a page that a server drew, its script late', () => {
  let browser: Browser;
  let script: Uint8Array;
  beforeAll(async () => {
    [browser, script] = await Promise.all([launchBrowser(), bundle()]);
  });
  afterAll(() => browser.close());

  /** Opens a page with words above and below a tag; the script comes late. */
  async function open(content: string): Promise<Page> {
    const scripts = '<script type="module" src="elements.js"></script>';
    const body = `<p>Words of the page above.</p>${content}<p>Words of the page below.</p>`;
    const server = await servePages({
      '/': { body: hostPage(body, { scripts }), type: 'text/html; charset=utf-8' },
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    });
    const page = await browser.newPage();
    page.once('close', () => void server.close());
    await page.addInitScript(watchShift);
    await page.route('**/elements.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.fulfill({ body: Buffer.from(script), contentType: 'text/javascript' });
    });
    await page.goto(server.origin);
    await page.waitForFunction(() => customElements.get('walbio-stat'));
    await page.waitForTimeout(300);
    return page;
  }

  it.each(Object.entries(tags))('does not move at all: <%s>', async (tag, written) => {
    const page = await open(await draw(written));
    expect(await page.locator(tag).evaluate((element) => 'state' in element || 'updateComplete' in element)).toBe(true);
    expect(await readShift(page)).toBe(0);
    await page.close();
  });

  it('would be seen to move: without what the server drew it does', async () => {
    const page = await open(tags['walbio-stat'] as string);
    expect(await readShift(page)).toBeGreaterThan(0);
    await page.close();
  });
});
