import { describe, expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

describe('fillIn', () => {
  it.each([
    ['puts values into their places', '{version} of {date}', { version: '1.0.0', date: '1 May' }, '1.0.0 of 1 May'],
    ['fills a place each time it stands there', '{a}, {a}', { a: 'x' }, 'x, x'],
    ['leaves a text without places as it is', 'none', {}, 'none'],
    ['takes a value as it is, dollar signs included', '{a}', { a: '$& {b}' }, '$& {b}'],
  ])('%s', (_, text, values, filled) => {
    expect(fillIn(text, values)).toBe(filled);
  });

  it('names the place that has no value', () => {
    expect(() => fillIn('of {date}', {})).toThrow('“of {date}” has the place {date}; expected a value for it');
  });
});
