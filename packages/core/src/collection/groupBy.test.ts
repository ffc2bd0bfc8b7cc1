import { describe, expect, it } from 'vitest';
import { compareTexts } from './compareTexts.ts';
import { groupBy } from './groupBy.ts';
import { omitUndefined } from './omitUndefined.ts';

describe('groupBy', () => {
  it('keeps groups and values in the order they came in', () => {
    const groups = groupBy(['beta', 'alpha', 'bravo'], ([first]) => first);
    expect([...groups]).toEqual([
      ['b', ['beta', 'bravo']],
      ['a', ['alpha']],
    ]);
  });
});

describe('omitUndefined', () => {
  it('leaves out what is undefined, and nothing else', () => {
    const record = { a: undefined, b: null, c: false, d: 0, e: '' };
    expect(Object.keys(omitUndefined(record))).toEqual(['b', 'c', 'd', 'e']);
    expect(Object.keys(record)).toHaveLength(5);
  });
});

describe('compareTexts', () => {
  it('compares by code units in every locale', () => {
    expect(['é', 'z', 'a', 'Z'].sort(compareTexts)).toEqual(['Z', 'a', 'z', 'é']);
    expect(compareTexts('a', 'a')).toBe(0);
  });
});
