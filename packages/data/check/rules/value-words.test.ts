import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';

test('a mistyped number is found', () => {
  expect(checkChanged(edit('value: 95', 'value: 96'))).toMatchObject([
    { rule: 'value-words', line: 6, column: 14, found: '96, which the cited words do not say: “95”' },
  ]);
});

test.each([
  ['a qualifier', 'value: 95', 'value: ">95"'],
  ['a range of which one end is not there', 'value: 95', 'value: 90-95'],
  ['a multiplier', 'value: 95', 'value: 95 million'],
])('%s is judged by its numbers', (_, from, to) => {
  const problems = checkChanged(edit(from, to)).map(({ rule }) => rule);
  expect(problems).toEqual(to.includes('90') ? ['value-words'] : []);
});
