import { parseQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityWithValue } from '../../test/quantities.ts';
import { compareQuantities } from './compareQuantities.ts';
import { containsQuantity } from './containsQuantity.ts';
import { orderQuantities } from './orderQuantities.ts';

describe('compareQuantities', () => {
  it.each([
    ['1', '2', -1, 'exact numbers compare'],
    ['0.3', '0.30', 0, 'the same number is equal'],
    ['1/3', '1/3', 0, 'the same fraction is equal'],
    ['>350', '357', undefined, 'more than 350 may be more or less than 357'],
    ['>350', '350', 1, 'more than 350 is more than 350'],
    ['>=350', '350', undefined, 'at least 350 may be 350'],
    ['<10', '10', -1, 'less than 10 is less than 10'],
    ['<10', '>10', -1, 'less than 10 is less than more than 10'],
    ['<=10', '>=10', undefined, 'at most 10 and at least 10 may both be 10'],
    ['5-10', '11', -1, 'a range is below what is above all of it'],
    ['5-10', '7', undefined, 'a range is not below a number within it'],
    ['5-10', '5-10', undefined, 'two values of the same range may differ'],
    ['~15', '20', undefined, 'nobody knows how far off about 15 is'],
    ['~15', '15', undefined, 'about 15 is not known to be 15'],
    ['~<20', '20', -1, 'almost 20 is less than 20'],
    ['~>350', '350', 1, 'just over 350 is more than 350'],
    ['~5-10', '100', undefined, 'the ends of an approximate range are not firm'],
  ])('%s and %s: %s, for %s', (a, b, expected, _sentence) => {
    expect(compareQuantities(parseQuantity(a), parseQuantity(b))).toBe(expected);
  });

  it('turns its sign when its arguments change places', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, ({ quantity: a }, { quantity: b }) => {
        const order = compareQuantities(a, b);
        expect(compareQuantities(b, a)).toBe(order === undefined ? undefined : 0 - order);
      }),
    );
  });

  it('never contradicts values drawn from the quantities', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const order = compareQuantities(a.quantity, b.quantity);
        if (order !== undefined) expect(Math.sign(a.hundredths - b.hundredths) - order).toBe(0);
      }),
    );
  });
});

describe('containsQuantity', () => {
  it.each([
    ['>300', '345', true],
    ['>345', '345', false],
    ['>=345', '345', true],
    ['>300', '>303', true],
    ['>303', '>303', true],
    ['>303', '>=303', false],
    ['5-10', '6-9', true],
    ['5-10', '6', true],
    ['5-10', '>6', false],
    ['345', '345', true],
    ['345', '~345', false],
    ['~345', '345', false],
    ['~<20', '15', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(containsQuantity(parseQuantity(outer), parseQuantity(inner))).toBe(expected);
  });
});

describe('orderQuantities', () => {
  it('orders by the printed number, then from less than to more than', () => {
    const sorted = ['<20', '<=20', '20', '~20', '20-25', '20-30', '>=20', '>20', '21'];
    const quantities = sorted.map((text) => parseQuantity(text));
    expect([...quantities].reverse().sort(orderQuantities)).toEqual(quantities);
  });

  it('is a total order that agrees with every decided comparison of exact numbers', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, ({ quantity: a }, { quantity: b }) => {
        expect(Math.sign(orderQuantities(a, b)) + Math.sign(orderQuantities(b, a))).toBe(0);
        if ('number' in a && 'number' in b)
          expect(Math.sign(orderQuantities(a, b)) - (compareQuantities(a, b) ?? NaN)).toBe(0);
      }),
    );
  });
});
