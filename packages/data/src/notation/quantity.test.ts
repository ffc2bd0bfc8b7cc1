import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Quantity } from '../types.ts';
import { parseQuantity, QuantityError, stringifyQuantity } from './quantity.ts';

describe('parseQuantity reads the short form', () => {
  const cases: readonly (readonly [string | number, Quantity])[] = [
    [95, { number: 95 }],
    ['62.9', { number: 62.9 }],
    ['-3', { number: -3 }],
    ['4.1 billion', { number: 4_100_000_000 }],
    ['35.15 million', { number: 35_150_000 }],
    ['>90', { minExclusive: 90 }],
    ['> 90 million', { minExclusive: 90_000_000 }],
    ['>=15', { min: 15 }],
    ['≥15', { min: 15 }],
    ['15+', { min: 15 }],
    ['<10', { maxExclusive: 10 }],
    ['≤70', { max: 70 }],
    ['5-10', { min: 5, max: 10 }],
    ['5–10', { min: 5, max: 10 }],
    ['1.5-2 million', { min: 1_500_000, max: 2_000_000 }],
    ['~15', { number: 15, approximate: true }],
    ['~<20', { maxExclusive: 20, approximate: true }],
    ['1/3', { number: 1 / 3, fraction: { numerator: 1, denominator: 3 } }],
    ['8/10', { number: 0.8, fraction: { numerator: 8, denominator: 10 } }],
  ];
  test.each(cases)('%s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });
});

describe('parseQuantity refuses what it cannot keep', () => {
  const refused = ['', 'many', '1,5', '16 000', '10-5', '5-5', '1/0', '>', '15 %', '1e3', '--1', '>90 lots'];
  test.each(refused)('“%s”', (text) => {
    expect(() => parseQuantity(text)).toThrow(QuantityError);
    expect(() => parseQuantity(text)).toThrow(`“${text}”`);
  });
});

describe('stringifyQuantity', () => {
  const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((scaled) => scaled / 1000);
  const quantity = fc.oneof(
    number.map((number) => ({ number })),
    number.map((minExclusive) => ({ minExclusive })),
    number.map((min) => ({ min, approximate: true as const })),
    number.map((maxExclusive) => ({ maxExclusive, approximate: true as const })),
    number.map((max) => ({ max })),
    fc.tuple(number, fc.integer({ min: 1, max: 1000 })).map(([min, width]) => ({ min, max: min + width })),
    fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map(([numerator, denominator]) => ({
      number: numerator / denominator,
      fraction: { numerator, denominator },
    })),
  );

  it('is undone by parseQuantity', () => {
    fc.assert(
      fc.property(quantity, (quantity) => void expect(parseQuantity(stringifyQuantity(quantity))).toEqual(quantity)),
    );
  });

  it('writes large numbers without an exponent', () => {
    expect(stringifyQuantity({ minExclusive: 1e21 })).toBe('>1000000000000000000000');
  });

  it('refuses bounds that have no short form, rather than losing one', () => {
    expect(() => stringifyQuantity({ min: 1, maxExclusive: 2 })).toThrow(QuantityError);
    expect(() => stringifyQuantity({ minExclusive: 1, max: 2 })).toThrow(QuantityError);
    expect(() => stringifyQuantity({ minExclusive: 1, maxExclusive: 2 })).toThrow(QuantityError);
  });
});
