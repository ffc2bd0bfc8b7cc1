import type { Unit } from '@walbio/data';
import { parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import type { Move } from './judge-change.ts';
import { measureChange } from './measure-change.ts';

function measure(before: string, after: string, direction: Move, kind: Unit['kind']): readonly (string | undefined)[] {
  const size = measureChange(parseQuantity(before), parseQuantity(after), { direction, kind });
  return [size.difference, size.growth].map((quantity) => quantity && stringifyQuantity(quantity));
}

describe('measureChange', () => {
  it.each<[string, string, Move, difference: string | undefined, growth: string | undefined]>([
    ['250', '>350', 'rose', '>100', '>40'],
    ['400', '<350', 'fell', '>50', '>12.5'],
    ['100', '95', 'fell', '5', '5'],
    ['~10', '80', 'seemsRisen', '~70', '~700'],
    ['<100', '>100', 'rose', undefined, undefined],
    ['5-10', '12-20', 'rose', '2-15', '20-300'],
    ['0', '5', 'rose', '5', undefined],
    ['-5', '5', 'rose', '10', undefined],
  ])('measures a count of %s, then %s, which %s, as %s and %s per cent', (before, after, move, ...size) => {
    expect(measure(before, after, move, 'count')).toEqual(size);
  });

  it.each<[Unit['kind'], difference: string | undefined]>([
    ['share', '5'],
    ['growth', '5'],
    ['rank', undefined],
    ['ratio', undefined],
  ])('measures no growth of a %s, and the difference %s', (kind, difference) => {
    expect(measure('20', '25', 'rose', kind)).toEqual([difference, undefined]);
  });
});
