import axe from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { dataset } from '@walbio/data';
import { launchBrowser } from '@walbio/test-browser';
import type { PageServer } from '@walbio/test-browser';
import { renderFrameHtml } from '@walbio/widgets/html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeights, serveAround, serveFrames, visitFrame } from './frames.ts';
import { visit } from './host.ts';

const query = 'tag=walbio-stat&indicator=biotech-companies&subject=wallonia';
const attributes = 'title="Biotech companies" width="100%" height="300" frameborder="0"';

/** A page that says to whoever frames it that its height is 4321 pixels, and other things that no frame says. */
const hostile = `<!doctype html><title>Hostile</title><script>
  const messages = [
    ...[NaN, Infinity, -50, 0, 1e9, '600', [600], null, { valueOf: () => 600 }.valueOf].map((height) =>
      typeof height === 'function' ? undefined : { type: 'walbio-frame-height', height }),
    'walbio-frame-height', 600, null, undefined, [], { height: 600 }, { type: 'walbio-frame-height' },
    { sentinel: 'amp', type: 'embed-size', height: 600 },
  ];
  for (const message of messages) parent.postMessage(message, '*');
  parent.postMessage({ type: 'walbio-frame-height', height: 4321 }, '*');
</script>`;

/** A page that sends a good message to the frames beside it, and has them send it on where they can. */
const sibling = `<!doctype html><title>Sibling</title><script>
  setInterval(() => {
    for (let index = 0; index < parent.length; index += 1)
      parent[index].postMessage({ type: 'walbio-frame-ask' }, '*');
    parent.postMessage({ type: 'walbio-frame-height', height: 4321 }, '*');
  }, 20);
</script>`;

