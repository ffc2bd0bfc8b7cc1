import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readLanguage } from '../../src/language/page-language.ts';
import { launchBrowser } from '@walbio/test-browser';

/** How a test wants to see the page. */
export interface Visit extends BrowserContextOptions {
  /** What stands behind the address of the page, such as `?lang=fr`. */
  readonly search?: string;
  /** Lets no script load, while the browser still runs those of the test. */
  readonly withoutScripts?: true;
}

/** A page that was opened, with all that went wrong and all that was asked for. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and violations of the security policy. */
  readonly complaints: readonly string[];
  /** The address of every request. */
  readonly requests: readonly string[];
}

/** Two ways to see the built page. */
export interface PageOpener {
  /** A page of one's own, to do something to. */
  readonly open: (visit?: Visit) => Promise<OpenedPage>;
  /** A page that other tests of the file look at too: to be read, and left as it is. */
  readonly look: (visit?: Visit) => Promise<OpenedPage>;
}

/** Starts a browser for the tests of a file. */
export function useBrowser(): PageOpener {
  let browser: Browser | undefined;
  const shared = new Map<string, Promise<OpenedPage>>();
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  const open = async (visit?: Visit): Promise<OpenedPage> => {
    if (!browser) throw new Error('the browser has not started');
    return openPage(browser, visit);
  };
  const look = (visit?: Visit): Promise<OpenedPage> => {
    const key = JSON.stringify(visit ?? {});
    const page = shared.get(key) ?? open(visit);
    shared.set(key, page);
    return page;
  };
  return { open, look };
}

async function openPage(
  browser: Browser,
  { search = '', withoutScripts, ...options }: Visit = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(reportViolations);
  if (withoutScripts) await page.route('**/*.js', (route) => route.abort());
  await page.goto(inject('url') + search);
  if (!withoutScripts && options.javaScriptEnabled !== false) await page.waitForFunction(isDrawn, readLanguage(search));
  return { page, complaints, requests };
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`security policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

/** Whether all widgets show their facts, in the language that was asked for. */
function isDrawn(language: string): boolean {
  const widgets = [...document.querySelectorAll('walbio-stat, walbio-timeline, walbio-company')];
  return (
    document.documentElement.lang === language &&
    widgets.every((widget) => widget.shadowRoot?.querySelector('.walbio')?.getAttribute('lang') === language)
  );
}
