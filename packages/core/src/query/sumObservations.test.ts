import type { Dataset, Observation } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { cite, company, dataset as typed, observe } from '../../test/dataset.ts';
import { filterObservations } from './filterObservations.ts';
import { listCitations } from './listCitations.ts';
import { listMembers } from './listMembers.ts';
import { SumError } from './SumError.ts';
import { sumObservations } from './sumObservations.ts';

const dataset: Dataset = typed;

function find(...ids: readonly string[]): readonly Observation[] {
  return ids.map((id) => dataset.observations.find((observation) => observation.id === id) as Observation);
}

describe('sumObservations', () => {
  it('keeps bound, unit, inputs, citations, periods and statuses', () => {
    const inputs = find('alpha.funds.table-2016', 'beta.funds.table-2016');
    expect(sumObservations(dataset, inputs)).toEqual({
      value: { minExclusive: 303e6 },
      unit: dataset.units.find(({ id }) => id === 'euro'),
      inputs: ['alpha.funds.table-2016', 'beta.funds.table-2016'],
      citations: inputs.flatMap(({ citations }) => citations),
      referencePeriods: ['2016'],
      statuses: ['normal'],
    });
  });

  it('says which statuses and periods went into it', () => {
    const forecast = { ...find('beta.jobs.table-2016')[0], status: 'forecast', referencePeriod: '2020' } as Observation;
    const sum = sumObservations(dataset, [...find('alpha.jobs.table-2016'), forecast]);
    expect(sum).toMatchObject({ statuses: ['normal', 'forecast'], referencePeriods: ['2016', '2020'] });
  });

  it('has no value when nothing bounds it', () => {
    const quantities = ['>5', '<3'].map((text) => parseQuantity(text));
    const inputs = quantities.map((value, index) =>
      observe({ source: 'table-2016', indicator: 'jobs', subject: company(index ? 'beta' : 'alpha'), value }),
    );
    expect(sumObservations(dataset, inputs)).not.toHaveProperty('value');
  });

  it.each<[sentence: string, inputs: readonly Observation[], message: string]>([
    ['nothing', [], 'nothing to add up'],
    ['a share', find('country.share.page-2021'), 'it is a share'],
    ['a rank', find('country.rank.page-2021'), 'it is a rank'],
    ['a ratio', find('region.times.page-2021'), 'it is a ratio'],
    ['a code', find('alpha.phase.table-2016'), 'value without unit'],
    ['euros and jobs', find('alpha.funds.table-2016', 'alpha.jobs.table-2016'), 'one unit'],
    ['one observation twice', find('alpha.jobs.table-2016', 'alpha.jobs.table-2016'), 'twice'],
    ['a group and its member', find('five.funds.table-2016', 'alpha.funds.table-2016'), 'twice'],
    ['a group and the member of its member', find('five.jobs.table-2016', 'gamma.jobs.table-2016'), 'twice'],
    [
      'two claims on the same thing',
      [0, 1].map((key) =>
        observe({ source: 'table-2016', indicator: 'jobs', subject: company('alpha'), key: `${key}` }),
      ),
      'twice',
    ],
    [
      'a place and one within it',
      (['region', 'union'] as const).map((id) =>
        observe({ source: 'table-2016', indicator: 'jobs', subject: { kind: 'area', id } }),
      ),
      '“region” and “union”',
    ],
  ])('refuses %s', (_, inputs, message) => {
    expect(() => sumObservations(dataset, inputs)).toThrow(SumError);
    expect(() => sumObservations(dataset, inputs)).toThrow(message);
  });

  it('adds up the same thing in periods that do not overlap', () => {
    const inputs = ['2015', '2016'].map((referencePeriod) =>
      observe({
        source: 'table-2016',
        indicator: 'funds',
        subject: company('alpha'),
        referencePeriod,
        key: referencePeriod,
      }),
    );
    expect(sumObservations(dataset, inputs).value).toEqual({ number: 2 });
  });

  it('is the sum over the union of two disjoint sets', () => {
    const [a, b] = [
      filterObservations(dataset, { indicator: 'jobs', subject: 'alpha' }),
      filterObservations(dataset, { indicator: 'jobs', subject: ['beta', 'gamma'] }),
    ];
    expect(sumObservations(dataset, [...a, ...b]).value).toEqual({ number: 210 });
    expect(sumObservations(dataset, b).value).toEqual({ number: 100 });
  });
});

describe('listMembers', () => {
  it('lists the members of a group, not the members of members', () => {
    expect(listMembers(dataset, 'five').map(({ id }) => id)).toEqual(['alpha', 'beta', 'pair']);
    expect(listMembers(dataset, 'alpha')).toEqual([]);
  });
});

describe('listCitations', () => {
  it('lists each passage once', () => {
    const [one, other] = [cite('table-2016', 'one'), cite('news-2024', 'one')];
    expect(listCitations([{ citations: [one, other] }, { citations: [cite('table-2016', 'one')] }])).toEqual([
      one,
      other,
    ]);
  });
});
