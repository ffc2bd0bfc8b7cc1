import { parseQuantity, QuantityError, stringifyQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsValue, quantityWithValue } from '../../test/quantities.ts';
import { addQuantities } from './addQuantities.ts';
import { subtractQuantities } from './subtractQuantities.ts';
import { sumQuantities } from './sumQuantities.ts';

const sums: readonly (readonly [a: string, b: string, sum: string, sentence: string])[] = [
  ['90', '213', '303', 'adds exact numbers'],
  ['0.1', '0.2', '0.3', 'adds decimals without a binary rest'],
  ['4.1 billion', '0.01', '4100000000.01', 'adds a large and a small number exactly'],
  ['>90', '213', '>303', 'keeps a lower bound that is excluded'],
  ['>90', '>=15', '>105', 'excludes the bound when one of the two does'],
  ['>=90', '15+', '>=105', 'keeps a lower bound that is included'],
  ['<10', '5', '<15', 'keeps an upper bound'],
  ['<=10', '5-10', '<=20', 'leaves an end open that one of the two leaves open'],
  ['5-10', '1-2', '6-12', 'adds ranges'],
  ['5-10', '100', '105-110', 'moves a range by an exact number'],
  ['~15', '5', '~20', 'is about the sum when one number is about'],
  ['~<20', '5', '~<25', 'stays almost a number when an exact one is added'],
  ['~>350', '10', '~>360', 'stays just over a number when an exact one is added'],
  ['~<20', '<10', '<30', 'is no longer almost the bound when the other may be far from it'],
  ['~15', '>90', '~>=105', 'no longer vouches for a bound that an “about” went into'],
  ['~<20', '~>350', '~370', 'is about the sum of almost and just over'],
  ['~5-10', '1', '~6-11', 'keeps a range approximate'],
  ['1/3', '1/3', '2/3', 'adds fractions exactly'],
  ['1/3', '2/3', '1', 'makes a whole of fractions'],
  ['1/3', '0.5', '5/6', 'adds a fraction and a decimal exactly'],
];

describe('addQuantities', () => {
  it.each(sums)('%s + %s = %s: %s', (a, b, sum) => {
    expect(stringifyQuantity(addQuantities(parseQuantity(a), parseQuantity(b)) ?? { number: NaN })).toBe(sum);
    expect(addQuantities(parseQuantity(b), parseQuantity(a))).toEqual(parseQuantity(sum));
  });

  it('says nothing of a sum that nothing bounds', () => {
    expect(addQuantities({ minExclusive: 5 }, { maxExclusive: 3 })).toBeUndefined();
  });

  it('says about where a number cannot hold all digits of the sum', () => {
    expect(addQuantities({ number: 1e21 }, { number: 0.5 })).toEqual({ number: 1e21, approximate: true });
  });

  it.each([
    ['no number and no bound', {}],
    ['not a number', { number: NaN }],
    ['an infinite bound', { min: Infinity }],
    ['a number as text', { number: '5' as unknown as number }],
    ['a fraction of nothing', { number: 1, fraction: { numerator: 1, denominator: 0 } }],
  ])('refuses a quantity with %s', (_, quantity) => {
    expect(() => addQuantities(quantity, { number: 1 })).toThrow(QuantityError);
  });

  it('contains the true sum of any values drawn from its terms', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const sum = addQuantities(a.quantity, b.quantity);
        expect(allowsValue(sum, a.hundredths + b.hundredths)).toBe(true);
      }),
    );
  });
});

describe('subtractQuantities', () => {
  it.each([
    ['340', '345', '-5'],
    ['0.3', '0.1', '0.2'],
    ['409.55', '>409.55', '<0'],
    ['5-10', '2', '3-8'],
    ['100', '5-10', '90-95'],
    ['>350', '300', '>50'],
    ['~<20', '5', '~<15'],
    ['100', '~<20', '~>80'],
  ])('%s − %s = %s', (a, b, difference) => {
    const found = subtractQuantities(parseQuantity(a), parseQuantity(b)) ?? { number: NaN };
    expect(stringifyQuantity(found)).toBe(difference);
  });

  it('says nothing of a difference that nothing bounds', () => {
    expect(subtractQuantities({ min: 5 }, { min: 3 })).toBeUndefined();
  });

  it('contains the true difference of any values drawn from its terms', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const difference = subtractQuantities(a.quantity, b.quantity);
        expect(allowsValue(difference, a.hundredths - b.hundredths)).toBe(true);
      }),
    );
  });
});

describe('sumQuantities', () => {
  it('adds up a table with a bound in it', () => {
    const rows = ['>90', '213', '62.9', '35.15', '8.5'].map((text) => parseQuantity(text));
    expect(sumQuantities(rows)).toEqual({ minExclusive: 409.55 });
  });

  it('is 0 for nothing', () => {
    expect(sumQuantities([])).toEqual({ number: 0 });
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(quantityWithValue, { minLength: 1, maxLength: 6 }), (drawn) => {
        const quantities = drawn.map(({ quantity }) => quantity);
        expect(sumQuantities([...quantities].reverse())).toEqual(sumQuantities(quantities));
      }),
    );
  });

  it('is the sum of the sums of its parts', () => {
    fc.assert(
      fc.property(fc.array(quantityWithValue), fc.array(quantityWithValue), (first, second) => {
        const [a, b] = [first, second].map((drawn) => drawn.map(({ quantity }) => quantity));
        const [sumOfA, sumOfB] = [sumQuantities(a ?? []), sumQuantities(b ?? [])];
        const whole = sumQuantities([...(a ?? []), ...(b ?? [])]);
        expect(sumOfA && sumOfB && addQuantities(sumOfA, sumOfB)).toEqual(sumOfA && sumOfB && whole);
      }),
    );
  });
});
