import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['16,000', [16_000, 16]],
  ['4,1', [41, 4.1]],
  ['409.55', [409.55]],
  ['350', [350]],
  ['Five', [5]],
  ['third', [3]],
  ['double', [2]],
])('%s', (text, readings) => {
  expect(readNumber(text)).toEqual(readings);
});
