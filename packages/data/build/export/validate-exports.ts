import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/types.ts';
import { exportRecords } from './records.ts';
import { exportTables } from './tables.ts';
import { checkDatapackage } from './validate/check-datapackage.ts';
import { checkKeys } from './validate/check-keys.ts';
import { checkModules } from './validate/check-modules.ts';
import { checkSchema } from './validate/check-schema.ts';
import { checkTables } from './validate/check-tables.ts';
import type { ExportProblem } from './validate/export-problem.ts';
import { openDuckDb } from './validate/open-duckdb.ts';

/** What came of looking at a built package. */
export interface ExportReport {
  readonly problems: readonly ExportProblem[];
  /** What could not be looked at, and why, each a line for a reader. */
  readonly skipped: readonly string[];
}

/** How a built package is looked at. */
export interface ValidateExportsOptions {
  /** Whether the folder has the compiled modules of the collections; without them only files are looked at. */
  readonly modules?: boolean;
  /** Opens the engine that Parquet is loaded with. */
  readonly open?: typeof openDuckDb;
}

/**
 * Looks at a built package from outside: `data.json` and the files of the records against the published schema, CSV
 * against the table schema, Parquet and CSV as DuckDB loads them, and the modules of the collections, each against what
 * `data.json` says.
 *
 * @param folder the built package, with `data.json` and `schema.json` and what was exported beside them
 * @throws {Error} when `data.json`, `schema.json` or `datapackage.json` is missing or no JSON
 */
export async function validateExports(
  folder: string,
  { modules = true, open = openDuckDb }: ValidateExportsOptions = {},
): Promise<ExportReport> {
  const published = checkSchema(folder, ['data.json']);
  if (published.length > 0) return { problems: published, skipped: ['all else, until data.json is sound'] };
  const dataset = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')) as Dataset;
  const tables = exportTables(dataset);
  const keys = checkKeys(tables);
  if (keys.length > 0) return { problems: keys, skipped: ['all else, until every reference leads to a record'] };
  const { connection, reason } = await open();
  const problems = [
    ...checkSchema(folder, Object.keys(exportRecords(dataset))),
    ...(await checkDatapackage(folder, tables)),
    ...(connection ? await checkTables(folder, tables, connection) : []),
    ...(modules ? await checkModules(folder, dataset) : []),
  ];
  connection?.closeSync();
  return { problems, skipped: connection ? [] : [`loading the Parquet files: ${reason}`] };
}
