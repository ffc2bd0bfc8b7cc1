import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@walbio/test-browser';
import { dataset } from '@walbio/data';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { hostPage, readText, scriptFile, serveHost, tags, visit } from './host.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a plain HTML file with one script tag, opened from the disk, offline', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'walbio-host-'));
    copyFileSync(scriptFile, join(folder, 'walbio.js'));
    writeFileSync(join(folder, 'index.html'), hostPage(tags));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows the figure with its bound, place and source, the timeline and the company', async () => {
    const address = pathToFileURL(join(folder, 'index.html')).href;
    const { page, errors, requests, close } = await visit(browser, address, { offline: true });
    const text = await readText(page);
    for (const words of [
      'more than',
      '350',
      'Wallonia',
      'Kickstart Biomanufacturing',
      '1928',
      'UCB',
      'Celyad',
      '213',
    ]) {
      expect(text).toContain(words);
    }
    expect(errors).toEqual([]);
    expect(requests.map((request) => request.split('/').at(-1))).toEqual(['index.html', 'walbio.js']);
    await close();
  });

  it('lists every event of the source in an ordered list', async () => {
    const { page, close } = await visit(browser, pathToFileURL(join(folder, 'index.html')).href, { offline: true });
    const told = dataset.events.filter(({ citations }) =>
      citations.some(({ source }) => source === 'biotech-scene-2021'),
    );
    expect(await page.locator('walbio-timeline ol > li').count()).toBe(told.length);
    await close();
  });
});

describe('on a page with its own rules', () => {
  test.each([
    ['a strict content security policy', "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"],
    ['Trusted Types', "require-trusted-types-for 'script'"],
    ['Trusted Types with named policies', "require-trusted-types-for 'script'; trusted-types lit-html walbio"],
  ])('it works under %s', async (_, policy) => {
    const server = await serveHost(hostPage(tags), { 'content-security-policy': policy });
    const { page, errors, close } = await visit(browser, server.origin);
    expect(await readText(page)).toContain('more than');
    expect(errors).toEqual([]);
    await close();
    await server.close();
  });

  it('leaves the finished content where Trusted Types allow no policy of ours', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types host-only";
    const server = await serveHost(hostPage(tags), { 'content-security-policy': policy });
    const { page, close } = await visit(browser, server.origin);
    expect(await page.getByText('finished content').isVisible()).toBe(true);
    await close();
    await server.close();
  });

  it('says once, and without an error, that a second copy of the script does nothing', async () => {
    const scripts = '<script src="walbio.js"></script><script src="copy/walbio.js"></script>';
    const server = await serveHost(hostPage(tags, { scripts }));
    const { page, errors, close } = await visit(browser, server.origin);
    expect(await readText(page)).toContain('more than');
    expect(errors).toEqual([]);
    await close();
    await server.close();
  });

  it('shows the finished content where there is no script', async () => {
    const server = await serveHost(hostPage(tags));
    const { page, close } = await visit(browser, server.origin, { javaScriptEnabled: false });
    expect(await page.getByText('finished content').isVisible()).toBe(true);
    await close();
    await server.close();
  });

  it('hides what the host hides', async () => {
    const server = await serveHost(hostPage(tags.replaceAll(/<(walbio-\w+)/g, '<$1 hidden')));
    const { page, close } = await visit(browser, server.origin);
    for (const tag of ['walbio-stat', 'walbio-timeline', 'walbio-company']) {
      expect(await page.locator(tag).isVisible()).toBe(false);
    }
    await close();
    await server.close();
  });

  it('speaks the language of the nearest lang', async () => {
    const body = `<section lang="fr">${tags}</section>`;
    const server = await serveHost(hostPage(body));
    const { page, close } = await visit(browser, server.origin);
    expect(await readText(page)).toMatch(/plus de\s350/);
    await close();
    await server.close();
  });

  it('keeps its size where the host makes the root font small', async () => {
    const sizes = await Promise.all(
      ['', '<style>html{font-size:62.5%}body{font-size:1.6rem}</style>'].map(async (head) => {
        const server = await serveHost(hostPage(tags, { head }));
        const { page, close } = await visit(browser, server.origin, { viewport: { width: 800, height: 600 } });
        const box = await page.locator('walbio-stat').boundingBox();
        await close();
        await server.close();
        return box?.height;
      }),
    );
    expect(sizes[0]).toBe(sizes[1]);
  });

  it('fits into 320 pixels', async () => {
    const server = await serveHost(hostPage(tags));
    const { page, close } = await visit(browser, server.origin, { viewport: { width: 320, height: 600 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
    await server.close();
  });

  it('says the same dates in five time zones', async () => {
    const server = await serveHost(hostPage(tags));
    const texts = new Set<string>();
    for (const timezoneId of ['Pacific/Kiritimati', 'Asia/Kolkata', 'UTC', 'America/New_York', 'Pacific/Pago_Pago']) {
      const { page, close } = await visit(browser, server.origin, { timezoneId });
      texts.add(await readText(page));
      await close();
    }
    expect(texts.size).toBe(1);
    await server.close();
  });

  it('opens a source by keyboard alone', async () => {
    const server = await serveHost(hostPage(tags));
    const { page, close } = await visit(browser, server.origin);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const words = page.locator('walbio-stat').getByText('More than 350 biotech companies (WAL)').first();
    await expect.poll(() => words.isVisible()).toBe(true);
    await close();
    await server.close();
  });

  test.each(['light', 'dark'] as const)('gives axe nothing to find in %s', async (colorScheme) => {
    const head = '<meta name="color-scheme" content="light dark">';
    const server = await serveHost(hostPage(tags, { head }));
    const { page, close } = await visit(browser, server.origin, { colorScheme });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
    await server.close();
  });
});
