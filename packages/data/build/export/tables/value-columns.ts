import type { BoundedQuantity, CodeValue, DateValue, ExactQuantity, Observation, Value } from '../../../src/types.ts';
import { among, optional, required } from './column.ts';
import { spanColumns } from './span-columns.ts';
import type { ColumnGroup } from './table.ts';

/** The columns for the value of an observation: one for each form that a value can have. */
export const valueColumns: readonly ColumnGroup<Observation>[] = [
  among(
    ['quantity', 'code', 'date'],
    required('value_type', 'string', 'The form of the value: which of the columns below hold it.', ({ value }) =>
      valueTypeOf(value),
    ),
  ),
  optional('number', 'number', 'The exact number, in the unit of the indicator.', ({ value }) => read(value).number),
  optional(
    'fraction_numerator',
    'integer',
    'Where the source printed a fraction: its numerator; number is then its value.',
    ({ value }) => read(value).fraction?.numerator,
  ),
  optional(
    'fraction_denominator',
    'integer',
    'Where the source printed a fraction: its denominator.',
    ({ value }) => read(value).fraction?.denominator,
  ),
  optional('min', 'number', 'At least this much.', ({ value }) => read(value).min),
  optional('min_exclusive', 'number', 'More than this.', ({ value }) => read(value).minExclusive),
  optional('max', 'number', 'At most this much.', ({ value }) => read(value).max),
  optional('max_exclusive', 'number', 'Less than this.', ({ value }) => read(value).maxExclusive),
  required('approximate', 'boolean', 'Whether the source says about.', ({ value }) => read(value).approximate ?? false),
  optional('code', 'string', 'The code, of the code list of the indicator.', ({ value }) => read(value).code),
  optional('date', 'string', 'The date, in EDTF.', ({ value }) => read(value).date),
  spanColumns('date', 'the date', ({ value }) => read(value).date),
  among(
    ['after', 'before'],
    optional(
      'date_bound',
      'string',
      'Where the source gives the date as a bound: the value lies after it, or before it.',
      ({ value }) => read(value).bound,
    ),
  ),
];

type AnyValue = Partial<ExactQuantity & BoundedQuantity & CodeValue & DateValue>;

/** A value of any form, as one that may have the fields of all. */
function read(value: Value): AnyValue {
  return value;
}

function valueTypeOf(value: Value): 'quantity' | 'code' | 'date' {
  return 'code' in value ? 'code' : 'date' in value ? 'date' : 'quantity';
}
