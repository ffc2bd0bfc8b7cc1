import type { Dataset } from '@walbio/data';
import type { Table } from '../table/table.ts';
import { compileTest } from './compileTest.ts';
import type { Condition } from './condition.ts';
import type { CodeTest, Test } from './columnTest.ts';
import { selectRows } from './columnTest.ts';
import { acceptedTruths, truths } from './truth.ts';
import type { Truth } from './truth.ts';

/** A condition with its tests ready. */
export type Prepared =
  | { readonly type: 'test'; readonly test: Test; readonly accepted: Truth }
  | { readonly type: 'all' | 'any'; readonly conditions: readonly Prepared[] };

/** Prepares the tests of a condition. */
export function prepareCondition(dataset: Dataset, condition: Condition, certainty: 'certain' | 'possible'): Prepared {
  if (condition.type !== 'comparison') {
    const conditions = condition.conditions.map((one) => prepareCondition(dataset, one, certainty));
    return { type: condition.type, conditions };
  }
  const { path, operator, value, negated } = condition;
  const test = compileTest(dataset, path, operator, value);
  return { type: 'test', test, accepted: acceptedTruths(negated, certainty) };
}

/** The rows of a table that meet a condition, in their order. */
export function selectWhere(table: Table, condition: Prepared, rows?: Int32Array): Int32Array {
  if (condition.type === 'test') return selectTest(table, condition, rows);
  return condition.type === 'all'
    ? selectAll(table, condition.conditions, rows)
    : selectAny(table, condition.conditions, rows ?? table.rows());
}

type PreparedTest = Extract<Prepared, { readonly type: 'test' }>;

function selectTest(table: Table, { test, accepted }: PreparedTest, rows?: Int32Array): Int32Array {
  if (!rows && isIndexed(test, accepted)) return collectRows(test);
  return selectRows(table, test, accepted, rows);
}

function selectAll(table: Table, conditions: readonly Prepared[], rows?: Int32Array): Int32Array {
  const first = rows ? undefined : findFewest(conditions);
  let kept = first ? selectWhere(table, first) : rows;
  for (const condition of conditions) if (condition !== first) kept = selectWhere(table, condition, kept);
  return kept ?? table.rows();
}

function selectAny(table: Table, conditions: readonly Prepared[], rows: Int32Array): Int32Array {
  const isKept = new Uint8Array(table.records.length);
  for (const condition of conditions) for (const row of selectWhere(table, condition, rows)) isKept[row] = 1;
  return rows.filter((row) => isKept[row] === 1);
}

/** Up to how many codes are looked up in the lists of rows, rather than in every row. */
const fewCodes = 16;

function isIndexed(test: Test, accepted: Truth): test is CodeTest & { readonly few: readonly number[] } {
  return test.type === 'codes' && accepted === truths.holds && test.few !== undefined && test.few.length <= fewCodes;
}

/** The condition that the fewest rows meet, among those whose rows are listed. */
function findFewest(conditions: readonly Prepared[]): Prepared | undefined {
  let fewest: Prepared | undefined;
  let least = Infinity;
  for (const condition of conditions) {
    if (condition.type !== 'test' || !isIndexed(condition.test, condition.accepted)) continue;
    const count = countRows(condition.test);
    if (count < least) [fewest, least] = [condition, count];
  }
  return fewest;
}

type IndexedTest = CodeTest & { readonly few: readonly number[] };

function countRows({ table, name, few }: IndexedTest): number {
  const { starts } = table.rowsOf(name);
  return few.reduce((count, code) => count + (starts[code + 1] as number) - (starts[code] as number), 0);
}

function collectRows({ table, name, few }: IndexedTest): Int32Array {
  const { starts, rows } = table.rowsOf(name);
  const lists = few.map((code) => rows.subarray(starts[code], starts[code + 1]));
  if (lists.length === 1) return lists[0] as Int32Array;
  const all = new Int32Array(lists.reduce((length, list) => length + list.length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}
