import type { Dataset, Observation } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { listCitations } from '../query/listCitations.ts';
import { QueryError } from '../query/QueryError.ts';
import { SumError } from '../query/SumError.ts';
import { sumObservations } from '../query/sumObservations.ts';
import { ComputationError } from './ComputationError.ts';
import { computeComparison } from './computeComparison.ts';
import { computeDifference } from './computeDifference.ts';
import { computeGrowth } from './computeGrowth.ts';
import { computeMaximum } from './computeMaximum.ts';
import { computeMean } from './computeMean.ts';
import { computeMedian } from './computeMedian.ts';
import { computeMinimum } from './computeMinimum.ts';
import { computeRatio } from './computeRatio.ts';
import { computeSum } from './computeSum.ts';
import { listInputs } from './listInputs.ts';

const dataset: Dataset = typed;
const jobs = ['alpha', 'beta', 'gamma', 'delta'].map((id) => `${id}.jobs.table-2016`);
const funds = ['alpha', 'beta', 'pair'].map((id) => `${id}.funds.table-2016`);

/** An observation of the region or a company that is in no dataset. */
function draw(
  indicator: TestVocabulary['indicator'],
  value: string,
  referencePeriod = '2016',
  subject: TestVocabulary['organization'] = 'alpha',
): Observation {
  const key = `${value} ${referencePeriod}`;
  const source = 'table-2016';
  return observe({ source, indicator, subject: company(subject), value: parseQuantity(value), referencePeriod, key });
}

describe('values that are computed of many', () => {
  it.each([
    ['computeSum', computeSum(dataset, funds), { minExclusive: 311.5e6 }, 'euro'],
    ['computeSum', computeSum(dataset, jobs), { number: 291 }, 'job'],
    ['computeMean', computeMean(dataset, jobs), { number: 72.75 }, 'job'],
    ['computeMedian', computeMedian(dataset, jobs), { number: 88 }, 'job'],
    ['computeMinimum', computeMinimum(dataset, funds), { number: 8.5e6 }, 'euro'],
    ['computeMaximum', computeMaximum(dataset, funds), { min: 213e6 }, 'euro'],
  ])('%s keeps bounds, and the unit', (_, computed, value, unit) => {
    expect(computed.value).toEqual(value);
    expect(computed.unit.id).toBe(unit);
  });

  it('may be the greatest of several claims on the same thing', () => {
    expect(computeMaximum(dataset, [draw('jobs', '>100'), draw('jobs', '120'), 'alpha.jobs.table-2016']).value).toEqual(
      {
        min: 120,
      },
    );
    expect(() => computeMaximum(dataset, [jobs[0]!, jobs[0]!])).toThrow('counted twice');
  });

  it('carry their inputs, and through them their ids and citations, without a copy', () => {
    const sum = computeSum(dataset, funds);
    expect(listInputs(sum).map(({ id }) => id)).toEqual(funds);
    for (const input of listInputs(sum)) expect(dataset.observations).toContain(input);
    expect(listCitations(listInputs(sum))).toEqual(listInputs(sum).flatMap(({ citations }) => citations));
  });

  it('are the same whether added at once or in parts', () => {
    const parts = [computeSum(dataset, jobs.slice(0, 2)), computeSum(dataset, jobs.slice(2))];
    const whole = computeSum(dataset, parts);
    expect(whole.value).toEqual(computeSum(dataset, jobs).value);
    expect(listInputs(whole).map(({ id }) => id)).toEqual(jobs);
    expect(computeSum(dataset, [...jobs].reverse()).value).toEqual(whole.value);
  });

  it('give sumObservations its value', () => {
    const inputs = listInputs(computeSum(dataset, funds));
    expect(sumObservations(dataset, inputs)).toMatchObject({ value: computeSum(dataset, funds).value, inputs: funds });
  });

  it('have no value where nothing bounds it, nor has what is computed of them', () => {
    const open = computeSum(dataset, [draw('jobs', '>5'), draw('jobs', '<3', '2016', 'beta')]);
    expect(open).not.toHaveProperty('value');
    expect(computeSum(dataset, [open, 'gamma.jobs.table-2016'])).not.toHaveProperty('value');
    expect(computeRatio(dataset, open, 'gamma.jobs.table-2016')).not.toHaveProperty('value');
  });

  it('do not change what they are given', () => {
    const before = structuredClone(dataset);
    computeMean(Object.freeze(dataset), Object.freeze(jobs));
    expect(dataset).toEqual(before);
  });
});

