import type { Page } from 'playwright-core';

/** A widget that is measured, with what it takes to put it on a page. */
export interface Contender {
  /** Its name, and the name of its package where that has a version of its own. */
  readonly name: string;
  readonly package?: string;
  /** The files that a page loads for it, by the path that they are served under. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What stands in the page. */
  readonly html: string;
  /** Makes so many items ready in the page, without showing them. */
  prepare(page: Page, count: number): Promise<void>;
  /** Shows all items; what comes back are the milliseconds until they have been drawn. */
  show(page: Page): Promise<number>;
  /** Shows the first half of them in place of all. */
  update(page: Page): Promise<number>;
  /** How many items stand on the page. */
  count(page: Page): Promise<number>;
}

/**
 * Runs in the page: calls `act` in a task of its own and waits for what it promises, then until the browser has drawn.
 *
 * @returns the milliseconds that took
 */
export type Stopwatch = (act: () => unknown) => Promise<number>;

declare global {
  interface Window {
    stopwatch: Stopwatch;
    subject: unknown;
  }
}

/** A script that gives a page its stopwatch. */
export const stopwatch = `window.stopwatch = async (act) => {
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  await act();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
};`;
