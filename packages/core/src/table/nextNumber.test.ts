import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDown, nextUp } from './nextNumber.ts';

describe('nextUp and nextDown', () => {
  it.each([
    [1, 1 + Number.EPSILON],
    [0, Number.MIN_VALUE],
    [-0, Number.MIN_VALUE],
    [-Number.MIN_VALUE, 0],
    [-1, -1 + Number.EPSILON / 2],
    [Number.MAX_VALUE, Infinity],
  ])('the number after %d is %d', (number, next) => {
    expect(nextUp(number) + 0).toBe(next);
  });

  it('have no number between them and the one they start from', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(nextUp(number)).toBeGreaterThan(number);
        expect(nextDown(number)).toBeLessThan(number);
        expect(nextDown(nextUp(number)) + 0).toBe(number + 0);
        const middle = number / 2 + nextUp(number) / 2;
        expect([number, nextUp(number)]).toContain(middle === 0 ? middle + 0 : middle);
      }),
    );
  });
});
