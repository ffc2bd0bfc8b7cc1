import { parseEdtf } from '../../../src/notation/edtf.ts';
import type { Edtf } from '../../../src/types.ts';
import { optional } from './column.ts';
import type { ReadableColumn } from './column.ts';

/**
 * Two columns, `<name>_earliest` and `<name>_latest`: the days that a date in EDTF spans, so that engines can compare
 * what they cannot read. Both are null where there is no date, one where that end is open or unknown.
 *
 * @param subject what has the date, such as `the period`
 */
export function spanColumns<Row>(
  name: string,
  subject: string,
  read: (row: Row) => Edtf | undefined,
): ReadableColumn<Row>[] {
  return (['earliest', 'latest'] as const).map((end) =>
    optional(
      `${name}_${end}`,
      'date',
      `${end === 'earliest' ? 'First' : 'Last'} day that ${subject} can mean; empty where that end is open or unknown.`,
      (row) => spanOf(read(row))[end],
    ),
  );
}

function spanOf(date: Edtf | undefined): { readonly earliest?: string; readonly latest?: string } {
  return date === undefined ? {} : parseEdtf(date);
}
