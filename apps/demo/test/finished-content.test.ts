import { filterEvents, listMembers } from '@walbio/core';
import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { listHeadlineFigures } from '../src/facts/list-figures.ts';
import { describeShown } from './browser/describe-shown.ts';
import { useBrowser } from './browser/use-browser.ts';

const { look } = useBrowser();

async function readPage(): Promise<string> {
  const { page } = await look({ javaScriptEnabled: false });
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ');
}

describe('without JavaScript', () => {
  it.each(listHeadlineFigures(dataset).map(({ id }) => id))('the page tells %s with its source', async (id) => {
    const { page } = await look({ javaScriptEnabled: false });
    const tile = page.locator(`walbio-stat[observation="${id}"]`);
    const { sentence, citations } = describeShown(id);
    expect((await tile.innerText()).replace(/\s+/g, ' ')).toContain(sentence.text.replace(/\s+/g, ' '));
    expect(await tile.locator('a').first().getAttribute('href')).toBe(citations[0]?.passageUrl);
  });

  it('the timeline is an ordered list of all events', async () => {
    const { page } = await look({ javaScriptEnabled: false });
    const events = filterEvents(dataset, { source: 'biotech-scene-2021' });
    const items = await page.locator('walbio-timeline ol > li').allInnerTexts();
    expect(items).toHaveLength(events.length);
    for (const { title } of events) expect(items.join(' ')).toContain(title.en);
  });

  it('every company stands with its figures', async () => {
    const words = await readPage();
    for (const { name } of listMembers(dataset, 'cell-therapy-companies')) expect(words).toContain(name);
    expect(words).toContain('Funds raised, Bone Therapeutics: more than €90 million');
  });

  it('the additions are computed', async () => {
    const words = await readPage();
    expect(words).toContain('The rows add up to more than €409.55 million');
    expect(words).toContain('The rows add up to 345');
  });

  it('nothing is offered that needs a script', async () => {
    const { page } = await look({ javaScriptEnabled: false });
    for (const control of await page.locator('.languages, button').all()) expect(await control.isVisible()).toBe(false);
  });

  it('every source of the dataset is listed, with its link where it has one', async () => {
    const { page } = await look({ javaScriptEnabled: false });
    const list = page.locator('.documents');
    for (const { title, url } of dataset.sources) {
      expect(await list.innerText()).toContain(title);
      if (url !== undefined) expect(await list.locator(`a[href="${url}"]`).count()).toBe(1);
    }
    expect(await page.locator('.terms').innerText()).toContain(dataset.version);
  });
});
