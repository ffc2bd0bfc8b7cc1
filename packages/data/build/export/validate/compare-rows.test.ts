import { describe, expect, it } from 'vitest';
import { compareRows } from './compare-rows.ts';

const columns = [
  { name: 'id', type: 'string', description: '', nullable: false },
  { name: 'number', type: 'number', description: '', nullable: true },
] as const;

describe('compareRows', () => {
  it('finds nothing where the cells are the same', () => {
    const rows = [
      ['a', 1],
      ['b', undefined],
    ];
    expect(compareRows('a.csv', { columns, rows }, structuredClone(rows))).toEqual([]);
  });

  it('tells a null from an empty text and a number from its text', () => {
    const found = compareRows('a.csv', { columns, rows: [[undefined, 1]] }, [['', '1']]);
    expect(found).toMatchObject([
      { file: 'a.csv', where: 'row 1, column id', found: '""', expected: 'nothing' },
      { file: 'a.csv', where: 'row 1, column number', found: '"1"', expected: '1' },
    ]);
  });

  it('tells how many rows there are and ought to be', () => {
    expect(compareRows('a.csv', { columns, rows: [] }, [['a', 1]])).toMatchObject([
      { found: '1 rows', expected: '0 rows' },
    ]);
  });

  it('tells ten differences and counts the rest', () => {
    const rows = Array.from({ length: 15 }, () => ['a', 1]);
    const found = compareRows(
      'a.csv',
      { columns, rows },
      Array.from({ length: 15 }, () => ['b', 1]),
    );
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toMatchObject({ found: '5 more cells that differ' });
  });
});
