import type { Quantity } from '@walbio/data';
import { parseQuantity, QuantityError, stringifyQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsRational } from '../../test/allowsRational.ts';
import { quantityWithValue } from '../../test/quantities.ts';
import { addQuantities } from './addQuantities.ts';
import { divideQuantities } from './divideQuantities.ts';
import { multiplyQuantities, scaleQuantity } from './multiplyQuantities.ts';
import { divideIntegers } from './rational.ts';

function write(quantity: Quantity | undefined): string {
  return quantity ? stringifyQuantity(quantity) : 'unbounded';
}

describe('multiplyQuantities', () => {
  it.each([
    ['0.1', '3', '0.3', 'multiplies decimals without a binary rest'],
    ['1/3', '3', '1', 'makes a whole of a fraction'],
    ['>90', '2', '>180', 'keeps a bound that is excluded'],
    ['>90', '>=2', '>180', 'excludes the bound when one of the two does'],
    ['>=90', '>=2', '>=180', 'keeps a bound that is included'],
    ['>90', '0', '0', 'makes nothing of anything'],
    ['~15', '0', '0', 'makes nothing of about anything'],
    ['>90', '-2', '<-180', 'turns the bound for a negative factor'],
    ['5-10', '0.1', '0.5-1', 'moves both ends of a range'],
    ['-2-3', '-5-10', '-20-30', 'takes the furthest products of ranges that hold zero'],
    ['-5-5', '>2', 'unbounded', 'says nothing where a sign is open'],
    ['<10', '>5', 'unbounded', 'does not take a number without lower bound for a positive one'],
    ['0-5', '>2', '>=0', 'is bounded by a zero that is reached'],
    ['>0', '>0', '>0', 'is above zero where both are'],
    ['~15', '2', '~30', 'stays about'],
    ['~15', '>90', '~>=1350', 'no longer vouches for a bound that an “about” went into'],
    ['~<20', '3', '~<60', 'stays almost a number'],
    ['~<20', '-3', '~>-60', 'is just over a number when the sign turns'],
    ['~<20', '~<10', '~200', 'is about the product of almost and almost'],
    ['~5-10', '2', '~10-20', 'keeps a range approximate'],
  ])('%s × %s = %s: %s', (a, b, product) => {
    expect(write(multiplyQuantities(parseQuantity(a), parseQuantity(b)))).toBe(product);
    expect(write(multiplyQuantities(parseQuantity(b), parseQuantity(a)))).toBe(product);
  });

  it('includes an end that one of two equal products reaches', () => {
    const half = { minExclusive: -2, max: 2 };
    expect(multiplyQuantities(half, { min: -3, max: 3 })).toEqual({ min: -6, max: 6 });
    expect(multiplyQuantities(half, { minExclusive: -3, maxExclusive: 3 })).toEqual({
      minExclusive: -6,
      maxExclusive: 6,
    });
  });

  it('contains the true product of any values drawn from its factors', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const product = divideIntegers(BigInt(a.hundredths) * BigInt(b.hundredths), 10_000n);
        expect(allowsRational(multiplyQuantities(a.quantity, b.quantity), product)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order, nor change its factors', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, ({ quantity: a }, { quantity: b }) => {
        const before = structuredClone([a, b]);
        expect(multiplyQuantities(Object.freeze(a), Object.freeze(b))).toEqual(multiplyQuantities(b, a));
        expect([a, b]).toEqual(before);
      }),
    );
  });

  it('is bounded by the greatest number where the product is beyond it', () => {
    expect(multiplyQuantities({ number: 1e308 }, { number: 1e10 })).toEqual({ min: Number.MAX_VALUE });
    expect(multiplyQuantities({ number: 1e-300 }, { number: 1e-300 })).toEqual({ number: 0, approximate: true });
  });
});

describe('scaleQuantity', () => {
  it('multiplies by a plain number, and spreads over a sum', () => {
    expect(scaleQuantity({ minExclusive: 35.15 }, 1e6)).toEqual({ minExclusive: 35_150_000 });
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, fc.integer({ min: -9, max: 9 }), (a, b, factor) => {
        const [sum, scaled] = [addQuantities(a.quantity, b.quantity), (q: Quantity) => scaleQuantity(q, factor)];
        const parts = factor === 0 ? { number: 0 } : addQuantities(scaled(a.quantity), scaled(b.quantity));
        expect(sum && scaled(sum)).toEqual(sum && parts);
      }),
    );
  });

  it('refuses a factor that is not a finite number', () => {
    expect(() => scaleQuantity({ number: 1 }, NaN)).toThrow(QuantityError);
  });
});

describe('divideQuantities', () => {
  it.each([
    ['1', '4', '0.25', 'divides into decimals'],
    ['1', '3', '1/3', 'keeps as a fraction what decimals cannot print'],
    ['-2', '6', '-1/3', 'keeps the sign of a fraction above the line'],
    ['0.3', '0.1', '3', 'divides decimals without a binary rest'],
    ['>90', '2', '>45', 'keeps a lower bound'],
    ['90', '>=2', 'up to 45', 'turns the bound of a divisor, and stays above zero'],
    ['100', '5-10', '10-20', 'turns a range'],
    ['100', '<10', 'unbounded', 'says nothing where the divisor can be zero'],
    ['100', '0', 'unbounded', 'says nothing of a division by zero'],
    ['100', '0-5', 'unbounded', 'says nothing where the divisor reaches zero'],
    ['100', '>0', '>0', 'is only positive where the divisor comes close to zero'],
    ['>5', '>90', '>0', 'is only positive where both are open'],
    ['~15', '2', '~7.5', 'stays about'],
    ['30', '~15', '~2', 'is about where the divisor is'],
    ['~<20', '4', '~<5', 'stays almost a number'],
  ])('%s ÷ %s = %s: %s', (a, b, quotient) => {
    const found = divideQuantities(parseQuantity(a), parseQuantity(b));
    if (quotient === 'up to 45') expect(found).toEqual({ minExclusive: 0, max: 45 });
    else expect(write(found)).toBe(quotient);
  });

  it('prints a bound on its outer side where decimals cannot print it', () => {
    expect(divideQuantities({ min: 5 }, { number: 3 })).toEqual({ min: expect.closeTo(5 / 3, 14) as number });
    for (const number of [5, 2, 10, -5]) {
      const exact = divideIntegers(BigInt(number), 3n);
      expect(allowsRational(divideQuantities({ min: number }, { number: 3 }), exact)).toBe(true);
      expect(allowsRational(divideQuantities({ max: number }, { number: 3 }), exact)).toBe(true);
    }
  });

  it('contains the true quotient of any values drawn from its terms', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const found = divideQuantities(a.quantity, b.quantity);
        const sign = b.hundredths < 0 ? -1n : 1n;
        const quotient = b.hundredths && divideIntegers(sign * BigInt(a.hundredths), sign * BigInt(b.hundredths));
        expect(quotient ? allowsRational(found, quotient) : found === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is undone by multiplying, for exact numbers', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(number, number.filter(Boolean), (a, b) => {
        const quotient = divideQuantities({ number: a }, { number: b });
        expect(quotient && multiplyQuantities(quotient, { number: b })).toEqual({ number: a + 0 });
      }),
    );
  });
});
