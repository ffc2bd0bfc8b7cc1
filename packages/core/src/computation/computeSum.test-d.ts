import type { Dataset, Observation, Quantity, WalbioVocabulary } from '@walbio/data';
import { describe, expectTypeOf, it } from 'vitest';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { listCitations } from '../query/listCitations.ts';
import { listSeries } from '../series/listSeries.ts';
import { reconcileClaims } from '../reconcile/reconcileClaims.ts';
import { computeComparison } from './computeComparison.ts';
import type { ComputedValue } from './computedValue.ts';
import { computeGrowth } from './computeGrowth.ts';
import { computeRatio } from './computeRatio.ts';
import { computeSum } from './computeSum.ts';
import { explain } from './explain.ts';
import { listInputs } from './listInputs.ts';

declare const narrow: Dataset<TestVocabulary>;
declare const walbio: Dataset<WalbioVocabulary>;
declare const wide: Dataset;

describe('what is computed of a dataset with a vocabulary', () => {
  it('keeps the vocabulary', () => {
    const jobs = computeSum(narrow, filterObservations(narrow, { indicator: 'jobs' }));
    expectTypeOf(jobs).toEqualTypeOf<ComputedValue<TestVocabulary>>();
    expectTypeOf(jobs.value).toEqualTypeOf<Quantity | undefined>();
    expectTypeOf(listInputs(jobs)).toEqualTypeOf<readonly Observation<TestVocabulary>[]>();
    expectTypeOf(listCitations(listInputs(jobs))[0]?.source).toEqualTypeOf<TestVocabulary['source'] | undefined>();
    expectTypeOf(computeRatio(narrow, jobs, jobs)).toEqualTypeOf<ComputedValue<TestVocabulary>>();
    expectTypeOf(explain(narrow, jobs)).toBeString();
  });

  it('takes the ids that it knows', () => {
    expectTypeOf(computeSum(walbio, ['celyad.jobs-fte.cell-therapy-2016'])).toEqualTypeOf<
      ComputedValue<WalbioVocabulary>
    >();
    expectTypeOf(computeSum(wide, ['any'])).toEqualTypeOf<ComputedValue>();
  });

  it('asks before an answer is taken for known', () => {
    expectTypeOf(computeComparison(wide, 'a', 'b').isMore).toEqualTypeOf<boolean | undefined>();
  });

  it('flags mistakes', () => {
    // @ts-expect-error an id that the dataset does not know
    computeSum(walbio, ['celyad.jobs.cell-therapy-2016']);
    // @ts-expect-error an id that the dataset does not know
    computeGrowth(walbio, 'celyad.jobs-fte.cell-therapy-2016', 'celyad');
    // @ts-expect-error a number is no observation
    computeRatio(wide, 5, 'b');
    // @ts-expect-error an indicator that the dataset does not know
    reconcileClaims(narrow, { indicator: 'job', subject: 'alpha' });
    // @ts-expect-error no subject
    reconcileClaims(narrow, { indicator: 'jobs' });
    // @ts-expect-error a policy that does not exist
    reconcileClaims(narrow, { indicator: 'jobs', subject: 'alpha' }, { policy: 'newest' });
    // @ts-expect-error a subject that the dataset does not know
    listSeries(narrow, { indicator: 'jobs', subject: 'alfa' });
  });

  it('tells points from gaps', () => {
    const [series] = listSeries(narrow, { indicator: 'jobs', subject: 'alpha' });
    for (const entry of series?.entries ?? []) {
      // @ts-expect-error a gap has no observation
      void entry.observation;
      if (entry.type === 'point') expectTypeOf(entry.observation).toEqualTypeOf<Observation<TestVocabulary>>();
    }
  });
});
