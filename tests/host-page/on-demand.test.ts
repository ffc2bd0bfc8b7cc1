import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { launchBrowser, openEngines, servePages } from '@walbio/test-browser';
import type { Engine, Page as ServedPage, PageServer } from '@walbio/test-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPage, visit } from './host.ts';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@walbio/widgets/on-demand/walbio.js'));
const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types walbio`;
const scripts = '<script type="module" src="/on-demand/walbio.js"></script>';
const stat =
  '<walbio-stat src="/records/areas/" indicator="biotech-companies" subject="wallonia"><p>finished content</p></walbio-stat>';
const company =
  '<walbio-company src="/records/organizations/" organization="celyad"><p>finished content</p></walbio-company>';

const serveRecord = (path: string): Readonly<Record<string, ServedPage>> => ({
  [`/records/${path}`]: {
    body: readFileSync(require.resolve(`@walbio/data/records/${path}`)),
    type: 'application/json',
  },
});

/** What is read of the manifest of custom elements. */
interface Package {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string }[] }[];
}

/** Serves a page beside the scripts, but for those that are missing. */
function serve(body: string, { missing = /^$/ }: { readonly missing?: RegExp } = {}): Promise<PageServer> {
  const files = readdirSync(folder).filter((file) => !missing.test(file));
  return servePages({
    '/': {
      body: hostPage(body, { scripts }),
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    },
    ...Object.fromEntries(
      files.map((file) => [
        `/on-demand/${file}`,
        { body: readFileSync(`${folder}/${file}`), type: 'text/javascript' } satisfies ServedPage,
      ]),
    ),
    ...serveRecord('areas/wallonia.json'),
    ...serveRecord('organizations/celyad.json'),
    '/favicon.ico': { body: '', type: 'image/x-icon' },
  });
}

const listLoaded = (requests: readonly string[]): readonly string[] =>
  requests.flatMap((address) => /define-(\w+)-/.exec(address)?.[1] ?? []);

describe('the script that loads what a page has', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('loads the one element and the one record that it shows, on a page with a strict policy', async () => {
    const server = await serve(stat);
    const { page, errors, warnings, requests, close } = await visit(browser, server.origin);
    await page.locator('walbio-stat [part~=value]').getByText('350').waitFor();
    expect(listLoaded(requests)).toEqual(['stat']);
    expect(requests.filter((address) => address.endsWith('.json'))).toEqual([
      `${server.origin}/records/areas/wallonia.json`,
    ]);
    expect([...errors, ...warnings]).toEqual([]);
    await close();
    await server.close();
  });

  it('loads an element that comes later, and each once', async () => {
    const server = await serve('<p id="place"></p>');
    const { page, errors, requests, close } = await visit(browser, server.origin);
    expect(listLoaded(requests)).toEqual([]);
    await page.evaluate(() => {
      for (let copy = 0; copy < 2; copy++) {
        const card = document.createElement('walbio-company');
        card.setAttribute('src', '/records/organizations/');
        card.setAttribute('organization', 'celyad');
        document.querySelector('#place')?.append(card);
      }
    });
    await page.locator('walbio-company').last().getByText('213').first().waitFor();
    expect(listLoaded(requests)).toEqual(['company']);
    expect(errors).toEqual([]);
    await close();
    await server.close();
  });

  it('knows every element of the package', async () => {
    const manifest = JSON.parse(
      readFileSync(require.resolve('@walbio/widgets/custom-elements.json'), 'utf8'),
    ) as Package;
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    const server = await serve(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    const { page, close } = await visit(browser, server.origin);
    await page.waitForFunction((all) => all.every((tag) => customElements.get(tag)), tags);
    expect(tags.length).toBeGreaterThan(5);
    await close();
    await server.close();
  });

  it('leaves the finished content where an element cannot be loaded, says so once, and shows the others', async () => {
    const server = await serve(`${stat}${stat}${company}`, { missing: /^define-stat-/ });
    const { page, warnings, close } = await visit(browser, server.origin);
    await page.locator('walbio-company').getByText('213').first().waitFor();
    expect(await page.locator('walbio-stat').first().innerText()).toBe('finished content');
    expect(warnings).toEqual([
      expect.stringMatching(/^<walbio-stat> could not be loaded, what stands between its tags stays: .*define-stat-/),
    ]);
    await close();
    await server.close();
  });
});

describe('in every engine', () => {
  let engines: readonly Engine[];
  let server: PageServer;
  beforeAll(async () => {
    [engines, server] = [await openEngines(), await serve(stat)];
  });
  afterAll(() => Promise.all([...engines.map((engine) => engine.close()), server.close()]));

  it('shows the tile', async () => {
    expect(engines.length).toBeGreaterThan(0);
    for (const engine of engines) {
      const page = await engine.open(server.origin);
      const shown = await page.evaluate<string>(`new Promise((resolve) => {
        const tile = document.querySelector('walbio-stat');
        if (tile.state === 'shown') resolve(tile.shadowRoot.textContent);
        else tile.addEventListener('walbio-state', ({ state }) => state === 'shown' && resolve(tile.shadowRoot.textContent));
      })`);
      expect(shown, engine.version).toContain('350');
      await page.close();
    }
  });
});
