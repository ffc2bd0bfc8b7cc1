import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { listHeadlineFigures } from '../src/facts/list-figures.ts';
import { describeShown } from './browser/describe-shown.ts';
import { useBrowser } from './browser/use-browser.ts';

const { look } = useBrowser();

describe('the headline figures', () => {
  it('are all observations of their source that are about an area', async () => {
    const { page } = await look();
    const shown = await page
      .locator('#figures .tiles walbio-stat')
      .evaluateAll((all) => all.map((tile) => tile.getAttribute('observation')));
    const said = dataset.observations.filter(
      ({ subject, citations }) =>
        subject.kind === 'area' && citations.some(({ source }) => source === 'biotech-scene-2021'),
    );
    expect(new Set(shown)).toEqual(new Set(said.map(({ id }) => id)));
    expect(shown).toHaveLength(said.length);
  });

  it.each(listHeadlineFigures(dataset).map(({ id }) => id))(
    'tell %s whole: value, place, period, source',
    async (id) => {
      const { page } = await look();
      const words = (await page.locator(`walbio-stat[observation="${id}"] figure`).innerText()).replace(/\s+/g, ' ');
      const { value, subject, counterpart, period, citations } = describeShown(id);
      const parts = [
        value.qualifier,
        value.unit,
        subject.name.text,
        counterpart?.name.text,
        period.text,
        citations[0]?.publisher,
      ];
      for (const part of parts) expect(words).toContain(part ?? '');
      expect(words).toMatch(/\d/);
      expect(words.replaceAll(' ', '')).toContain(value.number.replace(/\s/g, ''));
    },
  );

  it('say “more than 350” as one statement with its place and its period', async () => {
    const { page } = await look();
    const tile = page.locator('walbio-stat[observation="wallonia.biotech-companies.biotech-scene-2021"]');
    expect(await tile.locator('figure p').first().innerText()).toMatch(
      /more than\s+350\s+companies[\s,]+Wallonia, about 2021/,
    );
    const tree = await tile.ariaSnapshot();
    expect(tree).toMatch(/more than 350 companies.*Wallonia, about 2021/);
  });
});

describe('the forecast', () => {
  it('says by how much it would rise above the value before, and that a source errs', async () => {
    const { page } = await look();
    const words = (await page.locator('.forecast walbio-stat figure').innerText()).replace(/\s+/g, ' ');
    expect(words).toContain('Would rise by about €70 billion (about 700%)');
    expect(words).toContain('Compared with: about €10 billion, forecast, 2025');
    expect(words).toContain('Error in the source');
  });
});

describe('the fact that is taken apart', () => {
  it('names each part', async () => {
    const { page } = await look();
    const parts = await page
      .locator('.anatomy dl > div')
      .evaluateAll((all) =>
        all.map((part) => [part.querySelector('dt')?.textContent, part.querySelector('dd')?.textContent]),
      );
    expect(Object.fromEntries(parts)).toMatchObject({
      qualifier: 'more than',
      number: '350',
      unit: 'companies',
      Place: 'Wallonia',
      'Printed words': 'More than 350 biotech companies (WAL)',
    });
  });
});
