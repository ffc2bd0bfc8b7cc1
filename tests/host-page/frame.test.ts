import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '@walbio/test-browser';
import type { PageServer } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { frameFiles, serveFrames } from './frames.ts';
import { visit } from './host.ts';
import type { Visit } from './host.ts';

const stat = 'tag=walbio-stat&indicator=biotech-companies&subject=wallonia';

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFrames()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (query: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const visited = await visit(browser, `${server.origin}/walbio/frame.html?${query}`, options);
  if (options.javaScriptEnabled !== false) await visited.page.waitForFunction(() => document.title !== 'Walbio');
  return visited;
};

/** What a reader of the page sees. */
const see = ({ page }: Visit): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const drawn = main.firstElementChild?.shadowRoot?.querySelector('.walbio') ?? main;
    return (drawn as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
  });

describe('the page of a frame', () => {
  it.each([
    [
      'walbio-stat',
      'indicator=biotech-companies&subject=wallonia',
      /more than 350 companies/,
      /^Biotech companies, Wallonia/,
    ],
    ['walbio-timeline', 'source=biotech-scene-2021', /1928/, /^Timeline$/],
    ['walbio-company', 'organization=celyad', /Celyad/, /^Celyad$/],
    [
      'walbio-table',
      'group=cell-therapy-companies&source=cell-therapy-2016',
      /213/,
      /^Cell-therapy companies in Wallonia$/,
    ],
    ['walbio-source', 'source=biotech-scene-2021', /Kickstart Biomanufacturing/, /^Source/],
  ])('shows a %s, says so in its title, and asks for nothing but its own scripts', async (tag, query, words, title) => {
    const visited = await open(`tag=${tag}&${query}`);
    expect(await see(visited)).toMatch(words);
    expect(await visited.page.title()).toMatch(title);
    const paths = visited.requests.map((request) => new URL(request).pathname);
    expect(paths.filter((path) => path !== '/favicon.ico')).toEqual([
      ...['/walbio/frame.html', '/walbio/walbio.js', '/walbio/frame.js'],
    ]);
    expect(new Set(visited.requests.map((request) => new URL(request).origin))).toEqual(new Set([server.origin]));
    expect(visited.errors).toEqual([]);
    expect(await visited.page.context().cookies()).toEqual([]);
    await visited.close();
  });

  it('shows data that stand in its own folder', async () => {
    const visited = await open(`${stat}&src=data.json`);
    await expect.poll(() => see(visited)).toMatch(/12\s+companies/);
    expect(visited.requests.at(-1)).toBe(`${server.origin}/walbio/data.json`);
    expect(visited.errors).toEqual([]);
    await visited.close();
  });

  it('says that data of its folder could not be loaded, and no figure', async () => {
    const visited = await open(`${stat}&src=nothing.json`);
    await expect.poll(() => see(visited)).toContain('The data could not be loaded.');
    await visited.close();
  });

  it('speaks the language that it is asked for, and says so', async () => {
    const visited = await open(`${stat}&lang=fr-be`);
    expect(await see(visited)).toMatch(/plus de\s350 entreprises/);
    expect(await visited.page.title()).toMatch(/^Entreprises de biotechnologie, Wallonie/);
    const page = await visited.page.evaluate(() => [document.documentElement.lang, document.dir]);
    expect(page).toEqual(['fr-BE', 'ltr']);
    await visited.close();
  });

  it.each([
    ['color-scheme=dark', 'light', true],
    ['color-scheme=light', 'dark', false],
    ['', 'dark', false],
    ['color-scheme=light+dark', 'dark', true],
    ['color-scheme=light+dark', 'light', false],
  ] as const)('with “%s” for a reader who likes it %s is dark: %s', async (query, colorScheme, isDark) => {
    const visited = await open(`${stat}&${query}`, { colorScheme });
    const brightness = await visited.page.locator('[part=stat]').evaluate((box) => {
      const [red = 0] = getComputedStyle(box).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red;
    });
    expect(brightness < 128).toBe(isDark);
    await visited.close();
  });

  it('takes the direction of the page around it', async () => {
    const visited = await open(`${stat}&dir=rtl`);
    expect(await visited.page.evaluate(() => document.dir)).toBe('rtl');
    expect(await see(visited)).toContain('350');
    await visited.close();
  });

  test.each(['light', 'dark'])('gives axe nothing to find in %s, nor in 320 pixels', async (scheme) => {
    const viewport = { width: 320, height: 600 };
    const visited = await open(`tag=walbio-company&organization=celyad&color-scheme=${scheme}`, { viewport });
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A page of Trusted Types takes no script as text, and so axe comes past them, as a tester's tool does.
    const session = await visited.page.context().newCDPSession(visited.page);
    await session.send('Runtime.evaluate', { expression: axe.source });
    const { violations } = await visited.page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    // It is a frame of another page, which has the heading of the first level.
    const told = violations.filter(({ id }) => id !== 'page-has-heading-one');
    expect(told.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await visited.close();
  });

  it('opens its links in a window of their own', async () => {
    const visited = await open(stat);
    await visited.page.getByRole('button', { name: /Source/ }).click();
    const link = visited.page.getByRole('link', { name: /Read the passage/ });
    await link.evaluate((one) => one.setAttribute('href', '/walbio/frame.html?elsewhere'));
    const [opened] = await Promise.all([visited.page.context().waitForEvent('page'), link.click()]);
    expect(opened.url()).toContain('?elsewhere');
    expect(await opened.evaluate(() => window.opener as unknown)).toBe(null);
    expect(visited.page.url()).toContain('tag=walbio-stat');
    await visited.close();
  });

  it('says in four languages what is missing where there is no JavaScript', async () => {
    const visited = await open(stat, { javaScriptEnabled: false });
    for (const lang of ['en', 'fr', 'nl', 'de']) {
      expect(await visited.page.locator(`noscript p[lang=${lang}]`).isVisible()).toBe(true);
    }
    await visited.close();
  });

  it('says that the script of the tags did not come', async () => {
    const visited = await visit(browser, `${server.origin}/broken/frame.html?${stat}&lang=nl`);
    expect(await see(visited)).toBe('Het script dat deze feiten toont, kon niet worden geladen.');
    await visited.close();
  });

  it('shows the same from the disk, offline', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'walbio-frame-'));
    for (const [name, file] of Object.entries(frameFiles)) copyFileSync(file, join(folder, name));
    const address = `${pathToFileURL(join(folder, 'frame.html')).href}?${stat}`;
    const visited = await visit(browser, address, { offline: true });
    expect(await see(visited)).toMatch(/more than 350/);
    expect(visited.errors).toEqual([]);
    await visited.close();
    rmSync(folder, { recursive: true });
  });
});

