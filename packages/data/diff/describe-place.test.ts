import { expect, it } from 'vitest';
import { describePlace, isPlace } from './describe-place.ts';

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
])('describePlace writes %d as %s', (place, text) => {
  expect(describePlace(place)).toBe(text);
});

it.each([
  ['one place', { number: 2 }, true],
  ['the first three', { max: 3 }, false],
  ['about the tenth', { number: 10, approximate: true as const }, false],
])('isPlace tells %s', (_what, rank, expected) => {
  expect(isPlace(rank)).toBe(expected);
});
