import type { Dataset, Edtf } from '@walbio/data';
import type { Path } from '../table/path.ts';
import type { QuantityColumn } from '../table/quantityColumn.ts';
import type { Table } from '../table/table.ts';
import type { Groups } from './groupRows.ts';
import { listGroupRows } from './groupRows.ts';
import type { Sums } from './sumGroups.ts';
import { sumGroups } from './sumGroups.ts';

/** Groups with what their aggregates share; each part is made when it is first asked for. */
export interface Grouping {
  readonly dataset: Dataset;
  readonly table: Table;
  readonly groups: Groups;
  readonly groupBy: readonly Path[];
  readonly asOf: Edtf | undefined;
  /** How many rows each group has. */
  readonly sizes: () => Int32Array;
  /** Whether each has a row with a quantity. */
  readonly hasQuantity: (group: number) => boolean;
  /** The quantities of each added up; `undefined` where so many could lose digits. */
  readonly sums: () => Sums | undefined;
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
  let sums: { readonly found: Sums | undefined } | undefined;
  const column = (): QuantityColumn => table.quantities('value');
  return {
    dataset,
    table,
    groups,
    groupBy,
    asOf,
    sizes: () => (sizes ??= countRows(groups)),
    hasQuantity: (group) => {
      const { printed } = column();
      if (!Number.isNaN(printed[groups.first[group] as number])) return true;
      return (quantities ??= countQuantities(column(), groups))[group] !== 0;
    },
    sums: () => (sums ??= { found: sumGroups(groups, table.sums('value'), column()) }).found,
    rowsOf: (group) => (rowsOf ??= listGroupRows(groups))(group),
  };
}

function countRows({ rows, groupOf, count }: Groups): Int32Array {
  if (count === 1) return Int32Array.of(rows.length);
  const counts = new Int32Array(count);
  for (const group of groupOf) counts[group] = (counts[group] as number) + 1;
  return counts;
}

function countQuantities({ printed }: QuantityColumn, { rows, groupOf, count }: Groups): Int32Array {
  const counts = new Int32Array(count);
  for (let i = 0; i < rows.length; i++) {
    const [group, number] = [groupOf[i] as number, printed[rows[i] as number] as number];
    if (number === number) counts[group] = (counts[group] as number) + 1;
  }
  return counts;
}
