import { filterEvents } from '@walbio/core';
import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();
const events = filterEvents(dataset, { source: 'biotech-scene-2021' });

describe('the timeline', () => {
  it('is an ordered list under each decade, of all events of its source', async () => {
    const { page } = await look();
    const headings = await page.locator('walbio-timeline [part="group-heading"]').allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\s+/g, ' '))).toContain('1950s 2 events');
    const lists = page.locator('walbio-timeline ol[part="events"]');
    expect(await lists.count()).toBe(headings.length);
    const titles = await lists.locator('> li').allInnerTexts();
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

  it('can be narrowed to one kind, and goes from a mark to its event', async () => {
    const { page } = await open();
    const timeline = page.locator('walbio-timeline');
    const shown = timeline.locator('[part~="event"]:visible');
    const foundings = events.filter(({ kind }) => kind === 'founding').length;
    await timeline.getByLabel('Kind').selectOption('founding');
    await expect.poll(() => shown.count()).toBe(foundings);
    expect(foundings).toBeLessThan(events.length);
    await timeline.getByRole('toolbar').getByRole('button').first().press('Enter');
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('walbio-timeline')?.shadowRoot?.activeElement?.textContent),
      )
      .toContain('Emmanuel Janssen founds UCB');
  });

  it('is printed whole', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('walbio-timeline [part="events"]').allInnerTexts())
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const { title, citations } of events) {
      expect(printed).toContain(title.en);
      for (const { selector } of citations) expect(printed).toContain(selector.exact);
    }
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
