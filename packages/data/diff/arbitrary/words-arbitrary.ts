import * as fc from 'fast-check';
import type { Text } from '../../src/types.ts';

const names = [
  'Celyad',
  'jobs',
  'more than 350',
  '5/81',
  'Liège',
  '_stars_ & [brackets]',
  'μ-cell',
  'two\nlines',
  '~15',
];

/** Words as the schema takes them: plain ones, ones with signs that mean something to a format, and any other. */
export const wordsArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map((text) => text.trim())
      .filter((text) => text.length > 0),
  },
);

/** Text in English, and in any of the other languages. */
export const textArbitrary: fc.Arbitrary<Text> = fc.record(
  { en: wordsArbitrary, fr: wordsArbitrary, nl: wordsArbitrary, de: wordsArbitrary },
  { requiredKeys: ['en'] },
);

/** The last word of an id; few enough of them that two datasets have ids in common. */
export const idWordArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,4}){0,2}$/) },
);
