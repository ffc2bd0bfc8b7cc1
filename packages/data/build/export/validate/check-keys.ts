import { csvPath } from '../csv.ts';
import type { FilledTable } from '../tables.ts';
import type { Cell } from '../tables/column.ts';
import type { ForeignKey } from '../tables/table.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';

/** That primary keys are unique and whole, and that foreign keys lead to a row, in time that grows with the rows. */
export function checkKeys(tables: readonly FilledTable[]): readonly ExportProblem[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return tables.flatMap((table) => [
    ...checkPrimaryKey(table),
    ...table.foreignKeys.flatMap((key) => checkForeignKey(table, key, byName.get(key.table))),
  ]);
}

function checkPrimaryKey(table: FilledTable): readonly ExportProblem[] {
  const seen = new Set<string>();
  return readKeys(table, table.primaryKey).flatMap((cells, row) => {
    const key = JSON.stringify(cells);
    if (!cells.includes(undefined) && seen.size !== seen.add(key).size) return [];
    return [problemOf(table, row, `a second ${key}`, `${table.primaryKey.join(', ')} to be whole and unique`)];
  });
}

function checkForeignKey(
  table: FilledTable,
  key: ForeignKey,
  target: FilledTable | undefined,
): readonly ExportProblem[] {
  const known = new Set(target ? readKeys(target, key.references).map((cells) => JSON.stringify(cells)) : []);
  return readKeys(table, key.columns).flatMap((cells, row) => {
    const isNull = cells.every((cell) => cell === undefined);
    if (isNull || known.has(JSON.stringify(cells))) return [];
    return [problemOf(table, row, `${key.columns.join(', ')} ${JSON.stringify(cells)}`, `a row of ${key.table}`)];
  });
}

function readKeys({ columns, rows }: FilledTable, names: readonly string[]): readonly (readonly Cell[])[] {
  const indexes = names.map((name) => columns.findIndex((column) => column.name === name));
  return rows.map((row) => indexes.map((index) => row[index]));
}

function problemOf({ name }: FilledTable, row: number, found: string, expected: string): ExportProblem {
  return { file: csvPath(name), where: `row ${row + 1}`, found, expected, mend: rebuild };
}
