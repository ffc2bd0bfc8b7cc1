import { describe, expect, it } from 'vitest';
import type { DraftDataset } from '../test/datasets/sample-dataset.ts';
import { editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { describeObservation } from './describe-observation.ts';
import { diffDatasets } from './diff-datasets.ts';

const id = 'celyad.jobs.brochure-2016';
const before = editDataset(sampleDataset, (draft) => (draft.observations = []));

describe('describeObservation', () => {
  it.each<readonly [string, (draft: DraftDataset) => unknown, string]>([
    ['leaves out the unit that the indicator names', () => undefined, 'Jobs: 95, as said in 2016'],
    [
      'says the unit that the indicator does not name',
      ({ indicators }) => (recordOf(indicators, 'jobs').label.en = 'Staff'),
      'Staff: 95 jobs, as said in 2016',
    ],
    [
      'says one of a unit in the singular',
      ({ indicators, observations }) => {
        recordOf(indicators, 'jobs').label.en = 'Staff';
        recordOf(observations, id).value = { max: 1 };
      },
      'Staff: at most 1 job, as said in 2016',
    ],
    [
      'marks what is not sure',
      ({ observations }) => (recordOf(observations, id).status = 'target'),
      'Jobs: 95 (target), as said in 2016',
    ],
    [
      'says what a share is of',
      ({ observations, indicators, units }) => {
        units.push({ id: 'fraction', kind: 'share' });
        recordOf(indicators, 'jobs').unit = 'fraction';
        const value = { number: 0.5, fraction: { numerator: 1, denominator: 2 } };
        Object.assign(recordOf(observations, id), { value, counterpart: 'belgium', status: 'estimated' });
      },
      'Jobs: 1/2 (of Belgium, estimated), as said in 2016',
    ],
    [
      'says where a rank is held',
      ({ observations, indicators, units }) => {
        units.push({ id: 'rank', kind: 'rank' });
        recordOf(indicators, 'jobs').unit = 'rank';
        Object.assign(recordOf(observations, id), { value: { number: 2 }, counterpart: 'belgium' });
      },
      'Jobs: 2nd (in Belgium), as said in 2016',
    ],
    [
      'says what a growth is compared with, which is no share of it',
      ({ observations, indicators, units }) => {
        units.push({ id: 'growth', kind: 'growth', symbol: '%' });
        recordOf(indicators, 'jobs').unit = 'growth';
        Object.assign(recordOf(observations, id), { value: { number: 8 }, counterpart: 'belgium' });
      },
      'Jobs: 8 % (compared with Belgium), as said in 2016',
    ],
    [
      'says what a number is compared with',
      ({ observations }) => (recordOf(observations, id).counterpart = 'belgium'),
      'Jobs: 95 (compared with Belgium), as said in 2016',
    ],
    [
      'says a stated period in the words of the source',
      ({ observations }) =>
        Object.assign(recordOf(observations, id), { periodBasis: 'stated', periodLabel: { en: 'the last 15 years' } }),
      'Jobs: 95, the last 15 years',
    ],
  ])('%s', (_what, edit, text) => {
    const { changes } = diffDatasets(before, editDataset(sampleDataset, edit));
    const change = changes.find((one) => one.id === id);
    expect(change && describeObservation(change).text).toBe(text);
  });
});
