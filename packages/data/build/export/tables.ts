import type { Dataset } from '../../src/types.ts';
import type { Cell } from './tables/column.ts';
import { tables } from './tables/index.ts';
import type { Table } from './tables/table.ts';

/** A table with the rows of a dataset. */
export interface FilledTable extends Table {
  /** The cells of each row in the order of `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The dataset as flat tables: one for each collection, and one for each list inside a record. Nothing of the dataset
 * is left out but version, day and licence of the release, which the descriptor of the package has.
 *
 * @example exportTables(dataset).find(({ name }) => name === 'observations')?.rows.length
 */
export function exportTables(dataset: Dataset): readonly FilledTable[] {
  return tables.map((table) => ({ ...table, rows: table.readRows(dataset) }));
}
