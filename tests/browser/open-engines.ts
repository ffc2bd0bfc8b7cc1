import { findBrowser } from '../../scripts/find-browser.mjs';
import { findFirefox, findWebKit } from '../../scripts/find-engines.mjs';
import type { Engine, EngineName } from './engine.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { openWebKit } from './open-webkit.ts';

const openers: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};

const finders: Readonly<Record<EngineName, () => unknown>> = {
  chromium: findBrowser,
  firefox: findFirefox,
  webkit: findWebKit,
};

/** All engines that there are, in the order in which they are told. */
export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/**
 * The engines that are installed here.
 *
 * @throws {Error} when `WALBIO_REQUIRE_ENGINES=1` asks for all of them and one is missing
 */
export function listEngines(): readonly EngineName[] {
  const found = engineNames.filter((name) => isFound(name));
  const missing = engineNames.filter((name) => !found.includes(name));
  if (process.env['WALBIO_REQUIRE_ENGINES'] === '1' && missing.length > 0) {
    throw new Error(`WALBIO_REQUIRE_ENGINES=1 asks for every engine, and there is no ${missing.join(' and no ')} here`);
  }
  return found;
}

/**
 * Starts engines, all that are installed where none is named. Whoever starts them closes them.
 *
 * @throws {Error} when one does not start
 */
export async function openEngines(names: readonly EngineName[] = listEngines()): Promise<readonly Engine[]> {
  return Promise.all(names.map(openEngine));
}

/** Starts an engine. Whoever starts it closes it. */
export function openEngine(name: EngineName): Promise<Engine> {
  return openers[name]();
}

function isFound(name: EngineName): boolean {
  try {
    return Boolean(finders[name]());
  } catch {
    return false;
  }
}
