import type { Quantity } from '@walbio/data';
import { takeRank } from './takeRank.ts';

/**
 * The median of quantities of the same unit, as far as it can be told: the middle one by size, or the mean of the two in the
 * middle. A bound at the edge costs nothing: of 5, 18 and `>90` it is 18.
 *
 * @returns `undefined` for no quantities, and when nothing bounds it
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example medianQuantities([{ number: 5 }, { number: 18 }, { minExclusive: 90 }]) // { number: 18 }
 */
export function medianQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  return takeRank(quantities, (count) => [Math.floor((count - 1) / 2), Math.floor(count / 2)]);
}
