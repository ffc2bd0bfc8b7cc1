import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quantitySchema } from '../schema/published/value.ts';
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
    ['-10--5', { min: -10, max: -5 }],
    ['>=5 <10', { min: 5, maxExclusive: 10 }],
    ['> 5 ≤ 10', { minExclusive: 5, max: 10 }],
    ['~>5<10', { minExclusive: 5, maxExclusive: 10, approximate: true }],
    ['>=5 <=10', { min: 5, max: 10 }],
    ['>=900 thousand <1.5 million', { min: 900_000, maxExclusive: 1_500_000 }],
    ['-0', { number: 0 }],
    ['>=-0.0', { min: 0 }],
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
  const refused = [
    '',
    'many',
    '1,5',
    '16 000',
    '10-5',
    '5-5',
    '1/0',
    '>',
    '15 %',
    '1e3',
    '--1',
    '>90 lots',
    '<10 >5',
    '>5 >10',
    '>=10 <5',
    '>5 <5',
    '>=5, <10',
    '>=5 <10 million',
  ];
  test.each(refused)('“%s”', (text) => {
    expect(() => parseQuantity(text)).toThrow(QuantityError);
    expect(() => parseQuantity(text)).toThrow(`“${text}”`);
  });
});

test('parseQuantity refuses a number that is too large to be kept', () => {
  expect(() => parseQuantity('9'.repeat(310))).toThrow(QuantityError);
  expect(() => parseQuantity(`>${'9'.repeat(308)} billion`)).toThrow('too large');
  expect(() => parseQuantity('9007199254740993/2')).toThrow('too large');
});

describe('stringifyQuantity', () => {
  test.each<readonly [Quantity, string]>([
    [{ number: 95 }, '95'],
    [{ number: 0.8, fraction: { numerator: 8, denominator: 10 }, approximate: true }, '~8/10'],
    [{ minExclusive: 90 }, '>90'],
    [{ maxExclusive: 20, approximate: true }, '~<20'],
    [{ min: 5, max: 10 }, '5-10'],
    [{ min: -10, max: -5 }, '-10--5'],
    [{ min: 5, maxExclusive: 10 }, '>=5 <10'],
    [{ minExclusive: 5, max: 10 }, '>5 <=10'],
    [{ minExclusive: 5, maxExclusive: 10, approximate: true }, '~>5 <10'],
    [{ minExclusive: 1e21 }, '>1000000000000000000000'],
    [{ number: 1.5e-7 }, '0.00000015'],
  ])('%j is written as %s', (quantity, text) => {
    expect(stringifyQuantity(quantity)).toBe(text);
    expect(parseQuantity(text)).toEqual(quantity);
  });

  /** Whatever has the keys of a quantity; the schema chooses. */
  const number = fc.oneof(
    fc.integer({ min: -10, max: 10 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(-0, Number.MIN_VALUE, Number.MAX_VALUE),
  );
  const about = { approximate: fc.constant(true as const) };
  const fraction = fc.tuple(fc.oneof(fc.integer({ min: -2, max: 20 }), fc.maxSafeInteger()), fc.integer());
  const candidate: fc.Arbitrary<object> = fc.oneof(
    fc.record({ number, ...about }, { requiredKeys: ['number'] }),
    fc.tuple(fraction, fc.boolean()).map(([[numerator, denominator], approximate]) => ({
      number: numerator / denominator,
      fraction: { numerator, denominator },
      ...(approximate && { approximate }),
    })),
    fc.record({ min: number, max: number, ...about }, { requiredKeys: [] }),
    fc.record({ minExclusive: number, max: number, ...about }, { requiredKeys: [] }),
    fc.record({ min: number, maxExclusive: number, ...about }, { requiredKeys: [] }),
    fc.record({ minExclusive: number, maxExclusive: number, ...about }, { requiredKeys: [] }),
  );
  const isQuantity = (value: object): value is Quantity => quantitySchema.safeParse(value).success;

  it('is undone by parseQuantity, for every quantity that the published schema takes', () => {
    fc.assert(
      fc.property(candidate.filter(isQuantity), (quantity) => {
        expect(parseQuantity(stringifyQuantity(quantity))).toEqual(quantity);
      }),
      { numRuns: 5_000 },
    );
  });

  it('undoes parseQuantity, which reads nothing that the published schema refuses', () => {
    const sign = fc.constantFrom('', '~', '>', '>=', '<', '<=', '~>', '≤');
    const digits = fc.stringMatching(/^-?[0-9]{1,4}(?:\.[0-9]{1,3})?$/);
    const end = fc.constantFrom('', '+', ' million', '/3', '-7', ' <8', ' <= 9 billion');
    fc.assert(
      fc.property(fc.tuple(sign, digits, end), (parts) => {
        const quantity = tryParse(parts.join(''));
        fc.pre(quantity !== undefined);
        expect(quantitySchema.safeParse(quantity).error).toBeUndefined();
        expect(parseQuantity(stringifyQuantity(quantity))).toEqual(quantity);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  { number: -0 },
  { min: -0 },
  { number: 80, fraction: { numerator: 8, denominator: 10 } },
  { number: -0.5, fraction: { numerator: -1, denominator: 2 } },
  { min: 2, maxExclusive: 2 },
  { approximate: true },
])('the published schema refuses %j, which has no short form', (quantity) => {
  expect(quantitySchema.safeParse(quantity).success).toBe(false);
});

function tryParse(text: string): Quantity | undefined {
  try {
    return parseQuantity(text);
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
