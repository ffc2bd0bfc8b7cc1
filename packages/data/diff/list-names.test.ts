import { describe, expect, it } from 'vitest';
import { listNames } from './list-names.ts';

describe('listNames', () => {
  it.each([
    [[], 3, ''],
    [['A'], 3, 'A'],
    [['A', 'B'], 3, 'A and B'],
    [['A', 'B', 'C'], 3, 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E'], 3, 'A, B, C and 2 more'],
  ])('lists %j, %i at most, as “%s”', (names, upTo, text) => {
    expect(listNames(names, upTo)).toBe(text);
  });
});
