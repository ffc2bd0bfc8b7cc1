import type { Quantity } from '@walbio/data';
import { addBounds, fromBounds, toBounds } from './bounds.ts';
import { divideBounds, multiplyBounds } from './multiplyBounds.ts';
import { compareRationals, divideIntegers } from './rational.ts';

/**
 * The growth from one quantity to another of the same unit, in per cent of the first: 16,000 after 9,249 is 73. Below zero it
 * shrank. It is the growth over the whole time, not that of a year.
 *
 * Bounds are kept; what decimals cannot print is as {@link divideQuantities} has it.
 *
 * @returns `undefined` when the first is not surely above zero, since growth from nothing has no measure, and when nothing
 *   bounds it
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example measureGrowth({ number: 80 }, { minExclusive: 100 }) // { minExclusive: 25 }
 */
export function measureGrowth(from: Quantity, to: Quantity): Quantity | undefined {
  const start = toBounds(from);
  const isAboveZero = start.low && compareRationals(start.low.value, divideIntegers(0n, 1n)) >= 0;
  const ratio = isAboveZero ? divideBounds(toBounds(to), start) : undefined;
  return ratio && fromBounds(multiplyBounds(addBounds(ratio, toBounds({ number: -1 })), toBounds({ number: 100 })));
}
