import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, negateBounds, toBounds } from './bounds.ts';

/**
 * Subtracts the second quantity from the first; both have the same unit. Bounds are kept as {@link addQuantities} keeps them.
 *
 * @returns `undefined` when nothing bounds the difference, as in `>5 - >3`
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example subtractQuantities({ number: 340 }, { number: 345 }) // { number: -5 }
 */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity | undefined {
  return fromBounds(addBounds(toBounds(a), negateBounds(toBounds(b))));
}
