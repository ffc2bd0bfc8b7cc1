import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPage, serveHost, visit } from './host.ts';

const table =
  '<walbio-table group="cell-therapy-companies" source="cell-therapy-2016"><p>finished content</p></walbio-table>';
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types walbio";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a table on a page with a strict policy', () => {
  it('saves its values as a file, and asks no one for anything', async () => {
    const server = await serveHost(hostPage(table), { 'content-security-policy': policy });
    const { page, errors, requests, close } = await visit(browser, server.origin);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('cell-therapy-companies.csv');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/bone-therapeutics,.*funds-raised,.*,90000000,/);
    expect(errors).toEqual([]);
    expect(
      requests.filter((address) => !address.startsWith('blob:')).map((address) => new URL(address).pathname),
    ).toEqual(['/', '/walbio.js']);
    await close();
    await server.close();
  });

  it('draws its bars and its order in forced colours', async () => {
    const server = await serveHost(hostPage(table));
    const { page, close } = await visit(browser, server.origin, { forcedColors: 'active' });
    const bar = page.locator('walbio-table .bar > .solid').first();
    const text = page.locator('walbio-table td').first();
    expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe(
      await text.evaluate((element) => getComputedStyle(element).color),
    );
    await page.getByRole('button', { name: 'Jobs' }).click();
    expect(
      await page
        .locator('walbio-table [aria-sort=descending] .arrow')
        .evaluate((element) => getComputedStyle(element).opacity),
    ).toBe('1');
    await close();
    await server.close();
  });
});
