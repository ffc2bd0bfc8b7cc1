import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '@walbio/test-browser';
import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hostPage, visit } from './host.ts';
import type { Visit } from './host.ts';
import { drawnTags } from './pages/drawn-tags.ts';

const style = readFileSync(createRequire(import.meta.url).resolve('@walbio/widgets/walbio.css'), 'utf8');

const browser = await launchBrowser();
afterAll(() => browser.close());

/** All that can be drawn between tags, but for the card: no page names two regions alike, and the compact one has more in it. */
const { 'a card': _, ...tagsOfPage } = drawnTags;

/** Opens a page with all of them that has no script yet. */
function visitDrawn(options: BrowserContextOptions): Promise<Visit> {
  const head = `<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}${style}</style>`;
  const body = Object.values(tagsOfPage).map((write) => write('en'));
  const html = hostPage(`<h2>Facts</h2>${body.join('')}`, { head, scripts: '' });
  const url = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
  return visit(browser, url, options);
}

describe('what is drawn between the tags, before the script', () => {
  it.each([
    ['in light, wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['in dark, wide', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['in light, at 320 px', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ] as const)('gives axe nothing to find, with all sources open: %s', async (_, options) => {
    const { page, close } = await visitDrawn(options);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    await close();
    expect(passes.length).toBeGreaterThan(20);
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('scrolls sideways nowhere but in tables, at 320 px', async () => {
    const { page, close } = await visitDrawn({ viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await close();
    expect(width).toBe(320);
  });

  it('stops only at what does something: links, lines that open, and tables that scroll', async () => {
    const { page, close } = await visitDrawn({});
    const stops = page.locator('walbio-timeline :is(a, button, [tabindex]), walbio-table :is(a, button, [tabindex])');
    const idle = await stops.evaluateAll((all) =>
      all.filter((each) => !each.matches('a[href^="http"], button:disabled, [role="region"][aria-label]')),
    );
    await close();
    expect(idle).toEqual([]);
  });

  it('is whole where there is no script at all, but in tables', async () => {
    const { page, close } = await visitDrawn({});
    const tags = page.locator('main > :not(h1, h2, p, walbio-table, walbio-source)');
    expect(await tags.count()).toBe(Object.keys(tagsOfPage).filter((name) => !/^a (?:table|source)/.test(name)).length);
    for (const tag of await tags.all()) {
      await tag.locator('summary:visible', { hasText: 'Source' }).first().click();
      await expect.soft(tag.locator('dl:visible', { hasText: 'Document' }).first().isVisible()).resolves.toBe(true);
      expect.soft(await tag.locator('button').count()).toBe(0);
    }
    await close();
  });

  it('links the line of a source in a sentence to the words, and leaves the sentence whole', async () => {
    const { page, close } = await visitDrawn({});
    const [sentence, address] = await Promise.all([
      page.locator('main > p', { hasText: 'Other words follow.' }).innerText(),
      page.locator('main > p walbio-source a').getAttribute('href'),
    ]);
    await close();
    expect(sentence).toMatch(/^Wallonia has .*Source: .*AWEX.*Other words follow\.$/s);
    expect(address).toContain('#:~:text=');
  });

  it('keeps marks that the page sets before its own out', async () => {
    const { page, close } = await visitDrawn({});
    await page.addStyleTag({ content: 'li::before, p::after, dd::before { content: "▸" }' });
    const marked = await page
      .locator('main [class^=walbio]:is(li, p, dd), main [class^=walbio] :is(li, p, dd)')
      .evaluateAll((all) =>
        all.filter((each) => ['::before', '::after'].some((of) => getComputedStyle(each, of).content.includes('▸'))),
      );
    await close();
    expect(marked).toEqual([]);
  });

  it('names a document once on paper, with the words that are cited from it', async () => {
    const { page, close } = await visitDrawn({});
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('walbio-stat').first().innerText();
    const card = page.locator('walbio-company');
    const quoted = await card.locator('.walbio-source q:visible').allInnerTexts();
    const named = (await card.innerText()).match(/Cell Therapy: At the Heart of Wallonia/g);
    const rows = await page.locator('walbio-table .walbio-words > :visible').allInnerTexts();
    await close();
    expect(printed.match(/Kickstart Biomanufacturing/g)).toHaveLength(1);
    expect(printed).toMatch(/Source: A buzzing biotech scene.*“More than 350 biotech companies \(WAL\)”/);
    expect(quoted.length).toBeGreaterThan(5);
    expect(named).toHaveLength(1);
    expect(rows).toContainEqual(expect.stringMatching(/^Celyad: .*; Jobs 95;/));
  });

  it('has the cited words of a table below it, where scripts are off', async () => {
    const { page, close } = await visitDrawn({ javaScriptEnabled: false });
    const rows = await page.locator('walbio-table .walbio-words > :visible').allInnerTexts();
    await close();
    expect(rows).toContainEqual(expect.stringMatching(/^Celyad: .*; Jobs 95;/));
  });

  it('shows no button that could only wait, where scripts are off', async () => {
    const { page, close } = await visitDrawn({ javaScriptEnabled: false });
    const shown = await page
      .locator('walbio-table button:visible')
      .evaluateAll((all) => all.filter((each) => each.closest('thead') === null).map((each) => each.textContent));
    await close();
    expect(shown).toEqual([]);
  });
});
