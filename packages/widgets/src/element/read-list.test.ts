import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';

describe('readList', () => {
  it.each([
    ['one item', 'celyad', ['celyad']],
    ['items between spaces and line breaks', '  celyad \n ucb  ', ['celyad', 'ucb']],
    ['items between commas, with spaces or without', 'celyad, ucb,iba ,', ['celyad', 'ucb', 'iba']],
    ['an item that is there twice as one', 'ucb celyad ucb', ['ucb', 'celyad']],
    ['an empty text as nothing', '', []],
    ['spaces and commas alone as nothing', ' , ', []],
    ['what is left out as nothing', null, []],
  ])('reads %s', (_, text, items) => {
    expect(readList(text)).toEqual(items);
  });
});
