import { describe, expect, it } from 'vitest';
import { findNearestName } from './findNearestName.ts';

describe('findNearestName', () => {
  it.each([
    ['indicater', ['subject', 'indicator', 'source'], 'indicator'],
    ['Celyad', ['celyad', 'celyat'], 'celyad'],
    ['', ['ab', 'a'], 'a'],
    ['x', [], undefined],
    ['same', ['same', 'some'], 'same'],
  ])('finds the name that %j is nearest to', (name, candidates, nearest) => {
    expect(findNearestName(name, candidates)).toBe(nearest);
  });
});
