import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { servePages } from '@walbio/test-browser';
import type { PageServer } from '@walbio/test-browser';

/** Path of the script that a web editor pastes. */
export const scriptFile = createRequire(import.meta.url).resolve('@walbio/widgets/walbio.js');

/** The three tags, with finished content inside the first, as an editor pastes them. */
export const tags = `
  <walbio-stat indicator="biotech-companies" subject="wallonia"><p>finished content</p></walbio-stat>
  <walbio-timeline source="biotech-scene-2021"></walbio-timeline>
  <walbio-company organization="celyad" heading-level="2"></walbio-company>`;

/** A plain page around a body, with no build step. */
export function hostPage(
  body: string,
  { head = '', lang = 'en', scripts = '<script src="walbio.js"></script>' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host page</title>
    <meta name="viewport" content="width=device-width">${head}</head>
    <body><main><h1>A host page</h1>${body}</main>${scripts}</body></html>`;
}

/** Serves one page with the script beside it. */
export function serveHost(html: string, headers: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const script = { body: readFileSync(scriptFile), type: 'text/javascript' };
  return servePages({
    '/': { body: html, type: 'text/html; charset=utf-8', headers },
    '/walbio.js': script,
    '/copy/walbio.js': script,
    '/favicon.ico': { body: '', type: 'image/x-icon' },
  });
}

/** What a page said and asked for while it was open. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens an address and waits until the tags show what they have to show. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [errors, warnings, requests]: [string[], string[], string[]] = [[], [], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.waitForFunction(() => 'customElements' in window);
  await page.waitForTimeout(100);
  return { page, errors, warnings, requests, close: () => context.close() };
}

/** All the text that a page shows, shadow trees included, white space folded. */
export async function readText(page: Page): Promise<string> {
  const texts = await Promise.all(
    ['walbio-stat', 'walbio-timeline', 'walbio-company'].map((tag) => readTag(page, tag)),
  );
  return texts.join(' ');
}

async function readTag(page: Page, tag: string): Promise<string> {
  const text = await page
    .locator(tag)
    .first()
    .evaluate((element) => element.shadowRoot?.textContent ?? element.textContent);
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
