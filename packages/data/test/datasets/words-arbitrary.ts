import * as fc from 'fast-check';
import type { Text } from '../../src/types.ts';
import { hostileTextArbitrary } from './hostile-text-arbitrary.ts';

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
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  {
    weight: 1,
    arbitrary: hostileTextArbitrary.map((text) => text.trim()).filter((text) => text.length > 0),
  },
);

/** The words that a citation rests on, no longer than the schema takes them. */
export const exactArbitrary: fc.Arbitrary<string> = wordsArbitrary.filter((words) => words.length <= 80);

/** What stands beside such words: it may begin and end with white space, and be nothing else. */
export const contextArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('in ', ' the ', 'row: ', ' jobs', '.', ' %'),
  hostileTextArbitrary.filter((text) => text.length <= 80),
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
