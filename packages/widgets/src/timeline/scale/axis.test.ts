import { describe, expect, it } from 'vitest';
import { findAxis, listTicks } from './axis.ts';
import { measureExtent } from './extent.ts';

describe('findAxis', () => {
  it.each([
    ['one day, as its year', ['2013-07-05'], { start: 2013, end: 2014 }],
    ['open ends, as far as something is known', ['../1930', '2005/..'], { start: 1930, end: 2006 }],
    ['years', ['1928', '2024'], { start: 1928, end: 2025 }],
    ['nothing', [], undefined],
  ])('holds %s', (_, periods, axis) => {
    expect(findAxis(periods.map(measureExtent))).toEqual(axis);
  });
});

describe('listTicks', () => {
  it.each([
    [0.5, [1930, 1940, 1950]],
    [2, [1928, 1930, 1932]],
    [4, [1928, 1929, 1930]],
    [0.05, [2000]],
  ])('writes as many years as there is room for at %s em a year', (emPerYear, first) => {
    expect(listTicks({ start: 1928, end: 2024 }, emPerYear).slice(0, 3)).toEqual(first);
  });
});
