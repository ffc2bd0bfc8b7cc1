import type { Quantity } from '@walbio/data';
import { toBounds } from './bounds.ts';
import type { Bound } from './bounds.ts';
import { compareRationals } from './rational.ts';

/**
 * Whether a quantity is more than another of the same unit, in Kleene’s three-valued logic: `true` when it is whatever the
 * two can be, `false` when it cannot be, `undefined` when that is not known. “About” bounds nothing, as in
 * {@link compareQuantities}.
 *
 * It says more than the order alone: whether `≥350` is more than 350 is not known, but it is surely not less. In a condition
 * `undefined` counts as no, so `if (isMoreThan(a, b))` asks for what is sure; `isMoreThan(a, b) !== false` for what is possible.
 *
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example isMoreThan({ minExclusive: 350 }, { number: 357 }) // undefined
 */
export function isMoreThan(a: Quantity, b: Quantity): boolean | undefined {
  const [first, second] = [toBounds(a), toBounds(b)];
  const [above, below] = [compareEnds(first.low, second.high), compareEnds(first.high, second.low)];
  if (above && (above.order > 0 || (above.order === 0 && above.open))) return true;
  return below && below.order <= 0 ? false : undefined;
}

/**
 * Whether a quantity is less than another of the same unit, in three values as {@link isMoreThan} has them.
 *
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example isLessThan({ min: 350 }, { number: 350 }) // false
 */
export function isLessThan(a: Quantity, b: Quantity): boolean | undefined {
  return isMoreThan(b, a);
}

function compareEnds(a: Bound | undefined, b: Bound | undefined): { order: number; open: boolean } | undefined {
  if (!a?.firm || !b?.firm) return undefined;
  return { order: compareRationals(a.value, b.value), open: a.open || b.open };
}
