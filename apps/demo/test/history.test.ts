import { filterEvents } from '@walbio/core';
import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();
const events = filterEvents(dataset, { source: 'biotech-scene-2021' });

describe('the timeline', () => {
  it('is one ordered list of all events of its source', async () => {
    const { page } = await look();
    const list = page.locator('walbio-timeline ol[part="events"]');
    expect(await list.count()).toBe(1);
    const titles = await list.locator('> li').allInnerTexts();
    expect(events.length).toBeGreaterThan(8);
    expect(titles).toHaveLength(events.length);
    for (const { title } of events) expect(titles.filter((item) => item.includes(title.en))).toHaveLength(1);
  });

  it('names its dates as printed, in order of time', async () => {
    const { page } = await look();
    const dates = await page.locator('walbio-timeline [part="date"]').allInnerTexts();
    expect(dates.slice(0, 3)).toEqual(['1928', 'early 1950s', '1956']);
    expect(dates.at(-1)).toBe('Date not stated');
  });

  it('is printed whole', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('walbio-timeline [part="events"]').innerText()).replace(/\s+/g, ' ');
    for (const { title, citations } of events) {
      expect(printed).toContain(title.en);
      for (const { selector } of citations) expect(printed).toContain(selector.exact);
    }
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
