import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataset } from '@walbio/data';
import { launchBrowser, servePages } from '@walbio/test-browser';
import type { Browser, Page } from 'playwright-core';
import { scriptFile } from '../host.ts';
import type { Environment } from './environment.ts';
import { exampleDataset } from './example-dataset.ts';
import type { View } from './view.ts';

/** One browser with one page, on which one view after the other is drawn. */
export interface Studio {
  readonly environment: Environment;
  /** The view as PNG. */
  draw(view: View): Promise<Buffer>;
  close(): Promise<void>;
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
  body { margin: 0; background: light-dark(#f4f4f4, #0c1014); color: light-dark(#17202b, #eef1f4); }
  main { padding: 1.25em; }`;
const html = `<!doctype html><html><head><meta charset="utf-8"><title>Looks</title><style>${style}</style></head>
  <body><main></main><script src="walbio.js"></script></body></html>`;
const probe = '<h1>Éagf “fi” 0123</h1><p><b>Wallonië</b> – «\u00a0ça\u00a0» ≥ 15 % <code>0O1l</code> <i>Übung</i></p>';

/** The published facts, as of a release that stays the same: a citation names it. */
const facts = { ...dataset, version: '1.0.0', issued: '2026-01-01' };

/** The screen of a view that has none of its own, before it is known how long the page is. */
const usual = 800;

/**
 * Opens the browser that {@link launchBrowser} finds.
 *
 * @example const studio = await openStudio();
 */
export async function openStudio(): Promise<Studio> {
  const server = await servePages({
    '/': { body: html, type: 'text/html; charset=utf-8' },
    '/walbio.js': { body: readFileSync(scriptFile), type: 'text/javascript' },
    '/facts.json': { body: JSON.stringify(facts), type: 'application/json' },
    '/example.json': { body: JSON.stringify(exampleDataset), type: 'application/json' },
    '/favicon.ico': { body: '', type: 'image/x-icon' },
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ deviceScaleFactor: 1, timezoneId: 'Europe/Brussels', locale: 'en' });
  await page.goto(server.origin);
  return {
    environment: await describeEnvironment(browser, page),
    draw: (view) => draw(page, view),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function describeEnvironment(browser: Browser, page: Page): Promise<Environment> {
  const image = await draw(page, { name: 'probe', html: probe, width: 400 });
  return { browser: `Chromium ${browser.version()}`, fonts: createHash('sha256').update(image).digest('hex') };
}

async function draw(page: Page, view: View): Promise<Buffer> {
  const width = view.width ?? 1000;
  await page.setViewportSize({ width, height: view.screen ?? usual });
  await page.emulateMedia({
    media: view.print ? 'print' : 'screen',
    colorScheme: view.colorScheme ?? 'light',
    forcedColors: view.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(putOnPage, view);
  await page.waitForFunction(isShown, undefined, { timeout: 10_000 });
  if (view.press) await page.locator(view.press).first().click();
  if (view.opens) await page.locator(view.opens).first().waitFor();
  if (!view.screen) await page.setViewportSize({ width, height: await page.evaluate(measureHeight) });
  await page.mouse.move(0, 0);
  await page.evaluate(settle);
  return page.screenshot({ caret: 'hide' });
}

function putOnPage({ html, lang = 'en', dir = 'ltr' }: View): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  (document.querySelector('main') as HTMLElement).innerHTML = html;
}

/** Whether every element has the facts; a group of tiles has none of its own. */
function isShown(): boolean {
  const elements = [...document.querySelectorAll('main *')].filter(({ localName }) =>
    /^walbio-(?!stats$)/.test(localName),
  );
  return elements.every((element) => (element as Element & { readonly state?: string }).state === 'shown');
}

/** How high a screen must be that shows the whole page: nothing of it waits for the reader to come near. */
function measureHeight(): number {
  return Math.ceil((document.querySelector('main') as HTMLElement).getBoundingClientRect().height);
}

/** Waits for the typefaces, for what the elements still have to draw, and until nothing moves. */
async function settle(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
