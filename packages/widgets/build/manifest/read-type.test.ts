import { describe, expect, it } from 'vitest';
import { listValues, readType } from './read-type.ts';

describe('readType', () => {
  it.each([
    ['string | null | undefined', 'string'],
    ["'a' | 'b' | undefined", "'a' | 'b'"],
    ['Dataset', 'Dataset'],
    [undefined, ''],
  ])('reads %s as %s', (type, read) => {
    expect(readType(type)).toBe(read);
  });
});

describe('listValues', () => {
  it.each([
    ["'compact' | 'full' | undefined", ['compact', 'full']],
    ['string | undefined', []],
    ["'full' | number", []],
  ])('lists the values of %s', (type, values) => {
    expect(listValues(type)).toEqual(values);
  });
});
