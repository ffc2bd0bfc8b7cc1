import type { Quantity } from '@walbio/data';
import { maybe } from './random.ts';
import type { Random } from './random.ts';

/** Numbers of every size, few enough that they come again. */
export const numbers = [
  0, 1, 2, 3, 5, 10, 15, 20, 90, 100, 350, 357, 0.1, 0.2, 0.3, 1.1, 2.5, 12.34, 1e-7, 4_100_000_000, 1e21, -5, -0.1,
];

/** A quantity of any form. */
export function createQuantity(random: Random): Quantity {
  const [first, second] = [random.pick(numbers), random.pick(numbers)];
  const [low, high] = first < second ? [first, second] : [second, first === second ? first + 1 : first];
  const about = maybe(random, 0.35, 'approximate', () => true as const);
  const form = random.below(12);
  if (form < 5) return { number: first, ...about };
  if (form === 5) {
    const [numerator, denominator] = [random.below(5), 1 + random.below(6)];
    return { number: numerator / denominator, fraction: { numerator, denominator }, ...about };
  }
  if (form === 6) return { min: first, ...about };
  if (form === 7) return { minExclusive: first, ...about };
  if (form === 8) return { max: first, ...about };
  if (form === 9) return { maxExclusive: first, ...about };
  return {
    ...(random.chance(0.5) ? { min: low } : { minExclusive: low }),
    ...(random.chance(0.5) ? { max: high } : { maxExclusive: high }),
    ...about,
  };
}
