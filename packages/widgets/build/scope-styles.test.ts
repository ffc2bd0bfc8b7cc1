import { describe, expect, it } from 'vitest';
import { scopeStyles } from './scope-styles.ts';

const inside = (rules: string): string => `:is(walbio-stat):not(#walbio) { ${rules} }`;

describe('scopeStyles', () => {
  it.each([
    ['a class', '.label { margin: 0.5em }', inside('.walbio-label { margin: 0.5em }')],
    ['the drawing as a whole', '.walbio { margin: 0 }', inside('.walbio { margin: 0 }')],
    [
      'a condition',
      '@media print { .a.b > p { margin: 0 } }',
      inside('@media print { .walbio-a.walbio-b > p { margin: 0 } }'),
    ],
    ['what is no class', "p:not([href='.a']) { margin: .5em }", inside("p:not([href='.a']) { margin: .5em }")],
    ['the element', ':host { display: block }', ':where(walbio-stat) { display: block }'],
    [
      'the element under a condition',
      ":host([hidden]:not([hidden='until-found'])) { display: none }",
      ":where(walbio-stat):where([hidden]:not([hidden='until-found'])) { display: none }",
    ],
    [
      'the element on paper',
      '@media print { :host { top: 0 } } @media screen { p { top: 0 } }',
      `@media print { :where(walbio-stat) { top: 0 } } ${inside('@media screen { p { top: 0 } }')}`,
    ],
    ['both', ':host { top: 0 } p { top: 0 }', `:where(walbio-stat) { top: 0 } ${inside('p { top: 0 }')}`],
  ])('writes rules for %s', (_, css, expected) => {
    expect(scopeStyles(css, ['walbio-stat'])).toBe(expected);
  });

  it('writes what several elements share once', () => {
    expect(scopeStyles('p { top: 0 }', ['walbio-stat', 'walbio-table'])).toBe(
      ':is(walbio-stat, walbio-table):not(#walbio) { p { top: 0 } }',
    );
  });
});
