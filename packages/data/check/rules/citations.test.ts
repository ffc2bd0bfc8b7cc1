import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';

test.each([
  [
    'words that the capture does not say',
    edit('exact: Phase 3', 'exact: Phase 4'),
    { line: 11, column: 44, mend: 'copy the words from the capture' },
  ],
  [
    'words with other quotes',
    edit('exact: Phase 3', `exact: '"Celyad" has'`),
    { mend: 'write ““Celyad” has”, as the capture does' },
  ],
  ['words that occur more than once', edit(', prefix: "200 "', ''), { line: 8, found: '“95” 2 times in article-2016' }],
  [
    'a prefix that does not stand there',
    edit('"200 "', '"300 "'),
    { found: '“95”, but not between the prefix and suffix given' },
  ],
  [
    'a number out of a longer one',
    edit('exact: "95", prefix: "200 "', 'exact: "13"'),
    { mend: 'cite “213” whole, or another place' },
  ],
])('%s are found', (_, changes, expected) => {
  const problems = checkChanged(changes).filter(({ rule }) => rule === 'citations');
  expect(problems).toMatchObject([expected]);
});

test('white space is folded on both sides', () => {
  expect(checkChanged(edit('exact: Phase 3', 'exact: people in Boston'))).toEqual([]);
});

test('nothing is said of citations where there are no captures', () => {
  expect(checkChanged(edit('exact: Phase 3', 'exact: Phase 4'), { withCaptures: false })).toEqual([]);
});
