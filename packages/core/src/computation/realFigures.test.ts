import type { Dataset } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { filterObservations } from '../query/filterObservations.ts';
import { listMembers } from '../query/listMembers.ts';
import { computeComparison } from './computeComparison.ts';
import { computeDifference } from './computeDifference.ts';
import { computeGrowth } from './computeGrowth.ts';
import { computeRatio } from './computeRatio.ts';
import { computeSum } from './computeSum.ts';
import { formatComputedValue } from './formatComputedValue.ts';
import { listCautions } from './listCautions.ts';

const dataset: Dataset = walbio;
const partners = 'atmp-partnership-2024';

describe('the arithmetic of the corrections', () => {
  const indirect = computeDifference(
    dataset,
    `wallonia.atmp-jobs.${partners}`,
    `wallonia.atmp-direct-jobs.${partners}`,
  );

  it('leaves fewer than 3,900 indirect jobs in advanced therapies, less than 1.9 for each direct one', () => {
    expect(indirect.value).toEqual({ maxExclusive: 3900 });
    const perDirect = computeRatio(dataset, indirect, `wallonia.atmp-direct-jobs.${partners}`);
    expect(formatComputedValue(perDirect)).toBe('less than 1.86 times');
  });

  it('expects up to 2.6 new indirect jobs for each direct one, which the bound of these makes a limit', () => {
    const [direct, other] = ['direct', 'indirect'].map(
      (kind) => `atmp-partnership.${kind}-jobs-to-be-created.${partners}`,
    );
    const ratio = computeRatio(dataset, other ?? '', direct ?? '');
    expect(formatComputedValue(ratio)).toBe('more than 0 and less than 2.56 times');
    expect(listCautions(dataset, ratio).map(({ kind }) => kind)).toContain('not-settled');
  });

  it('finds five jobs less in a printed total than in its rows', () => {
    const members = listMembers(dataset, 'cell-therapy-companies').flatMap(({ id, kind }) =>
      kind === 'group' ? listMembers(dataset, id).map((member) => member.id) : [id],
    );
    const rows = computeSum(dataset, filterObservations(dataset, { indicator: 'jobs-fte', subject: members }));
    const total = 'cell-therapy-companies.jobs-fte.cell-therapy-2016';
    expect(computeDifference(dataset, total, rows).value).toEqual({ number: -5 });
    expect(() => computeSum(dataset, [rows, total])).toThrow('twice');
  });
});

describe('employment from source to source', () => {
  const [before, after] = [
    'wallonia.health-sector-jobs.cell-therapy-2016',
    'wallonia.biomanufacturing-jobs.massbio-2024',
  ];

  it('has no growth that could be told: two lower bounds, of different things', () => {
    const growth = computeGrowth(dataset, before ?? '', after ?? '');
    expect(growth.value).toEqual({ minExclusive: -100 });
    expect(listCautions(dataset, growth).map(({ kind }) => kind)).toEqual([
      'periods-differ',
      'period-of-issue',
      'indicators-differ',
      'sources-differ',
      'corrected',
    ]);
  });

  it('is not known to have risen', () => {
    const { unit, inputs, ...answers } = computeComparison(dataset, after ?? '', before ?? '');
    expect([unit.id, inputs.length, answers]).toEqual(['job', 2, {}]);
  });
});
