import type { Quantity } from '@walbio/data';
import { toBounds } from '../src/quantity/bounds.ts';
import { compareRationals } from '../src/quantity/rational.ts';
import type { Rational } from '../src/quantity/rational.ts';

/** Whether a quantity surely allows an exact number; one that is not there allows every number. */
export function allowsRational(quantity: Quantity | undefined, value: Rational): boolean {
  if (!quantity) return true;
  const { low, high } = toBounds(quantity);
  const [below, above] = [low && compareRationals(low.value, value), high && compareRationals(value, high.value)];
  const isAbove = below === undefined || below < 0 || (below === 0 && !low?.open);
  return isAbove && (above === undefined || above < 0 || (above === 0 && !high?.open)) && !quantity.approximate;
}
