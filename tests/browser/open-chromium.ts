import type { Browser, Page } from 'playwright-core';
import { completeOptions } from './engine.ts';
import type { Capability, CompleteOptions, Engine, OpenPage } from './engine.ts';
import { launchBrowser } from './launch-browser.ts';

const capabilities: ReadonlySet<Capability> = new Set([
  'forced-colors',
  'reduced-motion',
  'print',
  'layout-shift',
] as const);

/** Chromium, Chrome or Edge: one process, and a context of its own for each page. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  return {
    name: 'chromium',
    version: `Chromium ${browser.version()}`,
    capabilities,
    open: (address, options = {}) => openPage(browser, address, completeOptions(options, capabilities)),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, address: string, options: CompleteOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.colorScheme,
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    timezoneId: options.timeZone,
  });
  const page = await context.newPage();
  await page.goto(address);
  return { ...describePage(page), close: () => context.close() };
}

function describePage(page: Page): Omit<OpenPage, 'close'> {
  return {
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
  };
}
