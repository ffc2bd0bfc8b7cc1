import type { Quantity, Value } from '@walbio/data';

/**
 * Whether a value is a quantity, rather than a code or a date.
 *
 * @example isQuantity({ minExclusive: 350 }) // true
 */
export function isQuantity(value: Value): value is Quantity {
  return !('code' in value) && !('date' in value);
}
