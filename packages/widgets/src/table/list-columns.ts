import type { Dataset } from '@walbio/data';
import type { FindValues } from './find-entries.ts';

/**
 * The ids of the indicators that a table compares when none are named: those that two rows or more have a value for, in the
 * order of the dataset; where there is no such one, all that are known.
 */
export function listColumns(
  { indicators }: Dataset,
  rows: readonly string[],
  known: readonly string[],
  find: FindValues,
): readonly string[] {
  const ids = indicators.map(({ id }) => id).filter((id) => known.includes(id));
  const shared = ids.filter((id) => rows.filter((row) => find(row, id).length > 0).length > 1);
  const any = ids.filter((id) => rows.some((row) => find(row, id).length > 0));
  return shared.length > 0 ? shared : any;
}
