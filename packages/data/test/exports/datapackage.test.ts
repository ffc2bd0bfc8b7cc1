import { join } from 'node:path';
import { Package } from 'datapackage';
import type { RowError } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { exportCsv } from '../../build/export/csv.ts';
import { exportDatapackage } from '../../build/export/datapackage.ts';
import { exportTables } from '../../build/export/tables.ts';
import { tables } from '../../build/export/tables/index.ts';
import { makeExportFolder } from './export-folder.ts';
import { fullDataset } from '../datasets/full-dataset.ts';
import { buildWalbioDataset } from './walbio-dataset.ts';

/** The library reads every table that a key leads to. */
vi.setConfig({ testTimeout: 60_000 });

const folder = makeExportFolder();
afterAll(() => folder.remove());
const load = (): Promise<Package> => Package.load(join(folder.path, 'datapackage.json'), { basePath: folder.path });

describe.each([
  ['of a small dataset', () => fullDataset],
  ['of the records as they stand', buildWalbioDataset],
])('the package %s', (_, build) => {
  const dataset = build();
  let loaded: Package;
  beforeAll(async () => {
    folder.write({ ...exportCsv(dataset), ...exportDatapackage(dataset) });
    loaded = await load();
  });

  it('is valid', () => {
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
  });

  test.each(tables.map(({ name }) => name))(
    'has rows of %s that fit the table schema, and keys that lead to a row',
    async (name) => {
      const resource = loaded.resources.find((candidate) => candidate.name === name);
      const rows = await resource?.read({ relations: true });
      expect(rows).toHaveLength(exportTables(dataset).find((table) => table.name === name)?.rows.length ?? -1);
    },
  );
});

describe('the descriptor catches', () => {
  const csv = exportCsv(fullDataset);
  const faults: readonly (readonly [string, string, string, string, RegExp])[] = [
    [
      'a key of one column that leads nowhere',
      'observations',
      'promethera,quantity,95',
      'celiad,quantity,95',
      /Foreign key/,
    ],
    ['a key of two columns that leads nowhere', 'relations', 'person,ann-able', 'product,ann-able', /Foreign key/],
    ['a key into its own table that leads nowhere', 'areas', 'region,belgium', 'region,belgique', /Foreign key/],
    ['a text where a number has to be', 'observations', ',quantity,95,', ',quantity,many,', /type "number"|cast/],
    ['a code that the list does not have', 'observations', ',target,', ',hoped,', /constraint|cast/],
    ['a null where there is none', 'people', 'ann-able,Ann Able', 'ann-able,', /constraint|cast/],
    ['a second row with the same key', 'areas', 'eu,European Union', 'belgium,European Union', /unique/],
  ];

  test.each(faults)('%s', async (_, name, found, planted, message) => {
    const path = `csv/${name}.csv`;
    const text = (csv[path] as string).replace(found, () => planted);
    expect(text).not.toBe(csv[path]);
    folder.write({ ...csv, ...exportDatapackage(fullDataset), [path]: text });
    const resource = (await load()).resources.find((candidate) => candidate.name === name);
    const error = await resource?.read({ relations: true }).then(
      () => undefined,
      (reason: RowError) => [reason.message, ...(reason.errors ?? []).map((inner) => inner.message)].join('\n'),
    );
    expect(error).toMatch(message);
  });
});
