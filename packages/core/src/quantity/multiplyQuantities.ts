import type { Quantity } from '@walbio/data';
import { fromBounds, toBounds } from './bounds.ts';
import { multiplyBounds } from './multiplyBounds.ts';

/**
 * Multiplies two quantities, exactly in decimals. Bounds stay bounds: `>90 × 2` is `>180`, and a negative factor turns them.
 *
 * A quantity without a lower bound may be below zero: `<10 × >5` is bounded nowhere.
 *
 * @returns `undefined` when nothing bounds the product
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example multiplyQuantities({ min: 5, max: 10 }, { number: 0.1 }) // { min: 0.5, max: 1 }
 */
export function multiplyQuantities(a: Quantity, b: Quantity): Quantity | undefined {
  return fromBounds(multiplyBounds(toBounds(a), toBounds(b)));
}

/**
 * Multiplies a quantity by a plain number, as from millions to ones.
 *
 * @throws {QuantityError} for a malformed quantity, and for a factor that is not finite
 * @example scaleQuantity({ minExclusive: 35.15 }, 1e6) // { minExclusive: 35150000 }
 */
export function scaleQuantity(quantity: Quantity, factor: number): Quantity {
  return multiplyQuantities(quantity, { number: factor }) as Quantity;
}
