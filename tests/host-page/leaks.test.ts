import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPage, serveHost } from './host.ts';

/** What of a page stays alive after the garbage of it is collected. */
interface Living {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

const times = 1000;

const tags: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['walbio-stat', { indicator: 'biotech-companies', subject: 'wallonia' }],
  ['walbio-stats', { label: 'Figures' }],
  ['walbio-timeline', { subject: 'celyad' }],
  ['walbio-company', { organization: 'celyad' }],
  ['walbio-table', { group: 'cell-therapy-companies' }],
  ['walbio-source', { source: 'cell-therapy-2016' }],
];

/** Runs in the page: puts a tag on it, lets it draw itself and takes it off again, so many times. */
async function comeAndGo([tag, attributes, count]: [string, Readonly<Record<string, string>>, number]): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const element = document.createElement(tag) as HTMLElement & { readonly updateComplete: Promise<boolean> };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
}

/** Runs in the page: takes one element off it and puts it back, so many times. */
async function leaveAndReturn([tag, attributes, count]: [
  string,
  Readonly<Record<string, string>>,
  number,
]): Promise<void> {
  const element = document.createElement(tag) as HTMLElement & { readonly updateComplete: Promise<boolean> };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (let done = 0; done < count; done += 1) {
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
}

async function readLiving(page: Page, session: CDPSession): Promise<Living> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), bytes: read('JSHeapUsedSize') };
}

describe.each([
  ['comes and goes', comeAndGo],
  ['leaves the page and returns', leaveAndReturn],
])('what stays when an element %s a thousand times', (_, act) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(tags)(
    'is no node, no listener, and less than a page of text: <%s>',
    { timeout: 120_000 },
    async (tag, attributes) => {
      const server = await serveHost(hostPage(''));
      const page = await browser.newPage();
      await page.goto(server.origin);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.evaluate(act, [tag, attributes, 20] as [string, Readonly<Record<string, string>>, number]);
      const before = await readLiving(page, session);
      await page.evaluate(act, [tag, attributes, times] as [string, Readonly<Record<string, string>>, number]);
      const after = await readLiving(page, session);
      expect(after.nodes - before.nodes).toBeLessThanOrEqual(5);
      expect(after.listeners - before.listeners).toBeLessThanOrEqual(1);
      expect((after.bytes - before.bytes) / times).toBeLessThan(1000);
      await page.close();
      await server.close();
    },
  );
});

describe('this measurement', () => {
  it('would see an element that something holds on to', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await readLiving(page, session);
    await page.evaluate(() => {
      const held = Array.from({ length: 100 }, () => document.createElement('p'));
      Object.assign(window, { held });
      for (const element of held) element.addEventListener('click', () => undefined);
    });
    const after = await readLiving(page, session);
    expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(100);
    expect(after.listeners - before.listeners).toBeGreaterThanOrEqual(100);
    await browser.close();
  });
});
