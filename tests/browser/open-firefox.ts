import { launch } from 'puppeteer-core';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-engines.mjs';
import { completeOptions } from './engine.ts';
import type { Capability, CompleteOptions, Engine, OpenPage } from './engine.ts';

const capabilities: ReadonlySet<Capability> = new Set(['forced-colors', 'reduced-motion', 'print'] as const);

/** Firefox over WebDriver BiDi. Its colour scheme, forced colours and motion are preferences: a process for each set. */
export async function openFirefox(): Promise<Engine> {
  const browsers = new Map<string, Promise<Browser>>();
  const start = (options: CompleteOptions): Promise<Browser> => {
    const preferences = listPreferences(options);
    const key = JSON.stringify(preferences);
    const browser = browsers.get(key) ?? launchFirefox(preferences);
    browsers.set(key, browser);
    return browser;
  };
  const first = await start(completeOptions({}, capabilities));
  return {
    name: 'firefox',
    version: (await first.version()).replace(/^firefox\//i, 'Firefox '),
    capabilities,
    open: async (address, options = {}) => {
      const complete = completeOptions(options, capabilities);
      return openPage(await start(complete), address, complete);
    },
    close: async () => {
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
    },
  };
}

function launchFirefox(preferences: Readonly<Record<string, number>>): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox: install it, or name it in FIREFOX_PATH');
  return launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { ...preferences } });
}

function listPreferences({ colorScheme, forcedColors, reducedMotion }: CompleteOptions): Record<string, number> {
  return {
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
  };
}

async function openPage(browser: Browser, address: string, options: CompleteOptions): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.setViewport({ width: options.width, height: options.height });
  await page.emulateTimezone(options.timeZone);
  await page.goto(address);
  return describePage(page);
}

function describePage(page: Page): OpenPage {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    close: () => page.close(),
  };
}
