import { describe, expect, it } from 'vitest';
import type { Value } from '../src/types.ts';
import { sampleDataset } from '../test/datasets/sample-dataset.ts';
import { indexDataset } from './dataset-index.ts';
import { describeValue } from './describe-value.ts';

const index = indexDataset(sampleDataset);

describe('describeValue', () => {
  it.each<readonly [Value, string]>([
    [{ number: 95 }, '95'],
    [{ number: 15, approximate: true }, '~15'],
    [{ number: 0.8, fraction: { numerator: 8, denominator: 10 } }, '8/10'],
    [{ minExclusive: 90 }, '>90'],
    [{ min: 5, max: 10 }, '5-10'],
    [{ min: 5, maxExclusive: 10 }, '>=5 <10'],
    [{ minExclusive: 5, max: 10, approximate: true }, '~>5 <=10'],
    [{ minExclusive: 5, maxExclusive: 10 }, '>5 <10'],
    [{ code: 'phase-2' }, 'phase 2'],
    [{ code: 'phase-9' }, 'phase-9'],
    [{ date: '2016' }, '2016'],
    [{ date: '2020', bound: 'after' }, '>2020'],
    [{ date: '2020', bound: 'before' }, '<2020'],
  ])('writes %j as %s', (value, text) => {
    expect(describeValue(value, 'phase', index)).toBe(text);
  });
});
