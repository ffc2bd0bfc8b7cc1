import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a headless browser that asks nothing of the network by itself. As root it cannot have its sandbox. */
export function launchBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...sandbox, '--disable-gpu', '--disable-background-networking'],
  });
}
