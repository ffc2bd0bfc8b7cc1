import { describe, expect, it } from 'vitest';
import { findNearestId } from './find-nearest-id.ts';

describe('findNearestId', () => {
  it.each([
    ['a wrong letter', 'celiad', ['ucb', 'celyad', 'mithra'], 'celyad'],
    ['a missing letter', 'mitra', ['ucb', 'celyad', 'mithra'], 'mithra'],
    ['letters too many', 'uccbb', ['ucb', 'celyad', 'mithra'], 'ucb'],
    ['the first of two that are as close', 'ab', ['ac', 'ad'], 'ac'],
    ['nothing to choose from', 'celyad', [], undefined],
  ])('finds the closest for %s', (_, id, known, nearest) => {
    expect(findNearestId(id, known)).toBe(nearest);
  });
});
