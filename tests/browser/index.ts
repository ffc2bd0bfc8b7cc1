/**
 * A real browser for the tests, and a server of pages on loopback.
 */
export { findBrowser } from './find-browser.ts';
export { launchBrowser } from './launch-browser.ts';
export { servePages } from './serve-pages.ts';
export type { Page, PageServer } from './serve-pages.ts';
