import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();
const run = promisify(execFile);
const program = fileURLToPath(new URL('example-program.mjs', import.meta.url));

async function readExample(name: string): Promise<string> {
  const { page } = await look();
  return page.locator(`#use-${name}-code`).innerText();
}

afterEach(() => rmSync(program, { force: true }));

describe('the examples are true', () => {
  it('the page shows the figure with one script and nothing else', async () => {
    const example = await readExample('page');
    const { page, requests, complaints } = await open();
    const before = requests.length;
    await page.route('**/example.html', (route) => route.fulfill({ contentType: 'text/html', body: example }));
    await page.goto(`${inject('url')}example.html`);
    await page.locator('walbio-stat figure').waitFor();
    expect(await page.locator('walbio-stat figure').innerText()).toMatch(/more than\s+350\s+companies/);
    const paths = requests.slice(before).map((address) => new URL(address).pathname);
    expect(paths.filter((path) => path !== '/favicon.ico')).toEqual(['/example.html', '/walbio.js']);
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([]);
  });

  it.each(['live', 'frozen'])('the %s script shows the figure, from a server that is not the page’s', async (name) => {
    const example = await readExample(name);
    const script = await (await look()).page.request.get(`${inject('url')}walbio.js`);
    const { page } = await open();
    const headers = { 'access-control-allow-origin': '*' };
    await page.route('https://unpkg.com/**', async (route) =>
      route.fulfill({ contentType: 'text/javascript', headers, body: await script.body() }),
    );
    const body = `<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>${example}`;
    await page.route('**/example.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${inject('url')}example.html`);
    await page.locator('walbio-stat figure').waitFor();
    expect(await page.locator('walbio-stat figure').innerText()).toMatch(/more than\s+350\s+companies/);
  });

  it('the frozen script names its version and the hash that the package publishes', async () => {
    const file = fileURLToPath(import.meta.resolve('@walbio/widgets/integrity.json'));
    const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      version: string;
      files: Readonly<Record<string, string>>;
    };
    const example = await readExample('frozen');
    expect(example).toContain(`@walbio/widgets@${version}/dist/walbio.js`);
    expect(example).toContain(`integrity="${files['walbio.js']}"`);
    expect(await readExample('live')).not.toContain('integrity');
  });

  it('the program prints what its comments promise', async () => {
    const example = await readExample('program');
    writeFileSync(program, example);
    const { stdout } = await run(process.execPath, [program]);
    const promised = [...example.matchAll(/^\/\/ (?!npm )(.+)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(2);
    expect(stdout.trim().split('\n')).toEqual(promised);
  });

  it('the record stands in the records, line by line', async () => {
    const { page } = await look();
    const file = await page.locator('#use-record-file').innerText();
    const record = readFileSync(new URL(`../../../packages/data/${file}`, import.meta.url), 'utf8');
    const lines = (await readExample('record')).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(record.split('\n')).toContain(line);
  });

  it.each(['page', 'live', 'frozen', 'program', 'record'])(
    'the button beside the %s copies it, and says so',
    async (name) => {
      const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      const button = page.locator(`#use-${name}-copy`);
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => button.innerText()).toBe('Copied.');
      expect(await page.locator('body > [role="status"]').textContent()).toBe('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await readExample(name));
    },
  );

  it('the script can be saved, and has the size that is told', async () => {
    const { page } = await look();
    const link = page.locator('a[download]');
    const script = await page.request.get(new URL((await link.getAttribute('href')) ?? '', inject('url')).href);
    const size = Math.round((await script.body()).byteLength / 1000);
    expect(await page.locator('[data-words="use.page.file"]').innerText()).toContain(`(${size} kB,`);
  });
});
