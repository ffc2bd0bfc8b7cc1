import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { dataset } from '@walbio/data';
import { launchBrowser } from '@walbio/test-browser';
import type { PageServer } from '@walbio/test-browser';
import { renderFrameHtml } from '@walbio/widgets/html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAround, serveFrames, visitFrame } from './frames.ts';
import { visit } from './host.ts';
import { listMissing } from './kit/list-missing.ts';
import { readPaper } from './kit/read-paper.ts';

const titles = dataset.events.map(({ title }) => title.en);

/** The rules by which a page prints the text of a frame, as they are told to its editor. */
const rules = /```css\n(@media print \{\n {2}iframe[^]*?)```/.exec(
  readFileSync(`${import.meta.dirname}/../../packages/widgets/README.md`, 'utf8'),
)?.[1];

let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFrames()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The words of a page around a timeline of all events that are not on paper. */
async function listUnprinted(styles: string): Promise<readonly string[]> {
  const snippet = renderFrameHtml(dataset, 'walbio-timeline', {}, { page: `${server.origin}/walbio/frame.html` });
  const around = await serveAround(`<style>${styles}</style>${snippet ?? ''}`, { scripts: '' });
  const { page, close } = await visitFrame(browser, around.origin);
  const text = await readPaper(await page.pdf({ format: 'A4' }));
  await close();
  await around.close();
  return listMissing(text, titles);
}

describe('a frame on paper', () => {
  it.each([
    ['a timeline', 'tag=walbio-timeline', titles],
    ['a compact card', 'tag=walbio-company&organization=celyad&compact', ['Celyad', 'NKR T cells', 'Boston', '“213”']],
  ])('is there in full where its page is opened by itself: %s', async (_, query, words) => {
    const { page, close } = await visit(browser, `${server.origin}/walbio/frame.html?${query}`);
    await page.waitForFunction(() => document.title !== 'Walbio');
    const text = await readPaper(await page.pdf({ format: 'A4' }));
    await close();
    expect(listMissing(text, words)).toEqual([]);
  });

  it('is cut off where a page around it does nothing for paper', async () => {
    expect((await listUnprinted('')).length).toBeGreaterThan(0);
  });

  it('is there as text, in full, by the rules that the README tells', async () => {
    expect(rules).toBeDefined();
    expect(await listUnprinted(rules ?? '')).toEqual([]);
  });
});
