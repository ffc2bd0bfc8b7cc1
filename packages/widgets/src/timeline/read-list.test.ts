import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';

describe('readList', () => {
  it.each([
    ['one item', 'celyad', ['celyad']],
    ['items between spaces and line breaks', '  celyad \n ucb  ', ['celyad', 'ucb']],
    ['an empty text as all', '', undefined],
    ['spaces alone as all', '   ', undefined],
    ['nothing as all', null, undefined],
  ])('reads %s', (_, text, items) => {
    expect(readList(text)).toEqual(items);
  });
});
