import { describe, expect, it } from 'vitest';
import { putFirst } from './put-first.ts';

describe('putFirst', () => {
  it.each([
    ['puts what is named first, in that order', ['a', 'b', 'c', 'd'], ['d', 'b'], ['d', 'b', 'a', 'c']],
    ['leaves the rest as it was', ['c', 'a', 'b'], [], ['c', 'a', 'b']],
    ['does not miss what is named but not there', ['a', 'b'], ['x', 'b'], ['b', 'a']],
  ])('%s', (_, values, first, ordered) => {
    expect(putFirst(values, first, (value) => value)).toEqual(ordered);
  });
});
