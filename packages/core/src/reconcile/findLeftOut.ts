import type { Observation, Quantity } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { orderQuantities } from '../quantity/orderQuantities.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';

/** With more parts than this, only single ones are left out, so that a long table costs little. */
const limit = 20;

/**
 * The smallest sets of one, two or three parts which, left out, make the rest add up to a printed total.
 *
 * @returns nothing where there is no such set
 */
export function findLeftOut<O extends Observation>(printed: Quantity, parts: readonly O[]): readonly (readonly O[])[] {
  for (const size of parts.length > limit ? [1] : [1, 2, 3]) {
    const found = listSets(parts, size).filter((left) =>
      addsUp(
        printed,
        parts.filter((part) => !left.includes(part)),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function addsUp(printed: Quantity, parts: readonly Observation[]): boolean {
  const sum = sumQuantities(parts.map(({ value }) => value).filter(isQuantity));
  return parts.length > 0 && sum !== undefined && orderQuantities(sum, printed) === 0;
}

function listSets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => listSets(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}
