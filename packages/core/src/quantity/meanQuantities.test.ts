import type { Quantity } from '@walbio/data';
import { parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsRational } from '../../test/allowsRational.ts';
import { quantityWithValue } from '../../test/quantities.ts';
import { maxQuantities } from './maxQuantities.ts';
import { meanQuantities } from './meanQuantities.ts';
import { measureGrowth } from './measureGrowth.ts';
import { medianQuantities } from './medianQuantities.ts';
import { minQuantities } from './minQuantities.ts';
import { divideIntegers } from './rational.ts';

const summaries = { mean: meanQuantities, min: minQuantities, max: maxQuantities, median: medianQuantities };
type Summary = keyof typeof summaries;

function read(text: string): readonly Quantity[] {
  return text.split(', ').map((part) => parseQuantity(part));
}

function write(quantity: Quantity | undefined): string {
  return quantity ? stringifyQuantity(quantity) : 'unbounded';
}

describe('the mean, least, greatest and middle of quantities', () => {
  it.each<[Summary, string, string, string]>([
    ['mean', '1, 2', '1.5', 'is in decimals'],
    ['mean', '0.1, 0.2, 0.3', '0.2', 'has no binary rest'],
    ['mean', '1, 2, 2', '5/3', 'is a fraction where decimals cannot print it'],
    ['mean', '>90, 213', '>151.5', 'keeps a bound'],
    ['mean', '5-10, 1-2', '3-6', 'keeps a range'],
    ['mean', '~15, 5', '~10', 'stays about'],
    ['mean', '>5, <3', 'unbounded', 'may be anything'],
    ['min', '95, 110, 18', '18', 'is the least number'],
    ['min', '>90, 80', '80', 'is a number that is below every bound'],
    ['min', '<10, 5', '<=5', 'is at most the number, however small the other is'],
    ['min', '<5, 5', '<5', 'is below a bound that is left out'],
    ['min', '>=5, >5', '>=5', 'may be the bound that is included'],
    ['min', '~15, 10', '~10', 'is about the least number where another is about'],
    ['max', '95, 110, 18', '110', 'is the greatest number'],
    ['max', '>90, 100', '>=100', 'is at least the number'],
    ['max', '>100, 100', '>100', 'is above a bound that is left out'],
    ['max', '<50, 100', '100', 'is a number that is above every bound'],
    ['max', '~15, 100', '~100', 'is about the number that one which is about may exceed'],
    ['max', '~15, >90', '>90', 'keeps the firm bound'],
    ['max', '~<20, 5', '~<20', 'is almost the number that one is almost'],
    ['median', '5, 18, 95', '18', 'is the middle one'],
    ['median', '18, 5', '11.5', 'is the mean of the two in the middle'],
    ['median', '5, 18, >90', '18', 'does not feel a bound at the edge'],
    ['median', '5, >18, 95', 'some', 'is bounded on both sides by its neighbours'],
    ['median', '>=4, >6', '>5', 'is above a bound where one of the two in the middle is'],
    ['median', '>5, <3', 'unbounded', 'may be anything'],
  ])('%s of %s = %s: it %s', (summary, quantities, result) => {
    const found = summaries[summary](read(quantities));
    if (result === 'some') expect(found).toEqual({ minExclusive: 18, max: 95 });
    else expect(write(found)).toBe(result);
    expect(summaries[summary]([...read(quantities)].reverse())).toEqual(found);
  });

  it('are nothing of nothing', () => {
    for (const summarize of Object.values(summaries)) expect(summarize([])).toBeUndefined();
  });

  it.each(Object.keys(summaries) as Summary[])('%s contains that of any values drawn, in any order', (summary) => {
    fc.assert(
      fc.property(fc.array(quantityWithValue, { minLength: 1, maxLength: 7 }), (drawn) => {
        const quantities = drawn.map(({ quantity }) => Object.freeze(quantity));
        const found = summaries[summary](quantities);
        const values = drawn.map(({ hundredths }) => BigInt(hundredths)).sort((a, b) => Number(a - b));
        expect(allowsRational(found, summarize(summary, values))).toBe(true);
        expect(summaries[summary](quantities.toReversed())).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});

function summarize(summary: Summary, sorted: readonly bigint[]) {
  const count = sorted.length;
  const [low, high] = [sorted[Math.floor((count - 1) / 2)] ?? 0n, sorted[Math.floor(count / 2)] ?? 0n];
  if (summary === 'mean')
    return divideIntegers(
      sorted.reduce((a, b) => a + b, 0n),
      100n * BigInt(count),
    );
  if (summary === 'median') return divideIntegers(low + high, 200n);
  return divideIntegers((summary === 'min' ? sorted[0] : sorted.at(-1)) ?? 0n, 100n);
}

describe('measureGrowth', () => {
  it.each([
    ['80', '100', '25', 'is in per cent of the first'],
    ['100', '80', '-20', 'is below zero where it shrank'],
    ['3', '4', '100/3', 'is a fraction where decimals cannot print it'],
    ['80', '>100', '>25', 'keeps the bound of the second'],
    ['>80', '100', 'some', 'turns the bound of the first'],
    ['~80', '100', '~25', 'stays about'],
    ['80', '~<100', '~<25', 'stays almost'],
    ['0', '100', 'unbounded', 'has no measure from nothing'],
    ['<80', '100', 'unbounded', 'has no measure from what may be nothing'],
    ['-5', '100', 'unbounded', 'has no measure from below zero'],
    ['0.1', '0.3', '200', 'has no binary rest'],
  ])('from %s to %s is %s %%: it %s', (from, to, growth) => {
    const found = measureGrowth(parseQuantity(from), parseQuantity(to));
    if (growth === 'some') expect(found).toEqual({ minExclusive: -100, maxExclusive: 25 });
    else expect(write(found)).toBe(growth);
  });

  it('contains the true growth of any values drawn', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (from, to) => {
        const found = measureGrowth(from.quantity, to.quantity);
        const [start, end] = [BigInt(from.hundredths), BigInt(to.hundredths)];
        const growth = start > 0n ? divideIntegers(100n * (end - start), start) : undefined;
        expect(growth ? allowsRational(found, growth) : found === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
