import { describe, expect, it } from 'vitest';
import { findCssDefault } from './find-css-default.ts';

describe('findCssDefault', () => {
  it.each([
    ['a plain value', '--walbio-radius', 'x: var(--walbio-radius, 0.25em);', '0.25em'],
    [
      'a value with parentheses',
      '--walbio-text',
      'x: var(--walbio-text, light-dark(#111, rgb(0 0 0)));',
      'light-dark(#111, rgb(0 0 0))',
    ],
    [
      'a token of the package',
      '--walbio-focus',
      'x: 2px solid var(--walbio-focus, var(--_accent));',
      'var(--walbio-accent)',
    ],
    ['the same value twice', '--walbio-font', 'var(--walbio-font, inherit) var(--walbio-font, inherit)', 'inherit'],
    ['two values', '--walbio-padding', 'var(--walbio-padding, 1em) var(--walbio-padding, 2em)', undefined],
    ['a longer name', '--walbio-font', 'x: var(--walbio-font-size, 1em);', undefined],
    ['no value to fall back on', '--walbio-text', 'x: var(--walbio-text);', undefined],
  ])('reads %s', (_, name, styles, value) => {
    expect(findCssDefault(name, styles)).toBe(value);
  });
});
