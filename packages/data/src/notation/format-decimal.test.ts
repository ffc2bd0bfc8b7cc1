import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatDecimal } from './format-decimal.ts';

describe('formatDecimal', () => {
  test.each([
    ['a whole number as it is', 4_100_000_000, '4100000000'],
    ['a fraction with all its digits', 1 / 3, '0.3333333333333333'],
    ['a negative number', -0.5, '-0.5'],
    ['a small number without an exponent', 1.5e-7, '0.00000015'],
    ['a small negative number without an exponent', -1e-9, '-0.000000001'],
    ['a large number without an exponent', 1.25e21, '1250000000000000000000'],
    ['negative zero as zero', -0, '0'],
  ])('writes %s', (_, number, text) => {
    expect(formatDecimal(number)).toBe(text);
  });

  it('loses nothing of any number, and writes digits and a point alone', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = formatDecimal(number);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 2_000, examples: [[Number.MIN_VALUE], [Number.MAX_VALUE], [1.234567890123456e-10]] },
    );
  });

  it('refuses what is not a finite number', () => {
    expect(() => formatDecimal(Number.NaN)).toThrow(RangeError);
    expect(() => formatDecimal(Infinity)).toThrow('Infinity');
  });
});
