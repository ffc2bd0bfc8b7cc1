import { describe, expect, it } from 'vitest';
import { isQuantity } from './isQuantity.ts';

describe('isQuantity', () => {
  it.each([
    [{ number: 1 }, true],
    [{ maxExclusive: 1 }, true],
    [{ code: 'phase-3' }, false],
    [{ date: '2020' }, false],
  ])('%j: %s', (value, expected) => {
    expect(isQuantity(value)).toBe(expected);
  });
});
