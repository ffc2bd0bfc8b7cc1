import type { Quantity } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './formatQuantity.ts';
import { roundQuantity } from './roundQuantity.ts';

describe('roundQuantity', () => {
  it.each<[Quantity, number, Quantity]>([
    [{ number: 1 / 3 }, 2, { number: 0.33, approximate: true }],
    [{ number: 1.005 }, 2, { number: 1.01, approximate: true }],
    [{ number: -2.567 }, 1, { number: -2.6, approximate: true }],
    [{ number: 2.5 }, 1, { number: 2.5 }],
    [{ number: 1e-7 }, 2, { number: 0, approximate: true }],
    [{ number: 4.1e21 }, 0, { number: 4.1e21 }],
    [
      { number: 8 / 11, fraction: { numerator: 8, denominator: 11 } },
      1,
      { number: 8 / 11, fraction: { numerator: 8, denominator: 11 } },
    ],
    [{ minExclusive: 303.37 }, 1, { minExclusive: 303.3 }],
    [
      { min: 303.37, maxExclusive: 303.41, approximate: true },
      1,
      { min: 303.3, maxExclusive: 303.5, approximate: true },
    ],
    [{ min: -1.25, max: -1.25 }, 1, { min: -1.3, max: -1.2 }],
  ])('makes of %j with %i decimals %j', (quantity, decimals, rounded) => {
    expect(roundQuantity(quantity, decimals)).toEqual(rounded);
  });

  it('never makes a bound say more than it did, nor rounds twice', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const rounded = roundQuantity({ min, max }, decimals) as { readonly min: number; readonly max: number };
        expect(rounded.min).toBeLessThanOrEqual(min);
        expect(rounded.max).toBeGreaterThanOrEqual(max);
        expect(roundQuantity(rounded, decimals)).toEqual(rounded);
      }),
    );
  });

  it.each([-1, 1.5, 21, NaN])('refuses %d decimals', (decimals) => {
    expect(() => roundQuantity({ number: 1 }, decimals)).toThrow(RangeError);
  });
});

describe('formatQuantity with decimals', () => {
  it.each<[Quantity, string]>([
    [{ number: 16 / 3 }, 'environ 5,3'],
    [{ minExclusive: 303.37 }, 'plus de 303,3'],
    [{ number: 5 }, '5'],
  ])('says of %j “%s”', (quantity, text) => {
    expect(formatQuantity(quantity, { locale: 'fr', decimals: 1 })).toBe(text);
  });
});
