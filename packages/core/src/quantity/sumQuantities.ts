import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, toBounds } from './bounds.ts';

/**
 * Adds up quantities of the same unit as {@link addQuantities} does; their order does not matter. Nothing adds up to 0.
 *
 * @returns `undefined` when nothing bounds the sum
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example sumQuantities([{ minExclusive: 90 }, { number: 213 }, { number: 62.9 }]) // { minExclusive: 365.9 }
 */
export function sumQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  let sum = toBounds({ number: 0 });
  for (const quantity of quantities) sum = addBounds(sum, toBounds(quantity));
  return fromBounds(sum);
}
