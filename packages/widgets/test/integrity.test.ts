import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, servePages } from '@walbio/test-browser';
import type { PageServer } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashScript } from '../build/write-integrity.ts';
import type { Integrity } from '../build/write-integrity.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): Buffer => readFileSync(join(root, file));
const { version, files } = JSON.parse(read('dist/integrity.json').toString()) as Integrity;
const names = [
  'walbio.js',
  'walbio.en.js',
  'walbio.fr.js',
  'walbio.nl.js',
  'walbio.de.js',
  'walbio.css',
  'frame.js',
  'frame-host.js',
];

describe('the hashes of the scripts', () => {
  it('are those of this version, for every script and style sheet that a page names', () => {
    const { version: published } = JSON.parse(read('package.json').toString()) as Integrity;
    expect(version).toBe(published);
    expect(Object.keys(files)).toEqual(names);
  });

  it.each(names)('are what OpenSSL says of %s', (name) => {
    const digest = execFileSync('openssl', ['dgst', '-sha384', '-binary', join(root, 'dist', name)]);
    expect(files[name]).toBe(`sha384-${digest.toString('base64')}`);
  });

  it('follow every byte of a script', () => {
    expect(hashScript(`${read('dist/walbio.js').toString()} `)).not.toBe(files['walbio.js']);
  });
});

describe('a page that names the hash of its script', () => {
  const finished = '<p>More than 350 biotech companies in Wallonia (about 2021).</p>';
  const tag = `<walbio-stat indicator="biotech-companies" subject="wallonia">${finished}</walbio-stat>`;
  let cdn: PageServer;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  beforeAll(async () => {
    const headers = { 'access-control-allow-origin': '*' };
    cdn = await servePages({ '/walbio.js': { body: read('dist/walbio.js'), type: 'text/javascript', headers } });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await cdn.close();
  });

  async function show(integrity: string) {
    const script = `<script src="${cdn.origin}/walbio.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
    const body = `<!doctype html><html lang="en"><title>A page</title>${tag}${script}</html>`;
    const site = await servePages({
      '/': { body, type: 'text/html; charset=utf-8' },
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    });
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.origin);
    const stat = page.locator('walbio-stat');
    const isDrawn = await stat.evaluate((element) => element.shadowRoot !== null);
    if (!isDrawn) await expect.poll(() => errors).not.toEqual([]);
    const words = (isDrawn ? await stat.locator('figure').innerText() : await stat.innerText()).replace(/\s+/g, ' ');
    await page.close();
    await site.close();
    return { isDrawn, words, errors };
  }

  it('runs it, from another server, where the hash is its own', async () => {
    const { isDrawn, words, errors } = await show(files['walbio.js'] as string);
    expect(isDrawn).toBe(true);
    expect(words).toContain('more than 350 companies');
    expect(errors).toEqual([]);
  });

  it('does not run it where the hash is another, and keeps its finished words', async () => {
    const { isDrawn, words, errors } = await show(files['walbio.en.js'] as string);
    expect(isDrawn).toBe(false);
    expect(words).toBe('More than 350 biotech companies in Wallonia (about 2021).');
    expect(errors.join()).toContain('integrity');
  });
});
