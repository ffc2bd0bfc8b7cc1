import { describe, expect, it, test } from 'vitest';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { exportCsv, formatCsv } from './csv.ts';
import type { Cell, ColumnType } from './tables/column.ts';
import { tables } from './tables/index.ts';

describe('formatCsv', () => {
  const cells: readonly (readonly [string, ColumnType, Cell, string])[] = [
    ['a plain text without quotes', 'string', 'Promethera', 'Promethera'],
    ['leading zeros', 'string', '007', '007'],
    ['a comma in quotes', 'string', 'a, b', '"a, b"'],
    ['quotes doubled', 'string', 'a "b"', '"a ""b"""'],
    ['line ends as they are, in quotes', 'string', 'a\nb\r\nc\rd', '"a\nb\r\nc\rd"'],
    ['white space at the ends in quotes', 'string', ' a ', '" a "'],
    ['what a spreadsheet takes for a formula as it is', 'string', '=1+1', '=1+1'],
    ['any letter', 'string', '細胞 🧬 é', '細胞 🧬 é'],
    ['an empty text in quotes', 'string', '', '""'],
    ['null as nothing', 'string', undefined, ''],
    ['a large number without an exponent', 'number', 1e21, '1000000000000000000000'],
    ['a small number without an exponent', 'number', 1.5e-7, '0.00000015'],
    ['a number without rounding', 'number', 1 / 3, '0.3333333333333333'],
    ['true', 'boolean', true, 'true'],
    ['false', 'boolean', false, 'false'],
    ['zero', 'integer', 0, '0'],
    ['a day', 'date', '2016-05-31', '2016-05-31'],
  ];

  test.each(cells)('writes %s', (_, type, cell, text) => {
    const column = { name: 'a', type, description: '', nullable: true };
    const beside = { name: 'b', type: 'string', description: '', nullable: true } as const;
    expect(formatCsv({ columns: [column, beside], rows: [[cell, 'x']] })).toBe(`a,b\r\n${text},x\r\n`);
  });

  it('writes the header of a table without rows', () => {
    const columns = [{ name: 'a', type: 'string', description: '', nullable: true }] as const;
    expect(formatCsv({ columns, rows: [] })).toBe('a\r\n');
  });
});

describe('exportCsv', () => {
  const files = exportCsv(fullDataset);

  it('writes a file for each table', () => {
    expect(Object.keys(files)).toEqual(tables.map(({ name }) => `csv/${name}.csv`));
  });

  it('begins without a byte-order mark', () => {
    expect(files['csv/areas.csv']).toMatch(/^id,name_en,/);
  });

  it('writes the same files again', () => {
    expect(exportCsv(fullDataset)).toEqual(files);
  });
});
