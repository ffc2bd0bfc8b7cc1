import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRationals,
  compareRationals,
  divideIntegers,
  isPrintable,
  toNumber,
  toNumberAbove,
  toNumberBelow,
  toRational,
} from './rational.ts';

describe('toRational', () => {
  it.each([
    [0.1, 1n, 10n],
    [-35.15, -703n, 20n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20000000n],
    [-0, 0n, 1n],
  ])('reads %d as the decimal that it is printed as', (number, numerator, denominator) => {
    expect(toRational(number)).toEqual({ numerator, denominator });
  });

  it('comes back as the same number, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(toNumber(toRational(number)) + 0).toBe(number + 0);
      }),
    );
  });

  it('adds as integers do when numbers are hundredths', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const sum = addRationals(divideIntegers(BigInt(a), 100n), divideIntegers(BigInt(b), 100n));
        expect(compareRationals(sum, divideIntegers(BigInt(a + b), 100n))).toBe(0);
      }),
    );
  });

  it('knows which numbers print exactly', () => {
    expect(isPrintable(divideIntegers(1n, 4n))).toBe(true);
    expect(isPrintable(divideIntegers(1n, 3n))).toBe(false);
    expect(isPrintable(divideIntegers(10n ** 400n, 1n))).toBe(false);
  });
});

describe('toNumberBelow and toNumberAbove', () => {
  const ratio = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));

  it('stand on both sides of what no number holds, and on what one does', () => {
    fc.assert(
      fc.property(ratio, ([numerator, denominator]) => {
        const exact = divideIntegers(numerator, denominator);
        const [below, above] = [toNumberBelow(exact), toNumberAbove(exact)] as [number, number];
        expect(compareRationals(toRational(below), exact)).toBeLessThanOrEqual(0);
        expect(compareRationals(toRational(above), exact)).toBeGreaterThanOrEqual(0);
        expect(below === above).toBe(isPrintable(exact));
        expect(above - below).toBeLessThanOrEqual(8 * Number.EPSILON * Math.abs(above));
      }),
    );
  });

  it('end at the greatest number', () => {
    const exact = divideIntegers(10n ** 400n, 1n);
    expect([toNumberBelow(exact), toNumberAbove(exact)]).toEqual([Number.MAX_VALUE, undefined]);
  });
});
