import type { QuantityColumn } from '../table/quantityColumn.ts';
import type { Table } from '../table/table.ts';
import type { Truth } from './truth.ts';
import { truths } from './truth.ts';

/** A condition on a column of texts or periods: the truth of each code. */
export interface CodeTest {
  readonly type: 'codes';
  readonly table: Table;
  readonly name: string;
  readonly codes: Int32Array;
  readonly truths: Uint8Array;
  /** The codes that it holds of, from the smallest on, where they are known one by one. */
  readonly few?: readonly number[];
}

/** A condition on a column of quantities: whether they lie from `from` to `to`, both included. */
export interface QuantityTest {
  readonly type: 'quantity';
  readonly column: QuantityColumn;
  readonly from: number;
  readonly to: number;
}

/** A condition that is ready to be asked of rows. */
export type Test = CodeTest | QuantityTest;

/** The truth of a test for one row. */
export function judgeRow(test: Test, row: number): Truth {
  if (test.type === 'codes') return test.truths[test.codes[row] as number] as Truth;
  const [low, high] = [test.column.low[row] as number, test.column.high[row] as number];
  if (low >= test.from && high <= test.to) return truths.holds;
  return high < test.from || low > test.to ? truths.fails : truths.open;
}

/** Those of some rows, or of all, whose truth is one of the accepted ones, in their order. */
export function selectRows(table: Table, test: Test, accepted: Truth, rows?: Int32Array): Int32Array {
  const kept = table.scratch();
  const count =
    test.type === 'codes'
      ? keepCodes(test, accepted, rows, kept)
      : keepQuantities(test, accepted, rows ?? table.rows(), kept);
  return kept.slice(0, count);
}

function keepCodes(
  { codes, truths: known }: CodeTest,
  accepted: Truth,
  rows: Int32Array | undefined,
  kept: Int32Array,
): number {
  let count = 0;
  if (rows) {
    for (const row of rows) {
      if (((known[codes[row] as number] as number) & accepted) !== 0) kept[count++] = row;
    }
    return count;
  }
  for (let row = 0; row < codes.length; row++) {
    if (((known[codes[row] as number] as number) & accepted) !== 0) kept[count++] = row;
  }
  return count;
}

function keepQuantities(test: QuantityTest, accepted: Truth, rows: Int32Array, kept: Int32Array): number {
  const { from, to, column } = test;
  const { low, high } = column;
  let count = 0;
  for (const row of rows) {
    const [least, most] = [low[row] as number, high[row] as number];
    const truth = least >= from && most <= to ? truths.holds : most < from || least > to ? truths.fails : truths.open;
    if ((truth & accepted) !== 0) kept[count++] = row;
  }
  return count;
}
