import { describe, expect, it } from 'vitest';
import { fullDataset } from '../../../test/datasets/full-dataset.ts';
import type { Dataset } from '../../../src/types.ts';
import { exportTables } from '../tables.ts';
import { checkKeys } from './check-keys.ts';

const check = (changes: Partial<Dataset>): readonly object[] => checkKeys(exportTables({ ...fullDataset, ...changes }));

describe('checkKeys', () => {
  it('finds nothing in a sound dataset, whose open references are null', () => {
    expect(check({})).toEqual([]);
  });

  it('finds a key that leads nowhere', () => {
    expect(check({ units: fullDataset.units.filter(({ id }) => id !== 'job') })).toMatchObject([
      { file: 'csv/indicators.csv', where: 'row 2', found: 'unit ["job"]', expected: 'a row of units' },
    ]);
  });

  it('finds a key of two columns that leads nowhere', () => {
    expect(check({ people: fullDataset.people.filter(({ id }) => id !== 'ann-able') })).toMatchObject([
      {
        file: 'csv/relations.csv',
        found: 'subject_kind, subject_id ["person","ann-able"]',
        expected: 'a row of subjects',
      },
    ]);
  });

  it('finds a row with the key of another', () => {
    expect(check({ redirects: [...fullDataset.redirects, ...fullDataset.redirects.slice(0, 1)] })).toMatchObject([
      {
        file: 'csv/redirects.csv',
        where: 'row 5',
        found: 'a second ["cardio3"]',
        expected: 'id to be whole and unique',
      },
      { file: 'csv/redirect_targets.csv', found: 'a second ["cardio3",1]' },
    ]);
  });
});
