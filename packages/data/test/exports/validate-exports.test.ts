import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { exportDownloads } from '../../build/export/downloads.ts';
import { exportJsonSchema } from '../../build/export/json-schema.ts';
import { formatParquet } from '../../build/export/parquet.ts';
import { exportTables } from '../../build/export/tables.ts';
import { validateExports } from '../../build/export/validate-exports.ts';
import { formatExportProblem } from '../../build/export/validate/export-problem.ts';
import { openDuckDb } from '../../build/export/validate/open-duckdb.ts';
import { collectionNames } from '../../src/collections.ts';
import type { Dataset } from '../../src/types.ts';
import { makeExportFolder } from './export-folder.ts';
import type { ExportFolder } from './export-folder.ts';
import { listReferences } from './list-references.ts';
import { fullDataset } from '../datasets/full-dataset.ts';
import { buildWalbioDataset } from './walbio-dataset.ts';

/** A whole package is written and read again in each test. */
vi.setConfig({ testTimeout: 60_000 });

let folder: ExportFolder;
beforeEach(() => {
  folder = makeExportFolder();
});
afterEach(() => folder.remove());

const { connection, reason } = await openDuckDb();
connection?.closeSync();
if (reason !== undefined) console.warn(`skipped: what is found with DuckDB (${reason})`);

/** What DuckDB and modules load is looked at in tests of their own. */
const withoutDuckDb = { open: () => Promise.resolve({ reason: 'not needed here' }) };

describe('validateExports finds nothing wrong', () => {
  test.each([
    ['in the package of a small dataset', () => fullDataset],
    ['in the package of the records as they stand', buildWalbioDataset],
  ])('%s', async (_, build) => {
    writePackage(build());
    const { problems, skipped } = await validateExports(folder.path);
    expect(problems).toEqual([]);
    expect(skipped).toHaveLength(connection ? 0 : 1);
  });

  it('where DuckDB does not load, and says what was skipped', async () => {
    writePackage(fullDataset);
    const open = (): Promise<{ readonly reason: string }> => Promise.resolve({ reason: 'no library here' });
    expect(await validateExports(folder.path, { open })).toEqual({
      problems: [],
      skipped: ['loading the Parquet files: no library here'],
    });
  });
});

