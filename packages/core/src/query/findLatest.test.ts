import type { Dataset, Observation } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, company, dataset as typed, observe } from '../../test/dataset.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { findLatest } from './findLatest.ts';
import { listLatest } from './listLatest.ts';
import { QueryError } from './QueryError.ts';
import { takeAsOf } from './takeAsOf.ts';

const dataset: Dataset = typed;

type Fields = Partial<Observation<TestVocabulary>> & {
  readonly source?: TestVocabulary['source'];
  readonly key: string;
};

function latestOf(candidates: readonly Fields[]): string | undefined {
  const observations = candidates.map((fields) =>
    observe({ source: 'table-2016', indicator: 'jobs', subject: company('alpha'), ...fields }),
  );
  const { id } = findLatest({ ...dataset, observations }, { indicator: 'jobs', subject: 'alpha' }) ?? {};
  return id?.split('.').at(-1);
}

describe('findLatest', () => {
  it.each<[sentence: string, candidates: readonly Fields[], latest: string | undefined]>([
    [
      'the latest end of the period',
      [
        { key: 'a', referencePeriod: '2016-12' },
        { key: 'b', referencePeriod: '2005/2015' },
      ],
      'a',
    ],
    [
      'a period without an end',
      [
        { key: 'a', referencePeriod: '2030' },
        { key: 'b', referencePeriod: '2005/..' },
      ],
      'b',
    ],
    [
      'the source issued last',
      [{ key: 'a' }, { key: 'b', source: 'news-2024' }, { key: 'c', source: 'page-2021' }],
      'b',
    ],
    ['a normal status before others', [{ key: 'a', status: 'estimated' }, { key: 'b' }], 'b'],
    ['the first id', [{ key: 'b' }, { key: 'a' }], 'a'],
    ['no forecast, however late', [{ key: 'a', referencePeriod: '2030', status: 'forecast' }, { key: 'b' }], 'b'],
    ['no target', [{ key: 'a', status: 'target' }], undefined],
  ])('takes %s', (_, candidates, latest) => {
    expect(latestOf(candidates)).toBe(latest);
  });

  it('takes what was known at a date', () => {
    const ask = (asOf: string) => findLatest(dataset, { indicator: 'companies', subject: 'region', asOf });
    expect(ask('2024')?.id).toBe('region.companies.page-2021');
    expect(ask('2016')).toBeUndefined();
  });

  it('takes a forecast that is asked for', () => {
    const found = findLatest(dataset, { indicator: 'companies', subject: 'region', status: 'forecast' });
    expect(found?.referencePeriod).toBe('2030');
  });

  it('refuses an indicator that the dataset does not know', () => {
    expect(() => findLatest(dataset, { indicator: 'compannies', subject: 'region' })).toThrow(QueryError);
  });

  it('as of a date is the latest of the dataset as of that date', () => {
    const year = fc.integer({ min: 2016, max: 2025 }).map(String);
    fc.assert(
      fc.property(
        year,
        fc.constantFrom('companies', 'jobs', 'widgets'),
        fc.constantFrom('region', 'alpha'),
        (asOf, indicator, subject) => {
          const [now, then] = [
            findLatest(dataset, { indicator, subject, asOf }),
            findLatest(takeAsOf(dataset, asOf), { indicator, subject }),
          ];
          expect(now?.id).toBe(then?.id);
        },
      ),
    );
  });

  it('counts only the sources issued by then when two tie', () => {
    const both = observe({ source: 'table-2016', indicator: 'jobs', subject: company('alpha'), key: 'b' });
    const observations = [
      observe({ source: 'page-2021', indicator: 'jobs', subject: company('alpha'), key: 'c' }),
      { ...both, citations: [cite('table-2016'), cite('news-2024')] },
    ];
    const ask = (asOf: string) =>
      findLatest({ ...dataset, observations }, { indicator: 'jobs', subject: 'alpha', asOf });
    expect(ask('2021')?.id).toContain('page-2021');
    expect(ask('2024')?.id).toContain('table-2016');
  });
});

describe('listLatest', () => {
  it('lists one observation for each indicator', () => {
    const found = listLatest(dataset, { subject: 'region' });
    expect(found.map(({ id }) => id)).toEqual(['region.companies.page-2021', 'region.times.page-2021']);
  });

  it('lists a forecast where there is nothing else', () => {
    expect(listLatest(dataset, { subject: 'alpha' }).map(({ indicator }) => indicator)).toContain('launch');
  });
});
