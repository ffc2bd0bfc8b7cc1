import { parseQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityWithValue } from '../../test/quantities.ts';
import { compareQuantities } from './compareQuantities.ts';
import { isLessThan, isMoreThan } from './isMoreThan.ts';
import { isSameAs } from './isSameAs.ts';

type Answer = boolean | undefined;

describe('isMoreThan, isLessThan, isSameAs', () => {
  it.each<[a: string, b: string, more: Answer, less: Answer, same: Answer]>([
    ['5', '3', true, false, false],
    ['5', '5', false, false, true],
    ['0.3', '0.3', false, false, true],
    ['>350', '357', undefined, undefined, undefined],
    ['>350', '350', true, false, false],
    ['>=350', '350', undefined, false, undefined],
    ['<=350', '350', false, undefined, undefined],
    ['>350', '>350', undefined, undefined, undefined],
    ['5-10', '10-20', false, undefined, undefined],
    ['5-10', '11-20', false, true, false],
    ['~15', '100', undefined, undefined, undefined],
    ['~<20', '20', false, true, false],
    ['1/3', '0.3', true, false, false],
  ])('%s and %s: more %s, less %s, the same %s', (a, b, more, less, same) => {
    const [first, second] = [parseQuantity(a), parseQuantity(b)];
    expect([isMoreThan(first, second), isLessThan(first, second), isSameAs(first, second)]).toEqual([more, less, same]);
    expect([isLessThan(second, first), isMoreThan(second, first), isSameAs(second, first)]).toEqual([more, less, same]);
  });

  it('never say what values drawn from the two deny, and agree with compareQuantities', () => {
    fc.assert(
      fc.property(quantityWithValue, quantityWithValue, (a, b) => {
        const [x, y] = [a.hundredths, b.hundredths];
        expect([x > y, undefined]).toContain(isMoreThan(a.quantity, b.quantity));
        expect([x < y, undefined]).toContain(isLessThan(a.quantity, b.quantity));
        expect([x === y, undefined]).toContain(isSameAs(a.quantity, b.quantity));
        const order = compareQuantities(a.quantity, b.quantity);
        expect(isMoreThan(a.quantity, b.quantity) === true).toBe(order === 1);
      }),
      { numRuns: 1000 },
    );
  });
});
