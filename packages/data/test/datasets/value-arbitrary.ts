import * as fc from 'fast-check';
import type { DateValue, Quantity } from '../../src/types.ts';
import { edtfArbitrary } from './edtf-arbitrary.ts';

/** A number that JSON can hold, of any size; minus zero is none, since JSON writes it as zero. */
export const numberArbitrary: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: -10, max: 5_000_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((number) => number + 0);

const fraction = fc.oneof(
  fc.record({ numerator: fc.nat(20), denominator: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ numerator: fc.maxSafeNat(), denominator: fc.integer({ min: 1 }) }),
);
const ends = fc
  .tuple(numberArbitrary, numberArbitrary)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

const exact = fc.oneof(
  numberArbitrary.map((number): Quantity => ({ number })),
  fraction.map((of): Quantity => ({ number: of.numerator / of.denominator, fraction: of })),
);
const bounded = fc.oneof(
  numberArbitrary.chain((number) =>
    fc.constantFrom<Quantity>({ min: number }, { minExclusive: number }, { max: number }, { maxExclusive: number }),
  ),
  ends.chain(([low, high]) =>
    fc.constantFrom<Quantity>(
      { min: low, max: high },
      { min: low, maxExclusive: high },
      { minExclusive: low, max: high },
      { minExclusive: low, maxExclusive: high },
    ),
  ),
);

/** Quantities of every form that the schema takes: exact, fractions, every pair of bounds; each also with about. */
export const quantityArbitrary: fc.Arbitrary<Quantity> = fc
  .tuple(fc.oneof(exact, bounded), fc.boolean())
  .map(([quantity, about]) => (about ? { ...quantity, approximate: true } : quantity));

/** Dates as values, also as bounds. */
export const dateValueArbitrary: fc.Arbitrary<DateValue> = fc.record(
  { date: edtfArbitrary, bound: fc.constantFrom('after' as const, 'before' as const) },
  { requiredKeys: ['date'] },
);
