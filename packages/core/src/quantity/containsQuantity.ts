import type { Quantity } from '@walbio/data';
import { toBounds } from './bounds.ts';
import type { Bound } from './bounds.ts';
import { compareRationals } from './rational.ts';

/**
 * Whether every value that the second quantity can have is one that the first can have; both have the same unit. Where
 * “about” leaves that open, it is not so.
 *
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example containsQuantity({ minExclusive: 300 }, { number: 345 }) // true
 */
export function containsQuantity(outer: Quantity, inner: Quantity): boolean {
  const [wide, narrow] = [toBounds(outer), toBounds(inner)];
  return isWithin(wide.low, narrow.low, 1) && isWithin(wide.high, narrow.high, -1);
}

function isWithin(limit: Bound | undefined, bound: Bound | undefined, side: 1 | -1): boolean {
  if (!limit) return true;
  if (!limit.firm || !bound?.firm) return false;
  const order = compareRationals(bound.value, limit.value) * side;
  return order > 0 || (order === 0 && (bound.open || !limit.open));
}
