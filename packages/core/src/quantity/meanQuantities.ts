import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, toBounds } from './bounds.ts';
import { multiplyBounds } from './multiplyBounds.ts';

/**
 * The arithmetic mean of quantities of the same unit; their order does not matter. Bounds are kept as
 * {@link sumQuantities} keeps them; what decimals cannot print is as {@link divideQuantities} has it.
 *
 * @returns `undefined` for no quantities, and when nothing bounds the mean
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example meanQuantities([{ minExclusive: 90 }, { number: 213 }]) // { minExclusive: 151.5 }
 */
export function meanQuantities(quantities: Iterable<Quantity>): Quantity | undefined {
  let sum = toBounds({ number: 0 });
  let count = 0;
  for (const quantity of quantities) {
    sum = addBounds(sum, toBounds(quantity));
    count += 1;
  }
  if (count === 0) return undefined;
  const share = toBounds({ number: 1 / count, fraction: { numerator: 1, denominator: count } });
  return fromBounds(multiplyBounds(sum, share));
}
