import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();
const tags = ['walbio-stat', 'walbio-table', 'walbio-timeline', 'walbio-company'];

describe('the built page', () => {
  it.each([
    ['as it opens', ''],
    ['in a language that is loaded', '?lang=de'],
    ['with a language that it does not know', '?lang=xx'],
  ])('has nothing to complain about %s', async (_, search) => {
    const { complaints } = await look({ search });
    expect(complaints).toEqual([]);
  });

  it('asks no other place for anything', async () => {
    const { requests } = await look({ search: '?lang=nl' });
    expect(requests.length).toBeGreaterThan(2);
    expect(requests.filter((address) => !address.startsWith(inject('url')))).toEqual([]);
  });

  it('keeps nothing on the machine of the reader', async () => {
    const { page } = await look({ search: '?lang=fr' });
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect(kept).toEqual(['', 0, 0]);
  });

  it.each(tags)('has every <%s> drawn', async (tag) => {
    const { page } = await look();
    const states = await page.locator(tag).evaluateAll((all) => all.map((each) => 'state' in each && each.state));
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['shown']));
  });

  it('has neither script nor style inside its HTML, and a policy that forbids both', async () => {
    const { page } = await look({ javaScriptEnabled: false });
    const html = await (await page.request.get(inject('url'))).text();
    expect(html).toMatch(/http-equiv="Content-Security-Policy"\s+content="default-src 'none'/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|unsafe-inline|javascript:/);
  });

  it.each([320, 768, 1280, 1600])('needs no scrolling to the side at %i px', async (width) => {
    const { page } = await look({ viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it.each([320, 1280])('does not move what the reader already sees, at %i px', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 1000);
        }),
    );
    expect(moved).toBeLessThan(0.01);
  });

  it.each(['fr', 'nl', 'de'])('needs no scrolling to the side at 320 px in %s', async (language) => {
    const { page } = await look({ viewport: { width: 320, height: 800 }, search: `?lang=${language}` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
