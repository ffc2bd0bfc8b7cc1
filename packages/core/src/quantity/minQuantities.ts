import type { Quantity } from '@walbio/data';
import { takeRank } from './takeRank.ts';

/**
 * The smallest of quantities of the same unit, as far as it can be told: of `>90` and 100 it is more than 90 and at most 100.
 *
 * Its lower bound is the smallest lower bound, and it has none where some quantity has none; its upper bound is the smallest
 * upper bound.
 *
 * @returns `undefined` for no quantities, and when nothing bounds it
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example minQuantities([{ minExclusive: 90 }, { number: 100 }]) // { minExclusive: 90, max: 100 }
 */
export function minQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  return takeRank(quantities, () => [0, 0]);
}
