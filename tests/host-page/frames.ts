import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { servePages } from '@walbio/test-browser';
import type { Page as ServedPage, PageServer } from '@walbio/test-browser';
import type { BrowserContextOptions, Browser, Frame, Page } from 'playwright-core';
import { visit } from './host.ts';
import type { Visit } from './host.ts';

const { resolve } = createRequire(import.meta.url);

/** The files that a page in a frame consists of, and the script for the page around it, by their names. */
export const frameFiles: Readonly<Record<string, string>> = {
  'frame.html': resolve('@walbio/widgets/frame.html'),
  'frame.js': resolve('@walbio/widgets/frame.js'),
  'frame-host.js': resolve('@walbio/widgets/frame-host.js'),
  'walbio.js': resolve('@walbio/widgets/walbio.js'),
};

const script = (name: string): ServedPage => ({
  body: readFileSync(frameFiles[name] as string),
  type: 'text/javascript',
});

const html = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): ServedPage => ({
  body,
  type: 'text/html; charset=utf-8',
  headers,
});

/** Data of a publisher's own, of which nothing else is known than that Wallonia has 12 companies. */
const ownData: Dataset = {
  ...dataset,
  version: '7.7.7',
  observations: dataset.observations
    .filter(({ id }) => id === 'wallonia.biotech-companies.biotech-scene-2021')
    .map((observation) => ({ ...observation, value: { number: 12 } })),
};

/** The folders that the frame is published in: once as it is, and as frames of two sandboxes see it. */
const folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  walbio: {},
  'without-origin': { 'content-security-policy': 'sandbox allow-scripts' },
  'with-origin': { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
};

const serveFolder = (
  folder: string,
  headers: Readonly<Record<string, string>>,
): readonly (readonly [path: string, page: ServedPage])[] => [
  [`/${folder}/frame.html`, html(readFileSync(frameFiles['frame.html'] as string), headers)],
  [`/${folder}/frame.js`, script('frame.js')],
  [`/${folder}/frame-host.js`, script('frame-host.js')],
  [`/${folder}/walbio.js`, script('walbio.js')],
  [`/${folder}/data.json`, { body: JSON.stringify(ownData), type: 'application/json' }],
  [
    `/${folder}/records/areas/wallonia.json`,
    { body: readFileSync(resolve('@walbio/data/records/areas/wallonia.json')), type: 'application/json' },
  ],
];

/** A server that publishes the frame in its folders, and beside them pages that say what they like to whoever frames them. */
export function serveFrames(hostile: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  return servePages({
    ...Object.fromEntries(Object.entries(folders).flatMap(([folder, headers]) => serveFolder(folder, headers))),
    '/favicon.ico': { body: '', type: 'image/x-icon' },
    '/broken/frame.html': html(readFileSync(frameFiles['frame.html'] as string)),
    '/broken/frame.js': script('frame.js'),
    ...Object.fromEntries(Object.entries(hostile).map(([path, body]) => [path, html(body)])),
  });
}

/** A page around frames as HTML. */
export function renderAround(body: string, scripts: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page around frames</title>
    <meta name="viewport" content="width=device-width"></head><body><main><h1>A page around frames</h1>${body}</main>${scripts}</body></html>`;
}

/** Serves a page around frames, with the script that follows their heights unless another is named. */
export function serveAround(
  body: string,
  { scripts = '<script src="frame-host.js"></script>', headers = {} } = {},
): Promise<PageServer> {
  return servePages({
    '/': html(renderAround(body, scripts), headers),
    '/frame-host.js': script('frame-host.js'),
    '/favicon.ico': { body: '', type: 'image/x-icon' },
  });
}

/** A visit to a page with a frame in it. */
export interface FrameVisit extends Visit {
  /** The first frame of the page. */
  readonly frame: Frame;
}

/** Opens a page around frames and waits until the first of them shows something. */
export async function visitFrame(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<FrameVisit> {
  const visited = await visit(browser, url, options);
  const frame = visited.page.frames()[1] as Frame;
  if (options.javaScriptEnabled !== false) await frame.waitForFunction(() => document.title !== 'Walbio');
  return { ...visited, frame };
}

/** The heights of the frames of a page, in CSS pixels, once they have not changed for a while. */
export async function readHeights(page: Page): Promise<readonly number[]> {
  let before: readonly number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    await page.waitForTimeout(150);
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
    if (heights.join() === before.join()) return heights;
    before = heights;
  }
  throw new Error(`the heights of the frames do not settle; the last were ${before.join(', ')}`);
}
