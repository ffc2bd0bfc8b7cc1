import type { Dataset, Edtf } from '@walbio/data';
import type { Path } from '../table/path.ts';
import type { Table } from '../table/table.ts';
import type { Groups } from './groupRows.ts';
import { listGroupRows } from './groupRows.ts';

/** Groups with what their aggregates share; each part is made when it is first asked for. */
export interface Grouping {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly groups: Groups;
  readonly groupBy: readonly Path[];
  readonly asOf: Edtf | undefined;
  /** How many rows each group has. */
  readonly sizes: () => Int32Array;
  /** How many of them have a quantity. */
  readonly quantities: () => Int32Array;
  /** The rows of a group. */
  readonly rowsOf: (group: number) => Int32Array;
}

/** Prepares groups for their aggregates. */
export function createGrouping(
  dataset: Dataset,
  table: Table,
  groups: Groups,
  groupBy: readonly Path[],
  asOf: Edtf | undefined,
): Grouping {
  let [sizes, quantities]: Int32Array[] = [];
  let rowsOf: Grouping['rowsOf'] | undefined;
  const readSizes = (): Int32Array => (sizes ??= countRows(groups));
  return {
    dataset,
    table,
    groups,
    groupBy,
    asOf,
    sizes: readSizes,
    quantities: () => (quantities ??= countQuantities(table, groups) ?? readSizes()),
    rowsOf: (group) => (rowsOf ??= listGroupRows(groups))(group),
  };
}

function countRows({ groupOf, count }: Groups): Int32Array {
  const counts = new Int32Array(count);
  for (const group of groupOf) counts[group] = (counts[group] as number) + 1;
  return counts;
}

/** `undefined` where every row has one. */
function countQuantities(table: Table, { rows, groupOf, count }: Groups): Int32Array | undefined {
  const { printed, exact } = table.quantities('value');
  if (exact) return undefined;
  const counts = new Int32Array(count);
  for (let i = 0; i < rows.length; i++) {
    const [group, number] = [groupOf[i] as number, printed[rows[i] as number] as number];
    if (number === number) counts[group] = (counts[group] as number) + 1;
  }
  return counts;
}
