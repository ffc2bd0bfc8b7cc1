import type { Quantity } from '@walbio/data';
import { takeRank } from './takeRank.ts';

/**
 * The greatest of quantities of the same unit, as far as it can be told: of `>90` and 100 it is at least 100.
 *
 * Its upper bound is the greatest upper bound, and it has none where some quantity has none; its lower bound is the greatest
 * lower bound.
 *
 * @returns `undefined` for no quantities, and when nothing bounds it
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example maxQuantities([{ minExclusive: 90 }, { number: 100 }]) // { min: 100 }
 */
export function maxQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  return takeRank(quantities, (count) => [count - 1, count - 1]);
}
