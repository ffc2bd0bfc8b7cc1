import type { Citation, Dataset } from '@walbio/data';
import type { Table } from '../table/table.ts';
import { compileCell } from './compileCell.ts';
import { listDistinctCitations } from './listDistinctCitations.ts';
import { compareCells, compareInTurn, takeOrdered } from './orderRows.ts';
import type { Plan } from './plan.ts';
import type { ResultSource } from './QueryResult.ts';
import type { Path } from '../table/path.ts';

/** Answers a query for records. */
export function answerRows(dataset: Dataset, table: Table, plan: Plan, rows: Int32Array): ResultSource<unknown> {
  const { orderBy, offset, limit, select, asOf } = plan;
  const orders = orderBy.map(({ key, isDescending }) => compareCells(dataset, key as Path, isDescending));
  const shown =
    orders.length === 0
      ? rows.subarray(offset, Math.min(offset + limit, rows.length))
      : takeOrdered(rows, compareInTurn(orders), offset, limit);
  const readRecord = compileRow(dataset, table, select);
  const rowAt = (index: number): number => shown[index] as number;
  return {
    length: shown.length,
    total: rows.length,
    readRow: (index) => readRecord(rowAt(index)),
    listInputs: (index) => [table.records[rowAt(index)]?.id as string],
    readComputed: () => undefined,
    listCitations: (index): readonly Citation[] => listDistinctCitations(dataset, table, [rowAt(index)], asOf),
  };
}

function compileRow(dataset: Dataset, table: Table, select: Plan['select']): (row: number) => unknown {
  if (!select) return (row) => table.records[row];
  const cells = select.map((path) => [path.text, compileCell(dataset, path)] as const);
  return (row) => {
    const found: Record<string, unknown> = {};
    for (const [name, read] of cells) found[name] = read(row);
    return found;
  };
}
