import { describe, expect, it } from 'vitest';
import { readEras } from './era.ts';

describe('readEras', () => {
  it.each([
    ['nothing as none', null, []],
    ['spaces and semicolons alone as none', ' ; ', []],
    [
      'a name of several words',
      '1928/1979 The  first\n pioneers',
      [{ period: '1928/1979', label: 'The first pioneers' }],
    ],
    [
      'open ends, decades and a semicolon at the end',
      '../1927 Before; 195X Antibiotics; 2000/.. Growth;',
      [
        { period: '../1927', label: 'Before' },
        { period: '195X', label: 'Antibiotics' },
        { period: '2000/..', label: 'Growth' },
      ],
    ],
  ])('reads %s', (_, text, eras) => {
    expect(readEras(text)).toEqual(eras);
  });

  it.each([
    [
      'every part that has no period or no name',
      'Pioneers; 1980/1999; 2000/1990 Growth',
      ['“Pioneers”', '“1980/1999”', 'backwards'],
    ],
    [
      'every pair that overlaps',
      '1928/1980 A; 1980/1999 B; 1999/.. C',
      ['“1928/1980 A” and “1980/1999 B”', '“1980/1999 B” and “1999/.. C”'],
    ],
  ])('names %s at once', (_, text, named) => {
    expect(() => readEras(text)).toThrow(RangeError);
    for (const words of named) expect(() => readEras(text)).toThrow(words);
  });
});