describe('values that are computed of many refuse', () => {
  it.each<[string, () => unknown, new (message: string) => Error, string]>([
    ['nothing', () => computeMean(dataset, []), ComputationError, 'nothing to average'],
    ['euros and jobs', () => computeSum(dataset, [jobs[0]!, funds[1]!]), SumError, '“job” and “euro”'],
    ['a share', () => computeMean(dataset, ['country.share.page-2021']), ComputationError, 'it is a share'],
    ['a rank', () => computeMean(dataset, ['country.rank.page-2021']), ComputationError, 'it is a rank'],
    ['a code', () => computeMinimum(dataset, ['alpha.phase.table-2016']), ComputationError, 'value without unit'],
    ['a ratio that was computed', () => computeSum(dataset, [ratio()]), SumError, 'it is a ratio, not a count or'],
    ['a growth rate that was computed', () => computeMean(dataset, [growth()]), ComputationError, 'it is a growth'],
    ['the same thing twice', () => computeMean(dataset, [jobs[0]!, jobs[0]!]), SumError, 'twice'],
    ['a sum and its part', () => computeSum(dataset, [computeSum(dataset, jobs), jobs[0]!]), SumError, 'twice'],
    [
      'a sum of members and the group',
      () => computeSum(dataset, [computeSum(dataset, jobs), 'five.jobs.table-2016']),
      SumError,
      'twice',
    ],
    [
      'differences with a common part',
      () => computeSum(dataset, [difference(0, 1), difference(0, 2)]),
      ComputationError,
      'counted twice',
    ],
    [
      'an id that is not known',
      () => computeSum(dataset, ['alpha.jobs.table-2015']),
      QueryError,
      'did you mean “alpha.jobs.table-2016”',
    ],
  ])('%s', (_, compute, error, message) => {
    expect(compute).toThrow(error);
    expect(compute).toThrow(message);
  });

  it('nothing of a difference whose parts do not meet another’s', () => {
    expect(computeSum(dataset, [difference(0, 1), difference(2, 3)]).value).toEqual({ number: -61 });
  });
});

function difference(a: number, b: number) {
  return computeDifference(dataset, jobs[a] ?? '', jobs[b] ?? '');
}

function ratio() {
  return computeRatio(dataset, jobs[0] ?? '', jobs[1] ?? '');
}

function growth() {
  return computeGrowth(dataset, draw('jobs', '80', '2014'), draw('jobs', '100'));
}

describe('computeDifference', () => {
  it('subtracts a sum from a printed total', () => {
    const found = computeDifference(dataset, 'five.jobs.table-2016', computeSum(dataset, jobs));
    expect(found).toMatchObject({ operation: 'difference', value: { number: -5 }, unit: { id: 'job' } });
  });

  it('gives percentages a difference in percentage points', () => {
    const found = computeDifference(dataset, draw('share', '24', '2016'), draw('share', '~<20', '2014'));
    expect(found).toMatchObject({ value: { minExclusive: 4, approximate: true }, unit: { id: 'percentage-point' } });
  });

  it.each([
    ['ranks', () => computeDifference(dataset, 'country.rank.page-2021', draw('rank', '2')), 'it is a rank'],
    ['different units', () => computeDifference(dataset, jobs[0]!, funds[0]!), '“job” and “euro” cannot be subtracted'],
    ['an observation and itself', () => computeDifference(dataset, jobs[0]!, jobs[0]!), 'with itself'],
  ])('refuses %s', (_, compute, message) => {
    expect(compute).toThrow(ComputationError);
    expect(compute).toThrow(message);
  });
});

describe('computeRatio', () => {
  it('is a plain ratio of two of one unit', () => {
    expect(ratio()).toMatchObject({
      value: { fraction: { numerator: 22, denominator: 19 } },
      unit: { id: 'ratio', kind: 'ratio' },
    });
  });

  it('is so much of one unit for each of another, and two of these are a plain ratio again', () => {
    const [alpha, beta] = [0, 1].map((index) => computeRatio(dataset, funds[index]!, jobs[index]!));
    expect(beta).toMatchObject({
      unit: { id: 'euro/job', kind: 'quotient', numerator: { id: 'euro' }, denominator: { id: 'job' } },
    });
    expect(computeRatio(dataset, alpha!, beta!)).toMatchObject({
      unit: { kind: 'ratio' },
      value: { minExclusive: expect.closeTo(0.3649, 4) as number },
    });
    expect(computeComparison(dataset, beta!, alpha!)).not.toHaveProperty('isMore');
  });

  it('has no value where the divisor can be zero', () => {
    expect(computeRatio(dataset, jobs[0]!, draw('jobs', '<10'))).not.toHaveProperty('value');
  });

  it.each([
    ['a share and jobs', () => computeRatio(dataset, 'country.share.page-2021', jobs[0]!), '“percent” and “job”'],
    ['growth', () => computeRatio(dataset, growth(), jobs[0]!), 'it is a growth'],
  ])('refuses %s', (_, compute, message) => {
    expect(compute).toThrow(ComputationError);
    expect(compute).toThrow(message);
  });
});

describe('computeGrowth', () => {
  it('is in per cent of the first', () => {
    expect(growth()).toMatchObject({ value: { number: 25 }, unit: { kind: 'growth', symbol: '%' } });
  });

  it('runs forwards', () => {
    const compute = () => computeGrowth(dataset, draw('jobs', '100', '2016'), draw('jobs', '80', '2014'));
    expect(compute).toThrow('growth runs backwards from 2016 to 2014');
  });
});

describe('computeComparison', () => {
  it.each([
    ['>350', '357', {}],
    ['>350', '350', { isMore: true, isLess: false, isSame: false }],
    ['>=350', '350', { isLess: false }],
    ['5', '5', { isMore: false, isLess: false, isSame: true }],
  ])('%s and %s: %j', (a, b, answers) => {
    const inputs = [draw('companies', a), draw('companies', b, '2017')] as const;
    const { unit, inputs: found, ...rest } = computeComparison(dataset, ...inputs);
    expect(rest).toEqual(answers);
    expect([unit.id, found]).toEqual(['company', inputs]);
  });
});
