import type { Dataset, Edtf } from '@walbio/data';
import { containsPeriod } from '../period/containsPeriod.ts';
import { firstDay, lastDay } from '../period/days.ts';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { nameCollection } from '../query/recordKinds.ts';
import { isMixed } from '../table/field.ts';
import { nextDown, nextUp } from '../table/nextNumber.ts';
import type { Path } from '../table/path.ts';
import { followCodes } from '../table/pathColumn.ts';
import { openTable } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { Operator } from './condition.ts';
import type { CodeTest, QuantityTest, Test } from './columnTest.ts';
import { judgeRow } from './columnTest.ts';
import { truths } from './truth.ts';
import type { Truth } from './truth.ts';

/** Prepares one operator of one field. The operators `ne` and `in` of quantities are read as others before. */
export function compileTest(dataset: Dataset, path: Path, operator: Operator, value: unknown): Test {
  const table = openTable(dataset, path.collection);
  if (path.next) {
    const missing = operator !== 'exists' ? truths.open : value ? truths.fails : truths.holds;
    return compileJoin(dataset, table, path, compileTest(dataset, path.next.path, operator, value), missing);
  }
  if (path.field.type === 'quantity') return compileQuantity(table, path.name, operator, value);
  return compileText(table, path, operator, value);
}

/** A test of texts or periods by what holds of each of them; of a list one item is enough. */
export function testTexts(table: Table, name: string, isList: boolean, holds: (text: string) => boolean): CodeTest {
  const { codes, keys } = table.texts(name);
  const known = Uint8Array.from(keys, (items) => (items.some(holds) ? truths.holds : truths.fails));
  known[0] = isList ? truths.fails : truths.open;
  return { type: 'codes', table, name, codes, truths: known };
}

function compileText(table: Table, path: Path, operator: Operator, value: unknown): CodeTest {
  const { name, field } = path;
  if (operator === 'exists') return testExistence(table, name, value as boolean);
  if (operator === 'eq' || operator === 'in' || operator === 'has') return testEquality(table, path, value);
  const text = value as string;
  if (operator === 'prefix') {
    const read = isMixed(field)
      ? (key: string): string => key.slice(key.indexOf('/') + 1)
      : (key: string): string => key;
    return testTexts(table, name, field.list, (key) => read(key).startsWith(text));
  }
  return testTexts(table, name, field.list, comparePeriod(operator, text));
}

function testEquality(table: Table, { name, field }: Path, value: unknown): CodeTest {
  const { codes, keys } = table.texts(name);
  const known = table.codesOf(name);
  const few = list(value).flatMap((text) => listKeys(field.kinds, String(text)).flatMap((key) => known.get(key) ?? []));
  const states = new Uint8Array(keys.length).fill(truths.fails);
  for (const code of few) states[code] = truths.holds;
  states[0] = field.list ? truths.fails : truths.open;
  return { type: 'codes', table, name, codes, truths: states, few: [...new Set(few)].sort((a, b) => a - b) };
}

/** How a column writes an id that may be of one of several kinds. */
export function listKeys(kinds: readonly string[], id: string): readonly string[] {
  return kinds.length > 1 ? kinds.map((kind) => `${kind}/${id}`) : [id];
}

function testExistence(table: Table, name: string, wanted: boolean): CodeTest {
  const { codes, keys } = table.texts(name);
  const states = new Uint8Array(keys.length).fill(wanted ? truths.holds : truths.fails);
  states[0] = wanted ? truths.fails : truths.holds;
  return { type: 'codes', table, name, codes, truths: states };
}

function comparePeriod(operator: Operator, asked: Edtf): (period: Edtf) => boolean {
  const [first, last] = [firstDay(readPeriod(asked)), lastDay(readPeriod(asked))];
  if (operator === 'contains') return (period) => containsPeriod(period, asked);
  if (operator === 'within') return (period) => containsPeriod(asked, period);
  if (operator === 'overlaps') return (period) => overlapsPeriod(period, asked);
  if (operator === 'before') return (period) => lastDay(readPeriod(period)) < first;
  return (period) => firstDay(readPeriod(period)) > last;
}

const ranges: Readonly<Partial<Record<Operator, (value: number) => readonly [number, number]>>> = {
  eq: (value) => [value, value],
  gt: (value) => [nextUp(value), Infinity],
  gte: (value) => [value, Infinity],
  lt: (value) => [-Infinity, nextDown(value)],
  lte: (value) => [-Infinity, value],
};

function compileQuantity(table: Table, name: string, operator: Operator, value: unknown): Test {
  const column = table.quantities(name);
  if (operator === 'exists') return testQuantityExistence(table, name, column.printed, value as boolean);
  const [from, to] = operator === 'between' ? (value as [number, number]) : (ranges[operator]?.(value as number) ?? []);
  return { type: 'quantity', column, from: from as number, to: to as number } satisfies QuantityTest;
}

function testQuantityExistence(table: Table, name: string, printed: Float64Array, wanted: boolean): CodeTest {
  const codes = Int32Array.from(printed, (number) => (Number.isNaN(number) === wanted ? 0 : 1));
  return { type: 'codes', table, name, codes, truths: Uint8Array.of(truths.fails, truths.holds) };
}

/** A test of what a reference leads to, as a test of the reference. `missing` is the truth where it leads nowhere. */
function compileJoin(dataset: Dataset, table: Table, path: Path, inner: Test, missing: Truth): CodeTest {
  const { name, field } = path;
  const { codes } = table.texts(name);
  const states = field.list
    ? judgeLists(dataset, table, path, inner)
    : judgeEach(followCodes(dataset, table, path), inner, missing);
  states[0] = field.list ? truths.fails : missing;
  return { type: 'codes', table, name, codes, truths: states, few: listHolding(states) };
}

function listHolding(states: Uint8Array): readonly number[] {
  const codes: number[] = [];
  states.forEach((state, code) => {
    if (state === truths.holds) codes.push(code);
  });
  return codes;
}

function judgeEach(rows: Int32Array, inner: Test, missing: Truth): Uint8Array {
  const states = new Uint8Array(rows.length).fill(missing);
  rows.forEach((row, code) => {
    if (row >= 0) states[code] = judgeRow(inner, row);
  });
  return states;
}

/** Of a list it is enough that the test holds of one record. */
function judgeLists(dataset: Dataset, table: Table, { name, field, next }: Path, inner: Test): Uint8Array {
  const { kind } = next as NonNullable<Path['next']>;
  const target = openTable(dataset, nameCollection(kind));
  const prefix = isMixed(field) ? `${kind}/` : '';
  const holds = (key: string): boolean => {
    const row = key.startsWith(prefix) ? target.rowOf(key.slice(prefix.length)) : undefined;
    return row !== undefined && judgeRow(inner, row) === truths.holds;
  };
  return Uint8Array.from(table.texts(name).keys, (items) => (items.some(holds) ? truths.holds : truths.fails));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
