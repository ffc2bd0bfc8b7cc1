import { describe, expect, it } from 'vitest';
import { deepenHeadingLevel, readHeadingLevel } from './heading-level.ts';

describe('readHeadingLevel', () => {
  it.each([
    ['2', 2],
    ['6', 6],
    [4, 4],
    ['1', undefined],
    ['7', undefined],
    ['2.5', undefined],
    ['h2', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %j', (text, level) => {
    expect(readHeadingLevel(text)).toBe(level);
  });
});

describe('deepenHeadingLevel', () => {
  it('goes one level down, and no further than the sixth', () => {
    expect([2, 5, 6].map((level) => deepenHeadingLevel(level as 2 | 5 | 6))).toEqual([3, 6, 6]);
  });
});
