import * as fc from 'fast-check';

const parts = ['"', '""', ',', ';', '\n', '\r', '\r\n', '\t', ' ', "'", '\\', 'a', 'é', '漢', '🧬', '\u202e', '\ufeff'];

const texts = [
  ...['007', '0', '-0', '1e5', '1.50', '+32 2', '=1+1', '@SUM(A1)', '-2+3'],
  ...['NULL', 'null', 'NaN', 'inf', 'true', 'FALSE', '2020-01-01', '2020', '\\N', '#', '# comment'],
  ...['""', '"', ',', '\r\n', ' '],
];

/**
 * Texts that are hard to write down: quotes, commas, line ends of every kind, white space at the ends, formulas, leading
 * zeros, what looks like null, a number, a date or a truth value, marks of direction, and any character of Unicode.
 */
export const hostileTextArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.array(fc.constantFrom(...parts), { minLength: 1 }).map((chosen) => chosen.join('')),
  fc.constantFrom(...texts),
);
