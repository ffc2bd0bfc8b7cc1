/**
 * Real browsers for the tests, and a server of pages on loopback.
 */
export type { Capability, Engine, EngineName, OpenOptions, OpenPage } from './engine.ts';
export { launchBrowser } from './launch-browser.ts';
export { engineNames, listEngines, openEngine, openEngines } from './open-engines.ts';
export { servePages } from './serve-pages.ts';
export type { Page, PageServer } from './serve-pages.ts';
