import * as fc from 'fast-check';

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 }).map(pad);
const day = fc.integer({ min: 1, max: 28 }).map(pad);
const mark = fc.constantFrom('', '', '~', '?', '%');
const grouping = fc.integer({ min: 33, max: 41 });

/** At the edges of the notation: leap days, the first and the last year, decades and centuries, ends left open. */
const edges = [
  ...['2020-02-29', '0001', '9999-12-31', '195X', '20XX', '19XX'],
  ...['../2014', '2005/..', '/2014', '2005/', '2006~/2021~', '1600-01-01/1600-12-31'],
];

/** Dates and intervals of the subset of EDTF that the schema takes: every precision, mark and kind of end. */
export const edtfArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, month, mark).map(([of, in_, marked]) => `${of}-${in_}${marked}`),
  fc.tuple(year, month, day, mark).map(([of, in_, on, marked]) => `${of}-${in_}-${on}${marked}`),
  fc.tuple(year, grouping).map((parts) => parts.join('-')),
  fc.constantFrom(...edges),
  fc.tuple(year, year).map(([one, other]) => `${Math.min(one, other)}/${Math.max(one, other)}`),
);

/** A day, `YYYY-MM-DD`. */
export const dayArbitrary: fc.Arbitrary<string> = fc.tuple(year, month, day).map((parts) => parts.join('-'));

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
