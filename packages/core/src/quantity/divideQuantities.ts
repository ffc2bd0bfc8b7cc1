import type { Quantity } from '@walbio/data';
import { fromBounds, toBounds } from './bounds.ts';
import { divideBounds } from './multiplyBounds.ts';

/**
 * Divides the first quantity by the second. Bounds are kept: `213 / >90` is more than 0 and less than 2.37.
 *
 * A quotient that decimals cannot print is a fraction whose `number` is the nearest one: 1 by 3 is
 * `{ number: 0.3333333333333333, fraction: { numerator: 1, denominator: 3 } }`. A bound has no fraction; it is printed by a
 * number next to it on the outer side, so that it stays true. The two are taken to vary apart: of a part and a whole that
 * contains it, the bounds are true but wider than need be.
 *
 * @returns `undefined` when the divisor can be zero, and when nothing bounds the quotient
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example divideQuantities({ minExclusive: 90 }, { number: 100 }) // { minExclusive: 0.9 }
 */
export function divideQuantities(dividend: Quantity, divisor: Quantity): Quantity | undefined {
  const bounds = divideBounds(toBounds(dividend), toBounds(divisor));
  return bounds && fromBounds(bounds);
}