describe('an address that is not understood', () => {
  it.each([
    ['', 'Name a tag in the address of this frame: walbio-stat, walbio-timeline,'],
    ['tag=walbio-state', 'This frame has no tag “walbio-state”. The closest is “walbio-stat”.'],
    ['tag=__proto__', 'This frame has no tag “__proto__”.'],
    ['tag=constructor', 'This frame has no tag “constructor”.'],
    ['tag=iframe&src=https://example.org', 'This frame has no tag “iframe”.'],
    [`${stat}&asof=2016`, '<walbio-stat> has no attribute “asof”. The closest is “as-of”.'],
    [`${stat}&onclick=alert(1)`, '<walbio-stat> has no attribute “onclick”.'],
    [`${stat}&style=color:red`, '<walbio-stat> has no attribute “style”.'],
    [`${stat}&data=x`, '<walbio-stat> has no attribute “data”.'],
    [`${stat}&__proto__=x`, '<walbio-stat> has no attribute “__proto__”.'],
    [
      `${stat}&src=https://example.org/data.json`,
      'This frame shows nothing from elsewhere: “src” leads out of its folder.',
    ],
    [`${stat}&src=/data.json`, 'This frame shows nothing from elsewhere: “src” leads out of its folder.'],
    [`${stat}&src=data:application/json,{}`, 'This frame shows nothing from elsewhere: “src” leads out of its folder.'],
    [`tag=walbio-timeline&subject=celiad`, 'holds nothing under “celiad”. The closest is “celyad”.'],
    [`${stat}&as-of=yesterday`, 'This cannot be shown:'],
  ])('is answered with a sentence, a title and an error, and no figure: %j', async (query, sentence) => {
    const visited = await open(query);
    const seen = await see(visited);
    expect(seen).toContain(sentence);
    expect(seen).not.toContain('350');
    expect(await visited.page.title()).toContain(sentence);
    if (!sentence.includes('holds nothing')) expect(visited.errors.join()).toContain(sentence);
    await visited.close();
  });

  it.each([
    ['tag', '"><img src=x onerror=window.breach=1>'],
    ['organization', '"><img src=x onerror=window.breach=1>'],
    ['organization', "celyad' onmouseover='window.breach=1"],
    ['lang', 'en"><script>window.breach=1</script>'],
    ['color-scheme', 'dark; background: url(https://example.org/x)'],
    ['dir', 'rtl" onload="window.breach=1'],
    ['<img src=x onerror=window.breach=1>', 'x'],
    ['heading-level', '2><script>window.breach=1</script>'],
  ])('stays text where “%s” is %j', async (name, value) => {
    const query = new URLSearchParams({ tag: 'walbio-company', organization: 'celyad', [name]: value });
    const visited = await open(query.toString());
    const { page } = visited;
    expect(await page.evaluate(() => 'breach' in window)).toBe(false);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(await see(visited)).not.toBe('');
    expect(visited.errors.filter((error) => /Content Security|Trusted/.test(error))).toEqual([]);
    expect(visited.requests.every((request) => request.startsWith(server.origin))).toBe(true);
    await visited.close();
  });
});
