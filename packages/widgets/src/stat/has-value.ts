import { isQuantity } from '@walbio/core';
import type { Observation } from '@walbio/data';

const ends = ['number', 'min', 'minExclusive', 'max', 'maxExclusive'];

/**
 * Whether an observation has a value. A dataset that a page brings along may lack one in spite of its type, and nothing that is
 * missing may be shown as a number.
 *
 * @example hasValue({ value: { number: 0 } }) // true
 * @example hasValue({ value: { number: null } }) // false
 */
export function hasValue({ value }: { readonly value?: unknown }): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const found = Object.entries(value as Observation['value']);
  if (!isQuantity(value)) return found.every(([, part]) => typeof part === 'string' && part);
  const numbers = found.filter(([name]) => ends.includes(name));
  return numbers.length > 0 && numbers.every(([, number]) => Number.isFinite(number));
}
