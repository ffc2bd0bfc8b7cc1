import type { Quantity } from '@walbio/data';
import { compareQuantities } from './compareQuantities.ts';

/**
 * Whether two quantities of the same unit are the same number, in three values as {@link isMoreThan} has them: `true` for two
 * exact ones of the same number, `false` when they exclude each other, otherwise `undefined`. Twice `>350` may be two numbers.
 *
 * @throws {QuantityError} for a quantity without a number or bound, or with one that is not finite
 * @example isSameAs({ minExclusive: 350 }, { number: 350 }) // false
 */
export function isSameAs(a: Quantity, b: Quantity): boolean | undefined {
  const order = compareQuantities(a, b);
  return order === undefined ? undefined : order === 0;
}
