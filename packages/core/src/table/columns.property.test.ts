import type { Dataset, Observation, Quantity } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityArbitrary } from '../../../data/test/datasets/index.ts';
import { runQuery } from '../ask/runQuery.ts';
import { compareQuantities } from '../quantity/compareQuantities.ts';
import { maxQuantities } from '../quantity/maxQuantities.ts';
import { meanQuantities } from '../quantity/meanQuantities.ts';
import { medianQuantities } from '../quantity/medianQuantities.ts';
import { minQuantities } from '../quantity/minQuantities.ts';
import { orderQuantities } from '../quantity/orderQuantities.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';
import { dataset as base } from '../../test/dataset.ts';
import { encodeTexts, listRows } from './textColumn.ts';

const plainNumber = fc.oneof(
  fc.integer(),
  fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(10, 100, 1000)).map(([whole, scale]) => whole / scale),
);

/** Quantities as sources print them, and now and then one of any size. */
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 6, arbitrary: plainNumber.map((number) => ({ number: number + 0 })) },
  { weight: 2, arbitrary: plainNumber.map((number) => ({ minExclusive: number + 0 })) },
  { weight: 2, arbitrary: plainNumber.map((number) => ({ maxExclusive: number + 0, approximate: true as const })) },
  { weight: 1, arbitrary: fc.constant<Quantity>({ number: 1 / 3, fraction: { numerator: 1, denominator: 3 } }) },
  { weight: 1, arbitrary: quantityArbitrary },
);

/** A dataset in which each quantity is that of another year. */
function stating(quantities: readonly Quantity[]): Dataset {
  const observations = quantities.map((value, index): Observation => {
    const year = String(1000 + index);
    return {
      id: `alpha.jobs.${year}`,
      indicator: 'jobs',
      subject: { kind: 'organization', id: 'alpha' },
      value,
      referencePeriod: year,
      periodBasis: 'stated',
      status: 'normal',
      citations: [],
    };
  });
  return { ...base, observations };
}

describe('what is computed in columns', () => {
  it('is what is computed quantity by quantity', () => {
    const aggregate = {
      sum: { sum: 'value' },
      mean: { mean: 'value' },
      min: { min: 'value' },
      max: { max: 'value' },
      median: { median: 'value' },
    } as const;
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 12 }), (quantities) => {
        expect(runQuery(stating(quantities), { from: 'observations', aggregate }).at(0)).toEqual({
          sum: sumQuantities(quantities),
          mean: meanQuantities(quantities),
          min: minQuantities(quantities),
          max: maxQuantities(quantities),
          median: medianQuantities(quantities),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is compared as quantities are, and the rest is open', () => {
    fc.assert(
      fc.property(quantity, plainNumber, (value, number) => {
        const data = stating([value]);
        const holds = (operator: 'gt' | 'lt' | 'eq', certainty: 'certain' | 'possible'): boolean =>
          runQuery(data, { from: 'observations', where: { value: { [operator]: number } }, certainty }).length === 1;
        const order = compareQuantities(value, { number: number + 0 });
        expect(holds('gt', 'certain')).toBe(order === 1);
        expect(holds('lt', 'certain')).toBe(order === -1);
        if (order === 1) expect(holds('lt', 'possible')).toBe(false);
        if (order === undefined) expect(['gt', 'lt', 'eq'].some((one) => holds(one as 'gt', 'possible'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is sorted as quantities are', () => {
    fc.assert(
      fc.property(fc.array(quantity, { maxLength: 20 }), fc.nat(20), (quantities, limit) => {
        const sorted = quantities.map((value, index) => ({ value, index }));
        sorted.sort((a, b) => orderQuantities(b.value, a.value) || a.index - b.index);
        const result = runQuery(stating(quantities), { from: 'observations', orderBy: ['-value'], limit });
        expect(Array.from(result, ({ value }) => value)).toEqual(sorted.slice(0, limit).map(({ value }) => value));
      }),
    );
  });
});

describe('encodeTexts', () => {
  it('gives back the cells, and the rows of each', () => {
    const cell = fc.oneof(
      fc.constant(undefined),
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
      fc.constantFrom(['["a","b"]'], ['a', 'b'], ['[]']),
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const { codes, keys } = encodeTexts(cells, (one) => one);
        expect(Array.from(codes, (code) => keys[code])).toEqual(cells.map((one) => one ?? []));
        const { starts, rows } = listRows(codes, keys.length);
        keys.forEach((_, code) => {
          for (const row of rows.subarray(starts[code], starts[code + 1])) expect(codes[row]).toBe(code);
        });
        expect([...rows].sort((a, b) => a - b)).toEqual(cells.map((_, row) => row));
      }),
    );
  });
});
