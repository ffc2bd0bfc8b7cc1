import { stringifyQuantity } from '../src/notation/index.ts';
import type { Quantity, Value } from '../src/types.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { labelCode } from './label-record.ts';

/** Whether a value is a number or bounds, rather than a code or a date. */
export function isQuantity(value: Value): value is Quantity {
  return !('code' in value) && !('date' in value);
}

/**
 * Writes the value of an observation in its short form: a quantity as records hold it, a code as its label, a bounded
 * date with `>` or `<`.
 *
 * @param indicator the id of what is measured, which says what list a code is of
 * @example describeValue({ date: '2020', bound: 'after' }, 'market-launch', index) // '>2020'
 */
export function describeValue(value: Value, indicator: string, index: DatasetIndex): string {
  if ('code' in value) return labelCode(index.find('indicators', indicator)?.codelist, value.code, index);
  if ('date' in value) return (value.bound ? { after: '>', before: '<' }[value.bound] : '') + value.date;
  return stringifyQuantity(value);
}
