import { expect, test } from 'vitest';
import { captureHash, checkChanged, edit } from '../sound-records.ts';

const source = 'records/sources/article-2016.yml';

test.each([
  ['a capture with another text', edit(captureHash, 'a'.repeat(64), source), { line: 6, column: 11 }],
  ['a capture that is not there', edit('article.txt', 'other.txt', source), { line: 5, column: 9 }],
])('%s is found', (_, changes, expected) => {
  expect(checkChanged(changes)).toMatchObject([{ rule: 'captures', ...expected }]);
});
