import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function listViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe finds nothing', () => {
  it.each([
    ['in light, wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['in dark, wide', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['in light, at 320 px', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
    ['in dark, at 320 px', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
    ['in French', { search: '?lang=fr' }],
  ] as const)('%s', async (_, visit) => {
    const { page } = await open(visit);
    expect(await listViolations(page)).toEqual([]);
  });

  it('when all sources are open', async () => {
    const { page } = await open();
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(await listViolations(page)).toEqual([]);
  });

  it('before any script runs', async () => {
    const { page } = await open({ withoutScripts: true });
    expect(await listViolations(page)).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('a tile opens its source', async () => {
    const { page } = await open();
    const tile = page.locator('walbio-stat[observation="wallonia.biotech-companies.biotech-scene-2021"]');
    const words = tile.getByText('More than 350 biotech companies (WAL)').first();
    expect(await words.isVisible()).toBe(false);
    await tile.locator('[part=source-summary]').focus();
    await page.keyboard.press('Enter');
    await words.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await tile.evaluate((each) => each.shadowRoot?.activeElement?.getAttribute('href'))).toContain('#:~:text=');
  });

  it('every stop shows where the focus is', async () => {
    const { page } = await open();
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused && [null, '::before'].map((of) => getComputedStyle(focused, of).outlineStyle);
      });
      expect(outline).toContain('solid');
    }
  });
});

describe('the structure', () => {
  it('has headings that never skip a level, and one first', async () => {
    const { page } = await look();
    const tree = await page.locator('body').ariaSnapshot();
    const levels = [...tree.matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has its landmarks once each', async () => {
    const { page } = await look();
    const tree = await page.locator('body').ariaSnapshot();
    for (const landmark of ['banner', 'main', 'contentinfo']) {
      expect(tree.match(new RegExp(`^- ${landmark}`, 'gm')), landmark).toHaveLength(1);
    }
    expect(tree.match(/- navigation "/g)).toHaveLength(2);
  });
});
