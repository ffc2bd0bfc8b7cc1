import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineNames, listEngines, openEngine, servePages } from './index.ts';
import type { Engine, PageServer } from './index.ts';
import { leastWidth, startWebKit } from './webkit-driver.mjs';

const found = listEngines();
const html = `<!doctype html><html lang="en"><title>Page</title><noscript><p>without</p></noscript><p id="words">words</p>
  <input id="first" value=""><button>second</button><script src="script.js"></script>`;
const noScript = { 'content-security-policy': 'sandbox allow-same-origin' };

let server: PageServer;
beforeAll(async () => {
  server = await servePages({
    '/': { body: html, type: 'text/html' },
    '/without': { body: html, type: 'text/html', headers: noScript },
    '/script.js': { body: 'document.querySelector("#words").textContent = "scripted"', type: 'text/javascript' },
  });
});
afterAll(() => server.close());

describe.each(engineNames)('%s', (name) => {
  describe.skipIf(!found.includes(name))('opens a page', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openEngine(name);
    });
    afterAll(() => engine.close());

    it('with its scripts run, and evaluates what is asked, promises included', async () => {
      const page = await engine.open(server.origin);
      expect(await page.evaluate('document.querySelector("#words").textContent')).toBe('scripted');
      expect(await page.evaluate('Promise.resolve({ a: [1, null] })')).toEqual({ a: [1, null] });
      await expect(page.evaluate('missing.name')).rejects.toThrow();
      await page.close();
    });

    it('in which no script runs, where its server says so, and still evaluates', async () => {
      const page = await engine.open(`${server.origin}/without`);
      expect(await page.evaluate('document.body.innerText')).toMatch(/without\s+words/);
      await page.close();
    });

    it.each([320, 800, 1280])('%i pixels wide', async (width) => {
      const page = await engine.open(server.origin, { width, height: 600 });
      expect(await page.evaluate('[innerWidth, innerHeight, matchMedia(`(width: ${innerWidth}px)`).matches]')).toEqual([
        width,
        600,
        true,
      ]);
      await page.close();
    });

    it.each(['light', 'dark'] as const)('for a reader who prefers %s', async (colorScheme) => {
      const page = await engine.open(server.origin, { colorScheme });
      expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(colorScheme === 'dark');
      await page.close();
    });

    it.each([
      ['Pacific/Kiritimati', -840],
      ['UTC', 0],
      ['America/New_York', 300],
    ])('in the time zone %s', async (timeZone, offset) => {
      const page = await engine.open(server.origin, { timeZone });
      expect(await page.evaluate('new Date("2024-01-15").getTimezoneOffset()')).toBe(offset);
      await page.close();
    });

    it.each([
      ['forced-colors', { forcedColors: true }, '(forced-colors: active)'],
      ['reduced-motion', { reducedMotion: true }, '(prefers-reduced-motion: reduce)'],
    ] as const)('with %s, or says that it cannot', async (capability, options, query) => {
      const opened = engine.open(server.origin, options);
      if (!engine.capabilities.has(capability)) return expect(opened).rejects.toThrow(capability);
      const page = await opened;
      expect(await page.evaluate(`matchMedia("${query}").matches`)).toBe(true);
      return page.close();
    });

    it('and presses keys, which go where the focus is', async () => {
      const page = await engine.open(server.origin);
      await page.evaluate('document.querySelector("#first").focus()');
      for (const key of ['a', 'b', 'ArrowLeft', 'c']) await page.press(key);
      expect(await page.evaluate('document.querySelector("#first").value')).toBe('acb');
      await page.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('second');
      await page.close();
    });

    it('and takes its picture, and prints it or says that it cannot', async () => {
      const page = await engine.open(server.origin);
      expect([...(await page.screenshot()).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
      if (engine.capabilities.has('print')) {
        expect(Buffer.from((await page.print()).slice(0, 4)).toString()).toBe('%PDF');
      } else await expect(page.print()).rejects.toThrow('cannot print');
      await page.close();
    });
  });
});

describe.skipIf(!found.includes('webkit'))('a window of WebKitGTK', () => {
  it('cannot be as narrow as a telephone, which is why narrow pages stand in a frame', async () => {
    const session = await startWebKit();
    await session.send('POST', '/window/rect', { x: 0, y: 0, width: 320, height: 600 });
    const read = (): Promise<number> =>
      session.send('POST', '/execute/sync', { script: 'return innerWidth', args: [] });
    await expect.poll(read).toBeLessThanOrEqual(leastWidth);
    expect(await read()).toBeGreaterThan(400);
    await session.close();
  });
});
