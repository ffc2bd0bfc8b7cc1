import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@walbio/test-browser';
import { dataset } from '@walbio/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  it('leaves the finished content where Trusted Types allow no policy of ours', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types host-only";
    const server = await serveHost(hostPage(tags), { 'content-security-policy': policy });
    const { page, close } = await visit(browser, server.origin);
    expect(await page.getByText('finished content').isVisible()).toBe(true);
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
});
