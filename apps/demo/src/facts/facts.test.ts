import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { describeTotal } from './describe-total.ts';
import { listFurtherFigures, listHeadlineFigures } from './list-figures.ts';
import { listRows } from './list-rows.ts';
import { listTotals } from './list-totals.ts';

const ofSource = dataset.observations.filter(({ citations }) =>
  citations.some(({ source }) => source === 'biotech-scene-2021'),
);

describe('the figures of the web page', () => {
  it('begin as the page does', () => {
    expect(
      listHeadlineFigures(dataset)
        .slice(0, 2)
        .map(({ indicator }) => indicator),
    ).toEqual(['market-capitalisation-rank', 'biotech-market-value-share']);
  });

  it('are all shown: as headline, further below, or in the timeline with their event', () => {
    const shown = [...listHeadlineFigures(dataset), ...listFurtherFigures(dataset)].map(({ id }) => id);
    const withEvents = ofSource.filter(({ subject }) => subject.kind === 'event').map(({ id }) => id);
    expect([...shown, ...withEvents].sort()).toEqual(ofSource.map(({ id }) => id).sort());
  });
});

describe('the rows of the table', () => {
  it('are five, of which the last has two companies', () => {
    const rows = listRows(dataset).map(({ organization, members }) => [
      organization.id,
      ...members.map(({ id }) => id),
    ]);
    expect(rows).toHaveLength(5);
    expect(rows.at(-1)).toEqual(['orgenesis-masthercell', 'masthercell', 'orgenesis']);
  });
});

describe('the totals of the table', () => {
  const totals = (locale: string) => listTotals(dataset).map((checked) => describeTotal(dataset, checked, { locale }));

  it('are those that it prints below all of its rows', () => {
    expect(totals('en').map(({ indicator }) => indicator)).toEqual(['funds-raised', 'gmp-surface', 'jobs-fte']);
  });

  it.each([
    ['en', 'more than €409.55 million', '€409.55 million'],
    ['fr', 'plus de 409,55 millions €', '409,55 millions €'],
    ['nl', 'meer dan € 409,55 miljoen', '€ 409,55 miljoen'],
    ['de', 'mehr als 409,55 Millionen €', '409,55 Millionen €'],
  ])('keep the “more than” of a row in %s', (locale, computed, printed) => {
    const [funds] = totals(locale);
    expect([funds?.computed, funds?.printed].map((text) => text?.replace(/\s/g, ' '))).toEqual([computed, printed]);
    expect(funds?.agreement).toBe('lost-bound');
    expect(funds?.difference).toBeUndefined();
  });

  it('tell how far the total of jobs is off, and without which row it holds', () => {
    const jobs = totals('en')[2];
    expect(jobs).toMatchObject({ printed: '340', computed: '345', difference: '−5', agreement: 'differs' });
    expect(jobs?.withoutRows).toEqual([[{ text: 'Orgenesis' }]]);
    expect(jobs?.rows).toHaveLength(6);
  });
});
