import type { Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';

/**
 * A total order of quantities of the same unit, for lists: unlike {@link compareQuantities} it always decides.
 *
 * Quantities stand by the number they print, ranges by their lower one. At the same number the order is less than, at most,
 * the number itself, ranges, at least, more than; then exact before approximate.
 *
 * @returns a negative number, zero or a positive number, for `Array.prototype.sort`
 * @example [{ minExclusive: 90 }, { number: 90 }].sort(orderQuantities) // [{ number: 90 }, { minExclusive: 90 }]
 */
export function orderQuantities(a: Quantity, b: Quantity): number {
  return (
    printedNumber(a) - printedNumber(b) ||
    rankForm(a) - rankForm(b) ||
    (upperEnd(a) ?? 0) - (upperEnd(b) ?? 0) ||
    Number(a.approximate ?? false) - Number(b.approximate ?? false)
  );
}

/** The number that a quantity prints first: the number itself, the lower end of a range, or the only bound. */
export function printedNumber(quantity: Quantity): number {
  if (isExact(quantity)) return quantity.number;
  const { min, minExclusive, max, maxExclusive } = quantity;
  return min ?? minExclusive ?? max ?? maxExclusive ?? NaN;
}

function rankForm(quantity: Quantity): number {
  if (isExact(quantity)) return 0;
  const { min, minExclusive, max } = quantity;
  if ((min ?? minExclusive) === undefined) return max === undefined ? -2 : -1;
  if (upperEnd(quantity) !== undefined) return 1;
  return min === undefined ? 3 : 2;
}

function upperEnd(quantity: Quantity): number | undefined {
  return isExact(quantity) ? undefined : (quantity.max ?? quantity.maxExclusive);
}