describe('validateExports finds', () => {
  const people = exportTables(fullDataset).find(({ name }) => name === 'people')!;
  const faults: readonly (readonly [string, string, (text: string) => string, string])[] = [
    [
      'data that is not of the published form',
      'data.json',
      (text) => text.replace('"status":"target"', '"status":"hoped"'),
      'data.json, /observations/5/status',
    ],
    [
      'data that JSON Schema cannot tell is wrong',
      'data.json',
      (text) => text.replace('"referencePeriod":"2005/2014"', '"referencePeriod":"2014/2005"'),
      'data.json, /observations/8/referencePeriod',
    ],
    [
      'a record whose file is not of the published form',
      'records/people/ann-able.json',
      (text) => text.replace('"version":', '"revision":'),
      'records/people/ann-able.json',
    ],
    [
      'a file of another size',
      'csv/people.csv',
      (text) => `${text}bob,Bob,,,,\r\n`,
      'csv/people.csv  export\n  found     118 bytes',
    ],
    [
      'a row that does not fit',
      'csv/people.csv',
      (text) => text.replace('Ann Able', ''),
      'csv/people.csv, line 3  export',
    ],
    [
      'a cell that says something else',
      'csv/people.csv',
      (text) => text.replace('Ann Able', 'Ann Abel'),
      'csv/people.csv, row 2, column name  export\n  found     "Ann Abel"\n  expected  "Ann Able"',
    ],
    [
      'a descriptor without a table',
      'datapackage.json',
      (text) => text.replace('"name": "people"', '"name": "persons"').replace('csv/persons', 'csv/people'),
      'no resource “people”',
    ],
    [
      'a module with other records',
      'collections/people.js',
      (text) => text.replace('Ann Able', 'Ann Abel'),
      'collections/people.js  export\n  found     exports people with other records',
    ],
    [
      'a module that does not load',
      'collections/people.js',
      () => 'export const {',
      'collections/people.js  export\n  found     ',
    ],
  ];

  test.each(faults)('%s', async (_, path, plant, expected) => {
    writePackage(fullDataset);
    const text = readFileSync(join(folder.path, path), 'utf8');
    const planted = plant(text);
    expect(planted).not.toBe(text);
    folder.write({ [path]: planted });
    const modules = path.startsWith('collections/');
    const { problems } = await validateExports(folder.path, { ...withoutDuckDb, modules });
    expect(problems.map(formatExportProblem).join('\n')).toContain(expected);
  });

  it('a record without a file', async () => {
    writePackage(fullDataset);
    rmSync(join(folder.path, 'records/people/ann-able.json'));
    const { problems } = await validateExports(folder.path, { ...withoutDuckDb, modules: false });
    expect(problems).toMatchObject([{ file: 'records/people/ann-able.json', found: 'no such file' }]);
  });

  it('a reference that leads nowhere, before all else', async () => {
    writePackage(fullDataset);
    const text = JSON.stringify(fullDataset).replace('"unit":"euro"', '"unit":"dollar"');
    folder.write({ 'data.json': text });
    expect(await validateExports(folder.path)).toMatchObject({
      problems: [{ file: 'csv/indicators.csv', found: 'unit ["dollar"]', expected: 'a row of units' }],
      skipped: ['all else, until every reference leads to a record'],
    });
  });

  test.skipIf(!connection).each([
    [
      'a cell of Parquet that says something else',
      formatParquet({ ...people, rows: people.rows.map(([id, , ...rest]) => [id, 'Ann Abel', ...rest]) }),
      'row 1, column name  export\n  found     "Ann Abel"\n  expected  "Ann"',
    ],
    [
      'a row of Parquet too many',
      formatParquet({ ...people, rows: [...people.rows, ...people.rows] }),
      'found     4 rows',
    ],
    [
      'a column of Parquet of another type',
      formatParquet({
        columns: people.columns.map((column) => ({
          ...column,
          type: column.name === 'name' ? 'boolean' : column.type,
        })),
        rows: people.rows.map(([id, , ...rest]) => [id, true, ...rest]),
      }),
      'columns  export\n  found     id VARCHAR, name BOOLEAN',
    ],
    ['bytes that are no Parquet', new TextEncoder().encode('PAR1 no'), 'expected  a file that DuckDB can read'],
  ])('%s', async (_, bytes, expected) => {
    writePackage(fullDataset);
    folder.write({ 'parquet/people.parquet': bytes });
    const { problems } = await validateExports(folder.path, { modules: false });
    expect(problems.map(formatExportProblem).join('\n')).toContain(`parquet/people.parquet`);
    expect(problems.map(formatExportProblem).join('\n')).toContain(expected);
  });
});

it('every file of a record of ours has all that it names', () => {
  const records = Object.entries(exportDownloads(buildWalbioDataset())).filter(([path]) => path.startsWith('records/'));
  for (const [path, text] of records) {
    const slice = JSON.parse(String(text)) as Dataset;
    const ids = new Set(collectionNames.flatMap((name) => slice[name].map(({ id }) => `${name}/${id}`)));
    const missing = listReferences(slice).filter(({ collection, id }) => !ids.has(`${collection}/${id}`));
    expect(missing, path).toEqual([]);
  }
});

function writePackage(dataset: Dataset): void {
  const modules = collectionNames.map((name) => [
    `collections/${name}.js`,
    `export const ${name} = ${JSON.stringify(dataset[name])};\n`,
  ]);
  folder.write({
    'data.json': JSON.stringify(dataset),
    'schema.json': JSON.stringify(exportJsonSchema(dataset.version)),
    'package.json': '{ "type": "module" }',
    ...exportDownloads(dataset),
    ...(Object.fromEntries(modules) as Record<string, string>),
  });
}
