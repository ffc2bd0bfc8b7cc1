import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, toBounds } from './bounds.ts';

/**
 * Adds two quantities of the same unit, exactly in decimals.
 *
 * Bounds stay bounds, and one exclusive bound makes the sum exclusive. Approximate terms make an approximate sum:
 * `>90 + ~15` is at least about 105, and no longer just over it.
 *
 * @returns `undefined` when nothing bounds the sum, as in `>5 + <3`
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example addQuantities({ minExclusive: 90 }, { number: 213 }) // { minExclusive: 303 }
 */
export function addQuantities(a: Quantity, b: Quantity): Quantity | undefined {
  return fromBounds(addBounds(toBounds(a), toBounds(b)));
}
