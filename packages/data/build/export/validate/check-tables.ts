import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { csvPath } from '../csv.ts';
import { parquetPath } from '../parquet.ts';
import type { FilledTable } from '../tables.ts';
import { compareRows } from './compare-rows.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';
import { csvSource, describeTable, duckDbTypes, parquetSource, readRows } from './read-with-duckdb.ts';
import type { TableSource } from './read-with-duckdb.ts';

/** Loads every Parquet and CSV file with DuckDB and compares it with the dataset, cell by cell. */
export async function checkTables(
  folder: string,
  tables: readonly FilledTable[],
  connection: DuckDBConnection,
): Promise<readonly ExportProblem[]> {
  const problems: ExportProblem[] = [];
  for (const table of tables) {
    problems.push(...(await checkFile(folder, parquetPath(table.name), table, connection, parquetSource)));
    problems.push(...(await checkFile(folder, csvPath(table.name), table, connection, csvSource)));
  }
  return problems;
}

async function checkFile(
  folder: string,
  file: string,
  table: FilledTable,
  connection: DuckDBConnection,
  sourceOf: TableSource,
): Promise<readonly ExportProblem[]> {
  const source = sourceOf(join(folder, file), table.columns);
  const expected = table.columns.map(({ name, type }) => `${name} ${duckDbTypes[type]}`).join(', ');
  try {
    const columns = await describeTable(connection, source);
    const found = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    if (found !== expected) return [{ file, where: 'columns', found, expected, mend: rebuild }];
    return compareRows(file, table, await readRows(connection, source, table.columns));
  } catch (error) {
    return [{ file, found: String(error), expected: 'a file that DuckDB can read', mend: rebuild }];
  }
}
