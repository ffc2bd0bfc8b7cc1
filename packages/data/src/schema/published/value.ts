import * as z from 'zod';
import type { Quantity, Value } from '../../types.ts';
import { edtfSchema, wordsSchema } from '../primitives.ts';

const approximate = z.literal(true).exactOptional();
const finite = z.number().refine((number) => !Object.is(number, -0), { error: 'expected 0 without a minus' });
const bound = finite.exactOptional();

const exactQuantity = z
  .strictObject({
    number: finite,
    fraction: z.strictObject({ numerator: z.int().nonnegative(), denominator: z.int().positive() }).exactOptional(),
    approximate,
  })
  .refine(({ number, fraction }) => !fraction || number === fraction.numerator / fraction.denominator, {
    error: 'expected the value of the fraction, its numerator divided by its denominator',
    path: ['number'],
  });

const boundedQuantity = z
  .strictObject({ min: bound, minExclusive: bound, max: bound, maxExclusive: bound, approximate })
  .refine(({ min, minExclusive, max, maxExclusive }) => [min, minExclusive, max, maxExclusive].some(isSet), {
    error: 'expected at least one bound',
  })
  .refine(({ min, minExclusive }) => !(isSet(min) && isSet(minExclusive)), {
    error: 'expected either min or minExclusive, not both',
  })
  .refine(({ max, maxExclusive }) => !(isSet(max) && isSet(maxExclusive)), {
    error: 'expected either max or maxExclusive, not both',
  })
  .refine(
    (bounds) => (bounds.min ?? bounds.minExclusive ?? -Infinity) < (bounds.max ?? bounds.maxExclusive ?? Infinity),
    {
      error: 'expected the lower bound to be less than the upper one',
    },
  );

function isSet(number: number | undefined): boolean {
  return number !== undefined;
}

/** A number as its source gave it. */
export const quantitySchema: z.ZodType<Quantity> = z.union([exactQuantity, boundedQuantity]);

/** What an observation says: a quantity, a code or a date. */
export const valueSchema: z.ZodType<Value> = z.union([
  exactQuantity,
  boundedQuantity,
  z.strictObject({ code: wordsSchema }),
  z.strictObject({ date: edtfSchema, bound: z.enum(['after', 'before']).exactOptional() }),
]);
