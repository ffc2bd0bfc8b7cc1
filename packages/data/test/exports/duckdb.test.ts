import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { csvPath, exportCsv, formatCsv } from '../../build/export/csv.ts';
import { exportParquet, parquetPath } from '../../build/export/parquet.ts';
import { exportTables } from '../../build/export/tables.ts';
import type { Cell, Column } from '../../build/export/tables/column.ts';
import { tables } from '../../build/export/tables/index.ts';
import type { Table } from '../../build/export/tables/table.ts';
import { openDuckDb } from '../../build/export/validate/open-duckdb.ts';
import {
  csvSource,
  describeTable,
  duckDbTypes,
  parquetSource,
  readRows,
} from '../../build/export/validate/read-with-duckdb.ts';
import type { Dataset } from '../../src/types.ts';
import { datasetArbitrary } from '../datasets/dataset-arbitrary.ts';
import { hostileTextArbitrary } from '../datasets/hostile-text-arbitrary.ts';
import { assembleDataset } from './assemble-dataset.ts';
import { makeExportFolder } from './export-folder.ts';
import { nameRows } from './named-rows.ts';
import type { NamedRow } from './named-rows.ts';
import { fullDataset } from '../datasets/full-dataset.ts';
import { buildWalbioDataset } from './walbio-dataset.ts';
import { scaleEffort } from '../scale-effort.ts';

/** Files are written and read again for each dataset. */
vi.setConfig({ testTimeout: 60_000 });

const { connection, reason } = await openDuckDb();
if (reason !== undefined) console.warn(`skipped: ${reason}`);

const formats = [
  { format: 'Parquet', export: exportParquet, path: parquetPath, source: parquetSource },
  { format: 'CSV', export: exportCsv, path: csvPath, source: csvSource },
] as const;

describe.skipIf(!connection)('loaded with DuckDB', () => {
  const folder = makeExportFolder();
  afterAll(() => {
    folder.remove();
    connection?.closeSync();
  });

  describe.each(formats)('$format', ({ export: exportFiles, path, source }) => {
    const sourceOf = ({ name, columns }: Table): string => source(join(folder.path, path(name)), columns);
    const load = async (dataset: Dataset): Promise<Dataset> => {
      folder.write(exportFiles(dataset));
      const rows: Record<string, readonly NamedRow[]> = {};
      for (const table of tables) {
        rows[table.name] = nameRows(table.columns, await readRows(connection!, sourceOf(table), table.columns));
      }
      return assembleDataset(rows, dataset);
    };

    describe('of the records as they stand', () => {
      const dataset = buildWalbioDataset();
      beforeAll(() => folder.write(exportFiles(dataset)));

      test.each(exportTables(dataset).map((table) => [table.name, table] as const))(
        'equals the table %s, row for row',
        async (_, table) => {
          expect(await describeTable(connection!, sourceOf(table))).toEqual(
            table.columns.map(({ name, type }) => ({ name, type: duckDbTypes[type] })),
          );
          expect(await readRows(connection!, sourceOf(table), table.columns)).toEqual(table.rows);
        },
      );

      it('is the dataset again when it is put together', async () => {
        expect(await load(dataset)).toEqual(dataset);
      });
    });

    it('has the tables of a dataset that has no records', async () => {
      const empty = Object.fromEntries(
        Object.entries(fullDataset).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      ) as unknown as Dataset;
      expect(await load(empty)).toEqual(empty);
    });

    it('loses nothing of any dataset', async () => {
      await fc.assert(
        fc.asyncProperty(datasetArbitrary(), async (dataset) => {
          expect(await load(dataset)).toEqual(dataset);
        }),
        { numRuns: scaleEffort(12), examples: [[fullDataset]] },
      );
    });
  });

  it('CSV loses nothing of any text, also beside empty texts and nulls', async () => {
    const columns: readonly Column[] = ['first', 'second', 'third'].map((name) => ({
      name,
      type: 'string',
      description: '',
      nullable: true,
    }));
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 8, arbitrary: hostileTextArbitrary },
      fc.constant(''),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 }), async (rows) => {
        folder.write({ 'texts.csv': formatCsv({ columns, rows }) });
        const source = csvSource(join(folder.path, 'texts.csv'), columns);
        expect(await readRows(connection!, source, columns)).toEqual(rows);
      }),
      { numRuns: scaleEffort(100) },
    );
  });

  it('CSV is told apart from other text without any option', async () => {
    folder.write(exportCsv(fullDataset));
    for (const { name, columns, rows } of exportTables(fullDataset)) {
      const reader = await connection!.runAndReadAll(`SELECT * FROM '${join(folder.path, csvPath(name))}'`);
      expect([reader.columnNames(), reader.currentRowCount]).toEqual([columns.map(({ name }) => name), rows.length]);
    }
  });

  it('Parquet says which release it is of', async () => {
    folder.write(exportParquet(fullDataset));
    const file = join(folder.path, parquetPath('observations'));
    const reader = await connection!.runAndReadAll(
      `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}') WHERE decode(key) <> 'description'`,
    );
    expect(Object.fromEntries(reader.getRowsJS() as [string, string][])).toEqual({
      version: '1.0.0',
      issued: '2026-01-31',
      license: 'CC-BY-4.0',
    });
  });

  it('no name of a table or column needs quotes', async () => {
    const reader = await connection!.runAndReadAll(
      `SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'`,
    );
    const reserved = new Set(reader.getRowsJS().map(([keyword]) => keyword));
    const names = tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]);
    expect(names.filter((name) => reserved.has(name))).toEqual([]);
  });
});