const only = (values: string): string =>
  `<!doctype html><title>Values</title><script>
    for (const height of ${values}) parent.postMessage({ type: 'walbio-frame-height', height }, '*');
  </script>`;

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    serveFrames({
      '/hostile.html': hostile,
      '/sibling.html': sibling,
      '/other/frame.html': only(`[NaN, Infinity, -Infinity, -1, 0, 1e9, 100001, '600', [600], null, true, {}]`),
      '/good/frame.html': only('[4321]'),
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const frameAt = (path: string, more = attributes): string => `<iframe src="${server.origin}${path}" ${more}></iframe>`;
const stat = (more = attributes): string => frameAt(`/walbio/frame.html?${query}`, more);

/** The height of what a frame shows. */
const readContent = ({ frame }: Awaited<ReturnType<typeof visitFrame>>): Promise<number> =>
  frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

describe.concurrent('the height of a frame', () => {
  it.each([
    ['on its own', attributes],
    ['in a sandbox', `${attributes} sandbox="allow-scripts"`],
    ['in a sandbox that lets it keep its origin', `${attributes} sandbox="allow-scripts allow-same-origin"`],
    ['that tells no address', `${attributes} referrerpolicy="no-referrer"`],
    ['that is loaded late', `${attributes} loading="lazy"`],
  ])('is that of its content, and follows it: a frame %s', async (_, more) => {
    const around = await serveAround(stat(more));
    const visited = await visitFrame(browser, around.origin, { viewport: { width: 900, height: 800 } });
    const [wide] = await readHeights(visited.page);
    expect(wide).toBe(await readContent(visited));
    await visited.page.setViewportSize({ width: 320, height: 800 });
    const [narrow] = await readHeights(visited.page);
    expect(narrow).toBe(await readContent(visited));
    expect(narrow).toBeGreaterThan(wide as number);
    await visited.page.setViewportSize({ width: 900, height: 800 });
    expect(await readHeights(visited.page)).toEqual([wide]);
    expect([...visited.errors, ...visited.warnings]).toEqual([]);
    await visited.close();
    await around.close();
  });

  it('is followed on a page with a strict policy, without a violation', async () => {
    const headers = { 'content-security-policy': `default-src 'none'; script-src 'self'; frame-src ${server.origin}` };
    const around = await serveAround(stat(), { headers });
    const visited = await visitFrame(browser, around.origin);
    expect(await readHeights(visited.page)).toEqual([await readContent(visited)]);
    expect(visited.errors).toEqual([]);
    await visited.close();
    await around.close();
  });

  it('is followed where the page counts borders as part of it', async () => {
    const border =
      '<script>document.querySelector("iframe").style.cssText="box-sizing:border-box;border:5px solid"</script>';
    const around = await serveAround(stat() + border);
    const visited = await visitFrame(browser, around.origin);
    expect(await readHeights(visited.page)).toEqual([(await readContent(visited)) + 10]);
    await visited.close();
    await around.close();
  });

  it('is followed in a frame that comes later, and by a script that does', async () => {
    const around = await serveAround(stat(), { scripts: '' });
    const visited = await visitFrame(browser, around.origin);
    expect(await readHeights(visited.page)).toEqual([300]);
    await visited.page.addScriptTag({ url: 'frame-host.js' });
    const [height] = await readHeights(visited.page);
    expect(height).toBe(await readContent(visited));
    await visited.page.locator('iframe').evaluate((one) => {
      const later = one.cloneNode() as HTMLIFrameElement;
      later.removeAttribute('style');
      one.after(later);
    });
    await visited.page.waitForTimeout(500);
    expect(await readHeights(visited.page)).toEqual([height, height]);
    await visited.close();
    await around.close();
  });

  it('stays as it is without the script of the page around, and the frame scrolls', async () => {
    const around = await serveAround(stat('width="300" height="120"'), { scripts: '' });
    const visited = await visitFrame(browser, around.origin);
    expect(await visited.frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(120);
    await visited.frame.locator('[part=source-summary]').scrollIntoViewIfNeeded();
    expect(await visited.frame.evaluate(() => scrollY)).toBeGreaterThan(0);
    await visited.close();
    await around.close();
  });

  it('makes room for a source that is opened, and takes it back', async () => {
    for (const width of [900, 320]) {
      const around = await serveAround(stat());
      const visited = await visitFrame(browser, around.origin, { viewport: { width, height: 1200 } });
      const [closed] = await readHeights(visited.page);
      await visited.frame.getByRole('button', { name: /Source/ }).click();
      const [opened] = await readHeights(visited.page);
      expect(opened).toBeGreaterThan((closed as number) + 100);
      const hidden = await visited.frame.locator('[part=source-popover]').evaluate((popover) => {
        const { bottom, top } = popover.getBoundingClientRect();
        return Math.max(bottom - innerHeight, -top, popover.scrollHeight - popover.clientHeight);
      });
      expect(hidden).toBeLessThanOrEqual(0);
      await visited.page.keyboard.press('Escape');
      expect(await readHeights(visited.page)).toEqual([closed]);
      await visited.close();
      await around.close();
    }
  });

  it('makes no room below for a source that has room above', async () => {
    const around = await serveAround(frameAt('/walbio/frame.html?tag=walbio-timeline&subject=celyad'));
    const visited = await visitFrame(browser, around.origin, { viewport: { width: 900, height: 1200 } });
    const closed = await readHeights(visited.page);
    await visited.frame
      .getByRole('button', { name: /Source/ })
      .last()
      .click();
    await visited.frame.locator('[part=cite]').waitFor();
    expect(await readHeights(visited.page)).toEqual(closed);
    const top = await visited.frame
      .locator('[part=source-popover]:popover-open')
      .evaluate((popover) => popover.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    await visited.close();
    await around.close();
  });

  it.each([
    query,
    'tag=walbio-timeline&subject=celyad',
    'tag=walbio-company&organization=celyad&show=facts+figures',
    'tag=walbio-table&group=cell-therapy-companies&source=cell-therapy-2016',
  ])('is enough for what is printed: %s', async (shown) => {
    const around = await serveAround(frameAt(`/walbio/frame.html?${shown}`));
    const visited = await visitFrame(browser, around.origin, { viewport: { width: 718, height: 1000 } });
    const [height] = await readHeights(visited.page);
    await visited.page.emulateMedia({ media: 'print' });
    expect(await readContent(visited)).toBeLessThanOrEqual(height as number);
    await visited.close();
    await around.close();
  });

  it('opens a source beside its line also at the end of a long frame on a narrow screen', async () => {
    const around = await serveAround(frameAt('/walbio/frame.html?tag=walbio-timeline&source=biotech-scene-2021'));
    const visited = await visitFrame(browser, around.origin, { viewport: { width: 320, height: 700 } });
    const [closed] = await readHeights(visited.page);
    expect(closed).toBeGreaterThan(2000);
    const line = visited.frame.getByRole('button', { name: /Source/ }).nth(1);
    await line.click();
    await readHeights(visited.page);
    const [below, popover] = await Promise.all([
      line.boundingBox(),
      visited.frame.locator('[part=source-popover]:popover-open').boundingBox(),
    ]);
    expect(Math.abs((popover?.y ?? 0) - ((below?.y ?? 0) + (below?.height ?? 0)))).toBeLessThan(20);
    await visited.close();
    await around.close();
  });

  it('does not depend on the height that the page gives, and so cannot grow without end', async () => {
    const generous = `<script>
      window.told = [];
      addEventListener('message', ({ data, source }) => {
        if (data.type !== 'walbio-frame-height') return;
        told.push(data.height);
        document.querySelector('iframe').style.height = data.height * 1.5 + 40 + 'px';
      });
    </script>`;
    for (const opened of [false, true]) {
      const around = await serveAround(stat(), { scripts: generous });
      const visited = await visitFrame(browser, around.origin, { viewport: { width: 900, height: 1200 } });
      await readHeights(visited.page);
      if (opened) await visited.frame.getByRole('button', { name: /Source/ }).click();
      await readHeights(visited.page);
      const read = (): Promise<readonly number[]> =>
        visited.page.evaluate(() => (window as unknown as { told: readonly number[] }).told);
      const told = await read();
      expect(told.length).toBeLessThanOrEqual(opened ? 4 : 2);
      for (const height of [50, 5000, 300]) {
        await visited.page.locator('iframe').evaluate((one, to) => (one.style.height = `${to}px`), height);
        await visited.page.waitForTimeout(200);
      }
      expect((await read()).every((height) => height <= Math.max(...told))).toBe(true);
      await visited.close();
      await around.close();
    }
  });

  it('is told in the form of AMP as well, and to the page around alone', async () => {
    const listener = `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
    const around = await serveAround(stat(), { scripts: listener });
    const visited = await visitFrame(browser, around.origin);
    await readHeights(visited.page);
    const height = await readContent(visited);
    expect(await visited.page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
      { type: 'walbio-frame-height', height },
      { sentinel: 'amp', type: 'embed-size', height },
    ]);
    await visited.close();
    await around.close();
  });

  it('is told once, although a frame beside asks for it all the time', async () => {
    const listener = `<script>
      window.told = 0;
      addEventListener('message', ({ source }) => { if (source === frames[0]) told += 1; });
    </script>`;
    const around = await serveAround(stat() + frameAt('/sibling.html'), { scripts: listener });
    const visited = await visitFrame(browser, around.origin);
    await visited.page.waitForTimeout(500);
    expect(await visited.page.evaluate(() => (window as unknown as { told: number }).told)).toBe(2);
    await visited.page.evaluate(() => frames[0]?.postMessage({ type: 'walbio-frame-ask' }, '*'));
    await visited.page.waitForTimeout(200);
    expect(await visited.page.evaluate(() => (window as unknown as { told: number }).told)).toBe(4);
    await visited.close();
    await around.close();
  });

  it('is told to no page that has no origin, and to no window further out', async () => {
    const listener = `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>`;
    const between = await serveAround(stat(), { scripts: listener });
    const around = await serveAround(
      `<iframe src="${between.origin}" title="Between" sandbox="allow-scripts"></iframe>`,
      {
        scripts: listener,
      },
    );
    const { page, frame, errors, close } = await visit(browser, around.origin).then((visited) => ({
      ...visited,
      frame: visited.page.frames()[1] as Frame,
    }));
    await frame.waitForFunction(() => frames.length === 1);
    const inner = frame.childFrames()[0] as Frame;
    await inner.waitForFunction(() => document.title !== 'Walbio');
    await frame.evaluate(() => frames[0]?.postMessage({ type: 'walbio-frame-ask' }, '*'));
    await page.waitForTimeout(400);
    for (const one of [page.mainFrame(), frame])
      expect(await one.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
    await Promise.all([around.close(), between.close()]);
  });
});

describe.concurrent('messages that are not from a frame of ours', () => {
  it.each([
    ['of a page beside that is none of ours', '/hostile.html'],
    ['of a page that tells the height of its neighbour', '/sibling.html'],
    ['with heights that are none', '/other/frame.html?tag=walbio-stat'],
  ])('are ignored: those %s', async (_, path) => {
    const around = await serveAround(stat() + frameAt(path));
    const visited = await visitFrame(browser, around.origin);
    await visited.page.waitForTimeout(400);
    const heights = await readHeights(visited.page);
    expect(heights).toEqual([await readContent(visited), 300]);
    await visited.close();
    await around.close();
  });

  it('change nothing of another frame, even where they are good', async () => {
    const around = await serveAround(stat() + frameAt('/good/frame.html?tag=walbio-stat'));
    const visited = await visitFrame(browser, around.origin);
    expect(await readHeights(visited.page)).toEqual([await readContent(visited), 4321]);
    await visited.close();
    await around.close();
  });

  it.each([
    ['another origin than that of the address', attributes],
    ['another origin than a sandbox gives', `${attributes} sandbox="allow-scripts allow-same-origin"`],
  ])('are ignored where a frame has gone to %s', async (_, more) => {
    const elsewhere = await serveFrames({ '/good/frame.html': only('[4321]') });
    const gone = `<!doctype html><script>location.replace('${elsewhere.origin}/good/frame.html?x')</script>`;
    const own = await serveFrames({ '/frame.html': gone });
    const around = await serveAround(`<iframe src="${own.origin}/frame.html?tag=walbio-stat" ${more}></iframe>`);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(around.origin);
    await page.waitForTimeout(600);
    expect(page.frames()[1]?.url()).toContain(elsewhere.origin);
    expect(await readHeights(page)).toEqual([300]);
    await context.close();
    await Promise.all([elsewhere, own, around].map((one) => one.close()));
  });

  it('are ignored where the page sends them to itself', async () => {
    const scripts = `<script src="frame-host.js"></script>
      <script>postMessage({ type: 'walbio-frame-height', height: 4321 }, '*')</script>`;
    const around = await serveAround(stat(), { scripts });
    const visited = await visitFrame(browser, around.origin);
    expect(await readHeights(visited.page)).toEqual([await readContent(visited)]);
    await visited.close();
    await around.close();
  });
});

describe.concurrent('the snippet of renderFrameHtml', () => {
  const render = (tag: 'walbio-stat' | 'walbio-table', asked: object): string =>
    renderFrameHtml(dataset, tag, asked, {
      page: `${server.origin}/walbio/frame.html`,
      host: { src: 'frame-host.js' },
    }) ?? '';

  it('shows the figure in a sandbox at the height of its content, copies, and opens its source in a window', async () => {
    const around = await serveAround(render('walbio-stat', { indicator: 'biotech-companies', subject: 'wallonia' }), {
      scripts: '',
    });
    const visited = await visitFrame(browser, around.origin, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { frame, page } = visited;
    expect(await readHeights(page)).toEqual([await readContent(visited)]);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await frame.getByRole('button', { name: /Source/ }).click();
    await frame.getByRole('button', { name: 'Copy' }).click();
    await frame.getByText('Copied.').waitFor();
    const link = frame.getByRole('link', { name: /Read the passage/ });
    await link.evaluate((one, to) => one.setAttribute('href', to), `${server.origin}/good/frame.html`);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(await opened.evaluate(() => [self.origin, opener as unknown])).toEqual([server.origin, null]);
    expect(visited.errors).toEqual([]);
    await visited.close();
    await around.close();
  });

  it('saves the values of a table', async () => {
    const around = await serveAround(render('walbio-table', { group: 'cell-therapy-companies' }), { scripts: '' });
    const visited = await visitFrame(browser, around.origin);
    const download = visited.page.waitForEvent('download');
    await visited.frame.getByRole('button', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('cell-therapy-companies.csv');
    await visited.close();
    await around.close();
  });

  it('shows the finished sentence without JavaScript, and gives axe nothing to find', async () => {
    const around = await serveAround(render('walbio-stat', { indicator: 'biotech-companies', subject: 'wallonia' }), {
      scripts: '',
    });
    const bare = await visitFrame(browser, around.origin, { javaScriptEnabled: false });
    await bare.page.getByText('Biotech companies, Wallonia: As text').click();
    expect(await bare.page.getByText(/more than 350/).isVisible()).toBe(true);
    expect(await bare.page.locator('details a').getAttribute('href')).toMatch(/^https:/);
    await bare.close();
    const visited = await visitFrame(browser, around.origin);
    await visited.page.evaluate(axe.source);
    const { violations } = await visited.page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await visited.close();
    await around.close();
  });
});
