import type { Browser, Page } from 'playwright-core';
import { stopwatch } from './contender.ts';
import type { Contender } from './contender.ts';
import { measureScript } from './measure-script.ts';

/** What it takes to show so many items, in milliseconds. */
export interface PageTimes {
  /** Until all has been drawn. */
  readonly show: number;
  /** Until half of the items stand there in place of all. */
  readonly update: number;
  /** What of the time is work on scripts, those that the page loads and what they do to show all items. */
  readonly script: number;
}

const origin = 'http://widgets.test';

/**
 * Measures a widget once: on a page of its own how long it takes, and on another what of that are scripts.
 *
 * @throws {Error} when fewer items stand on the page than were asked for, since what is not shown costs nothing
 */
export async function measurePage(browser: Browser, contender: Contender, count: number): Promise<PageTimes> {
  const times = await usePage(browser, contender, async (page) => {
    await page.goto(origin, { waitUntil: 'load' });
    await contender.prepare(page, count);
    const show = await contender.show(page);
    const shown = await contender.count(page);
    if (shown < count) throw new Error(`${contender.name} shows ${shown} of ${count} items`);
    return { show, update: await contender.update(page) };
  });
  return { ...times, script: await measureScripts(browser, contender, count) };
}

function measureScripts(browser: Browser, contender: Contender, count: number): Promise<number> {
  return usePage(browser, contender, async (page) => {
    const loading = await measureScript(browser, page, () => page.goto(origin, { waitUntil: 'load' }));
    await contender.prepare(page, count);
    return loading + (await measureScript(browser, page, () => contender.show(page)));
  });
}

/** Opens an empty page on a server that has the files of a widget, and closes it afterwards. */
async function usePage<T>(browser: Browser, contender: Contender, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = contender.files[pathname];
      const body = pathname === '/' ? writePage(contender) : file;
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body: typeof body === 'string' ? body : Buffer.from(body), contentType: findType(pathname) });
    });
    return await use(page);
  } finally {
    await page.close();
  }
}

function writePage({ html }: Contender): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script>${stopwatch}</script><body>${html}</body></html>`;
}

function findType(path: string): string {
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
  return types[path.split('.').at(-1) ?? ''] ?? 'text/html';
}
