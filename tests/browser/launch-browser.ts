import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Starts a headless browser that asks nothing of the network by itself. As root it cannot have its sandbox. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserArguments });
}
