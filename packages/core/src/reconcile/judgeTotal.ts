import type { Observation, Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { compareQuantities } from '../quantity/compareQuantities.ts';
import { containsQuantity } from '../quantity/containsQuantity.ts';
import { orderQuantities, printedNumber } from '../quantity/orderQuantities.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';

/**
 * - `agrees`: the total follows from the parts, or says less than they do.
 * - `lost-bound`: the printed numbers add up, but the total is printed as exact although some part is “more than”, “about” or
 *   a range.
 * - `differs`: whatever the parts can be, they do not add up to the total.
 * - `open`: it cannot be told, because parts are missing or bounded.
 */
export type Agreement = 'agrees' | 'lost-bound' | 'differs' | 'open';

/** How a printed total stands to the sum of its parts. */
export function judgeTotal(
  printed: Quantity,
  computed: Quantity | undefined,
  parts: readonly Observation[],
  isComplete: boolean,
): Agreement {
  if (!computed || !isComplete) return 'open';
  if (follows(printed, computed)) return 'agrees';
  if (hasLostBound(printed, computed, parts)) return 'lost-bound';
  return compareQuantities(printed, computed) === undefined ? 'open' : 'differs';
}

function follows(printed: Quantity, computed: Quantity): boolean {
  if (containsQuantity(printed, computed) || orderQuantities(printed, computed) === 0) return true;
  return isExact(printed) && !isFirm(printed) && isFirm(computed) && printed.number === printedNumber(computed);
}

function hasLostBound(printed: Quantity, computed: Quantity, parts: readonly Observation[]): boolean {
  if (!isFirm(printed) || isFirm(computed)) return false;
  const bare = parts.map(({ value }) => ({ number: printedNumber(value as Quantity) }));
  return orderQuantities(sumQuantities(bare) as Quantity, printed) === 0;
}

function isFirm(quantity: Quantity): boolean {
  return isExact(quantity) && !quantity.approximate;
}
