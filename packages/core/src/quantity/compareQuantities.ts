import type { Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { toBounds } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import { containsQuantity } from './containsQuantity.ts';
import { compareRationals } from './rational.ts';

/**
 * Compares two quantities of the same unit as far as their sources allow.
 *
 * “About” leaves open how far off a number may be, so an approximate quantity compares by its firm bound alone: almost 20
 * is less than 20, about 15 compares with nothing.
 *
 * @returns -1 or 1 when every value of the first is smaller or greater than every value of the second, 0 when both are
 *   exactly the same number, and `undefined` when it cannot be told
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example compareQuantities({ minExclusive: 350 }, { number: 357 }) // undefined
 */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  const [first, second] = [toBounds(a), toBounds(b)];
  if (isBelow(first, second)) return -1;
  if (isBelow(second, first)) return 1;
  return isExact(a) && isExact(b) && containsQuantity(a, b) ? 0 : undefined;
}

function isBelow({ high }: Bounds, { low }: Bounds): boolean {
  if (!high?.firm || !low?.firm) return false;
  const order = compareRationals(high.value, low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}
