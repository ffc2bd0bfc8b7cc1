import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dataset } from '../../src/types.ts';
import { datasetSchema } from '../../src/schema/published/index.ts';
import { datasetArbitrary } from '../../test/datasets/dataset-arbitrary.ts';
import { assembleDataset } from '../../test/exports/assemble-dataset.ts';
import { nameRows } from '../../test/exports/named-rows.ts';
import type { NamedRow, NamedRows } from '../../test/exports/named-rows.ts';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { exportTables } from './tables.ts';
import type { FilledTable } from './tables.ts';
import { tables } from './tables/index.ts';

describe('the sample that the exporters are tested with', () => {
  it('has the published form', () => {
    expect(datasetSchema.parse(fullDataset)).toEqual(fullDataset);
  });
});

describe('the definition of each table', () => {
  test.each(tables.map((table) => [table.name, table] as const))('%s is whole', (_, table) => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([table.name, ...names].filter((name) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(table.columns.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
    expect(table.columns.filter(({ name, nullable }) => nullable && table.primaryKey.includes(name))).toEqual([]);
  });

  test.each(tables.map((table) => [table.name, table] as const))('%s has keys that lead to a key', (_, table) => {
    for (const { columns, table: name, references } of table.foreignKeys) {
      const target = tables.find((candidate) => candidate.name === name);
      expect(references).toEqual(target?.primaryKey);
      expect(columns.map((column) => typeOf(table, column))).toEqual(
        references.map((column) => typeOf(target, column)),
      );
    }
  });

  it('has a name of its own', () => {
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });
});

describe('exportTables', () => {
  const filled = exportTables(fullDataset);

  test.each(filled.map((table) => [table.name, table] as const))('keeps to the definition of %s', (_, table) => {
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      table.columns.forEach(({ nullable, values, type }, index) => {
        const cell = row[index];
        if (cell === undefined) return expect(nullable).toBe(true);
        expect(typeof cell).toBe(type === 'integer' ? 'number' : type === 'date' ? 'string' : type);
        if (values) expect(values).toContain(cell);
      });
    }
  });

  it('loses nothing of the sample', () => {
    expect(assembleDataset(nameAll(fullDataset), fullDataset)).toEqual(fullDataset);
  });

  it('loses nothing of any dataset', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        expect(assembleDataset(nameAll(dataset), dataset)).toEqual(dataset);
      }),
    );
  });

  test.each([
    ['an exact number', 'promethera.jobs.page-2021', { value_type: 'quantity', number: 95, approximate: false }],
    [
      'more than',
      'bone-therapeutics.funds.report-2016',
      { value_type: 'quantity', min_exclusive: 90_000_000, approximate: false },
    ],
    [
      'a range of which only one end is part',
      'promethera.funds.page-2021',
      { value_type: 'quantity', min: 35_150_000.25, max_exclusive: 4_100_000_000, approximate: false },
    ],
    ['almost', 'wallonia.share.report-2016', { value_type: 'quantity', max_exclusive: 20, approximate: true }],
    [
      'a fraction',
      'wallonia.share.page-2021',
      { value_type: 'quantity', number: 0.8, fraction_numerator: 8, fraction_denominator: 10, approximate: false },
    ],
    ['a code', 'promethera.phase.report-2016', { value_type: 'code', code: 'phase-1', approximate: false }],
    [
      'a date that is a bound',
      'promethera.launch.report-2016',
      {
        value_type: 'date',
        date: '2020',
        date_earliest: '2020-01-01',
        date_latest: '2020-12-31',
        date_bound: 'after',
        approximate: false,
      },
    ],
  ])('keeps %s apart', (_, id, expected) => {
    const names = tables.find(({ name }) => name === 'observations')?.columns.map(({ name }) => name) ?? [];
    const values = names.slice(names.indexOf('value_type'), names.indexOf('reference_period'));
    const row = rowOf(filled, 'observations', id);
    expect(
      Object.fromEntries(values.map((name) => [name, row[name]]).filter(([, cell]) => cell !== undefined)),
    ).toEqual(expected);
  });

  test.each([
    ['the last third of a year', 'promethera.jobs.page-2021', '2014-09-01', '2014-12-31'],
    ['an interval', 'promethera.jobs.report-2016', '2005-01-01', '2014-12-31'],
    ['an open end', 'nkr-2.launch.report-2016', '2016-01-01', undefined],
    ['an open beginning', 'wallonia.share.report-2016', undefined, '2015-12-31'],
    ['a year that is about right', 'promethera.funds.page-2021', '2021-01-01', '2021-12-31'],
  ])('gives the days of %s', (_, id, period_earliest, period_latest) => {
    const row = rowOf(filled, 'observations', id);
    expect([row['period_earliest'], row['period_latest']]).toEqual([period_earliest, period_latest]);
  });

  it('lists the citations of other names and of identifiers', () => {
    const { columns, rows } = filled.find(({ name }) => name === 'citations') as FilledTable;
    const own = nameRows(columns, rows).filter(({ statement_kind }) =>
      ['alternate-name', 'identifier'].includes(String(statement_kind)),
    );
    expect(own.map(({ statement_id, position, source, prefix }) => [statement_id, position, source, prefix])).toEqual([
      ['celyad.alternate-name.1', 1, 'brochure-2016', undefined],
      ['promethera.alternate-name.1', 1, 'report-2016', undefined],
      ['promethera.alternate-name.2', 1, 'page-2021', 'Euronext: '],
      ['promethera.alternate-name.2', 2, 'report-2016', undefined],
      ['promethera.identifier.1', 1, 'report-2016', 'no. '],
      ['win2wal.identifier.1', 1, 'page-2021', undefined],
      ['win2wal.identifier.1', 2, 'report-2016', undefined],
      ['win2wal.identifier.2', 1, 'page-2021', undefined],
    ]);
  });
});

function typeOf(table: { readonly columns: FilledTable['columns'] } | undefined, name: string): string | undefined {
  return table?.columns.find((column) => column.name === name)?.type;
}

function rowOf(filled: readonly FilledTable[], table: string, id: string): NamedRow {
  const { columns, rows } = filled.find(({ name }) => name === table) as FilledTable;
  return nameRows(columns, rows).find((row) => row['id'] === id) ?? {};
}

function nameAll(dataset: Dataset): NamedRows {
  return Object.fromEntries(exportTables(dataset).map(({ name, columns, rows }) => [name, nameRows(columns, rows)]));
}
