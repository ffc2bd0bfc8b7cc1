import { listEngines, openEngine } from '@walbio/test-browser';
import type { Engine, OpenPage, PageServer } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderAround, serveFrames } from './frames.ts';

const stat = 'tag=walbio-stat&indicator=biotech-companies&subject=wallonia';

const frame = (more = '', path = `/walbio/frame.html?${stat}`): string =>
  `<iframe src="${path}" title="Facts" width="100%" height="300" frameborder="0" ${more}></iframe>`;

const kinds = [
  '',
  'loading="lazy"',
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin"',
  'referrerpolicy="no-referrer"',
];

const liar = `<!doctype html><title>Liar</title>
  <script>parent.postMessage({ type: 'walbio-frame-height', height: 4321 }, '*')</script>`;

const scripts = '<script src="/walbio/frame-host.js"></script>';

let server: PageServer;
beforeAll(async () => {
  server = await serveFrames({
    '/one.html': renderAround(frame(), scripts),
    '/many.html': renderAround(kinds.map((kind) => frame(kind)).join('') + frame('', '/liar.html'), scripts),
    '/liar.html': liar,
  });
});
afterAll(() => server.close());

/** The heights of the frames of a page, each less what the first of them, which must be of its origin, has to show. */
const compareHeights = (page: OpenPage): Promise<readonly number[]> =>
  page.evaluate(`(() => {
    const content = Math.ceil(frames[0].document.querySelector('main').getBoundingClientRect().height);
    return [...document.querySelectorAll('iframe')].map((one) => one.offsetHeight - content);
  })()`);

const readShown = `(({ firstElementChild: one }) => one.shadowRoot?.querySelector('.walbio') ?? one)(
  document.querySelector('main')).innerText.replace(/\\s+/g, ' ')`;

const inTile = (expression: string): string => `((root) => ${expression})(
  frames[0].document.querySelector('walbio-stat').shadowRoot)`;

const isWhole = inTile(`(() => {
  const popover = root.querySelector('[part=source-popover]:popover-open');
  const { top, bottom, left, right } = popover.getBoundingClientRect();
  const { innerWidth, innerHeight } = popover.ownerDocument.defaultView;
  const isScrolled = popover.scrollHeight > popover.clientHeight;
  return !isScrolled && Math.min(top, left, innerHeight - bottom, innerWidth - right) >= -0.5;
})()`);

describe.each(listEngines())('frames in %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine.close());

  it.each([
    ['walbio-stat', 'indicator=biotech-companies&subject=wallonia', 'more than 350', 'Biotech companies, Wallonia'],
    ['walbio-timeline', 'source=biotech-scene-2021', '1928', 'Timeline'],
    ['walbio-company', 'organization=celyad', 'Celyad', 'Celyad'],
    ['walbio-table', 'group=cell-therapy-companies', '213', 'Cell-therapy companies in Wallonia'],
    ['walbio-source', 'source=biotech-scene-2021', 'Kickstart Biomanufacturing', 'Source'],
    ['walbio-state', '', 'The closest is “walbio-stat”.', 'This frame has no tag “walbio-state”.'],
  ])('show a %s, and say so in their title', async (tag, query, words, title) => {
    const page = await engine.open(`${server.origin}/walbio/frame.html?tag=${tag}&${query}`);
    await expect.poll(() => page.evaluate<string>(readShown)).toContain(words);
    expect(await page.evaluate<string>('document.title')).toContain(title);
    await page.close();
  });

  it.each([
    ['with-origin', 'data.json', '12 companies'],
    ['with-origin', 'records/areas/', 'more than 350 companies'],
    ['without-origin', 'data.json', 'The data could not be loaded.'],
  ])('in a sandbox %s, asked for %s, say “%s”', async (folder, src, words) => {
    const page = await engine.open(`${server.origin}/${folder}/frame.html?${stat}&src=${src}`);
    await expect.poll(() => page.evaluate<string>(readShown)).toContain(words);
    await page.close();
  });

  it.each([900, 320])('%i pixels wide are as high as what they show, wherever they stand', async (width) => {
    const page = await engine.open(`${server.origin}/many.html`, { width, height: 1000 });
    const wanted = kinds.map(() => 0);
    await expect.poll(async () => (await compareHeights(page)).slice(0, -1), { timeout: 10_000 }).toEqual(wanted);
    expect(await page.evaluate('[...document.querySelectorAll("iframe")].at(-1).offsetHeight')).toBe(300);
    await page.close();
  });

  it.each([900, 320])('%i pixels wide make room for a source while it is open', async (width) => {
    const page = await engine.open(`${server.origin}/one.html`, { width, height: 1000 });
    await expect.poll(() => compareHeights(page), { timeout: 10_000 }).toEqual([0]);
    await page.evaluate(inTile('root.querySelector("[part=source-summary]").click()'));
    await expect.poll(async () => (await compareHeights(page))[0], { timeout: 10_000 }).toBeGreaterThan(100);
    await expect.poll(() => page.evaluate(isWhole)).toBe(true);
    await page.evaluate(inTile('root.querySelector("[part=source-close]").click()'));
    await expect.poll(() => compareHeights(page), { timeout: 10_000 }).toEqual([0]);
    await page.close();
  });
});
