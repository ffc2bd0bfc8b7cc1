import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTypos } from './findTypos.ts';
import type { Tolerance } from './findTypos.ts';
import { sortWords } from './sortWords.ts';
import { countEdits } from './test/countEdits.ts';

function find(words: readonly string[], word: string, tolerance: Tolerance): Readonly<Record<string, number>> {
  const vocabulary = sortWords(new Set(words));
  const found: Record<string, number> = {};
  findTypos(vocabulary, word, tolerance, (from, to, edits) => {
    for (let place = from; place < to; place++) found[vocabulary.words[place] as string] = edits;
  });
  return found;
}

const one = { edits: 1, isUnfinished: false };

describe('findTypos', () => {
  it.each<[string, string]>([
    ['a letter left out', 'clyad'],
    ['a letter added', 'celyyad'],
    ['a letter changed', 'celiad'],
    ['two neighbours swapped', 'celayd'],
    ['the first letter left out', 'elyad'],
    ['a letter before the first', 'acelyad'],
    ['the first letter changed', 'kelyad'],
    ['the first two swapped', 'eclyad'],
    ['the last letter left out', 'celya'],
    ['a letter behind the last', 'celyads'],
    ['the last two swapped', 'celyda'],
  ])('counts %s as one edit', (_, word) => {
    expect(find(['bone', 'celyad', 'university'], word, one)).toEqual({ celyad: 1 });
  });

  it.each([
    ['two letters changed', 'cilyod'],
    ['a swap with a letter between', 'cleyda'],
    ['the beginning', 'cel'],
  ])('does not find %s', (_, word) => {
    expect(find(['bone', 'celyad'], word, one)).toEqual({});
  });

  it('finds what a mistyped word is the beginning of', () => {
    expect(find(['uni', 'university', 'universe', 'unit'], 'univrs', { edits: 1, isUnfinished: true })).toEqual({
      universe: 1,
      university: 1,
    });
  });

  it('finds the same as comparing with every word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        word,
        fc.nat({ max: 2 }),
        fc.boolean(),
        (words, asked, edits, isUnfinished) => {
          const expected = words.flatMap((other) => {
            const beginnings = isUnfinished ? Array.from(other, (_, at) => other.slice(0, at)) : [];
            const least = Math.min(...[...beginnings, other].map((beginning) => countEdits(beginning, asked)));
            return least <= edits ? [[other, least] as const] : [];
          });
          expect(find(words, asked, { edits, isUnfinished })).toEqual(Object.fromEntries(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
