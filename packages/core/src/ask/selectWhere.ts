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
  const listed = !rows && isIndexed(test, accepted) ? collectRows(test) : undefined;
  return listed ?? selectRows(table, test, accepted, rows);
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

/** Up to how many lists of rows are worth putting in order; where they stand in it, any number is taken. */
const fewCodes = 16;

/** Rows are looked up in the lists of their codes where those are less than this part of all. */
const smallShare = 1 / 4;

function isIndexed(test: Test, accepted: Truth): test is IndexedTest {
  if (test.type !== 'codes' || accepted !== truths.holds || !test.few) return false;
  return countRows(test as IndexedTest) <= smallShare * test.codes.length;
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

/** The rows of each code one after another; `undefined` where they would have to be put in order and are of many codes. */
function collectRows(test: IndexedTest): Int32Array | undefined {
  const { table, name, few } = test;
  const { starts, rows } = table.rowsOf(name);
  const [only = 0] = few;
  if (few.length === 1) return rows.subarray(starts[only], starts[only + 1]);
  const all = new Int32Array(countRows(test));
  let [end, isInOrder] = [0, true];
  for (const code of few) {
    const [from, to] = [starts[code] as number, starts[code + 1] as number];
    isInOrder &&= end === 0 || from === to || (rows[from] as number) > (all[end - 1] as number);
    for (let at = from; at < to; at++) all[end++] = rows[at] as number;
  }
  if (isInOrder) return all;
  return few.length <= fewCodes ? all.sort() : undefined;
}
