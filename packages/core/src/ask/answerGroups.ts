import type { Dataset, Observation, Quantity } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { orderQuantities } from '../quantity/orderQuantities.ts';
import type { Path } from '../table/path.ts';
import { openPath } from '../table/pathColumn.ts';
import type { Table } from '../table/table.ts';
import { compileCell } from './compileCell.ts';
import { computeAggregate } from './computeAggregate.ts';
import type { ReadCell } from './compileCell.ts';
import type { ReadAggregate } from './computeAggregate.ts';
import type { Groups } from './groupRows.ts';
import { groupRows } from './groupRows.ts';
import { createGrouping } from './grouping.ts';
import { listDistinctCitations } from './listDistinctCitations.ts';
import type { Compare } from './orderRows.ts';
import { compareCells, compareInTurn, takeOrdered } from './orderRows.ts';
import type { Plan } from './plan.ts';
import { readComputed } from './readComputed.ts';
import type { ResultSource } from './QueryResult.ts';

/** Answers a query for groups. */
export function answerGroups(dataset: Dataset, table: Table, plan: Plan, rows: Int32Array): ResultSource<unknown> {
  const { groupBy = [], aggregates, asOf, offset, limit } = plan;
  const groups = groupByPaths(dataset, table, groupBy, rows);
  const grouping = createGrouping(dataset, table, groups, groupBy, asOf);
  const readers = new Map(aggregates.map((one) => [one.name, computeAggregate(grouping, one)]));
  const shared = groupBy.map((path) => [path.text, compileCell(dataset, path)] as const);
  const all = Int32Array.from({ length: groups.count }, (_, group) => group);
  const shown = takeOrdered(all, compareGroups(dataset, plan, groups, readers), offset, limit);
  const groupAt = (index: number): number => shown[index] as number;
  const rowsAt = (index: number): Int32Array => grouping.rowsOf(groupAt(index));
  return {
    length: shown.length,
    total: groups.count,
    readRow: (index) => readGroup(shared, readers, groups, groupAt(index)),
    listInputs: (index) => Array.from(rowsAt(index), (row) => table.records[row]?.id as string),
    readComputed: (index, name) => {
      const operation = aggregates.find((one) => one.name === name)?.operation;
      const value = readers.get(name)?.(groupAt(index)) as Quantity | undefined;
      const observations = Array.from(rowsAt(index), (row) => table.records[row] as Observation);
      return operation && readComputed(dataset, operation, value, observations);
    },
    listCitations: (index) => listDistinctCitations(dataset, table, rowsAt(index), asOf),
  };
}

/** The groups of all records by one field are found once and kept. */
function groupByPaths(dataset: Dataset, table: Table, groupBy: readonly Path[], rows: Int32Array): Groups {
  const group = (): Groups =>
    groupRows(
      rows,
      groupBy.map((path) => openPath(dataset, path)),
    );
  const [path] = groupBy;
  const isWhole = path && groupBy.length === 1 && rows.length === table.records.length;
  return isWhole ? table.keep(`groups by ${path.text}`, group) : group();
}

type Readers = ReadonlyMap<string, ReadAggregate>;

function readGroup(
  shared: readonly (readonly [string, ReadCell])[],
  readers: Readers,
  groups: Groups,
  group: number,
): unknown {
  const row: Record<string, unknown> = {};
  for (const [name, read] of shared) row[name] = read(groups.first[group] as number);
  for (const [name, read] of readers) row[name] = read(group);
  return row;
}

/** The order that is asked for, then that of what groups share. */
function compareGroups(dataset: Dataset, { groupBy = [], orderBy }: Plan, groups: Groups, readers: Readers): Compare {
  const compareKeys = (path: Path, isDescending: boolean): Compare => {
    const compare = compareCells(dataset, path, isDescending);
    return (a, b) => compare(groups.first[a] as number, groups.first[b] as number);
  };
  return compareInTurn([
    ...orderBy.map(({ key, isDescending }) =>
      typeof key === 'string'
        ? compareAggregates(readers.get(key) as ReadAggregate, isDescending ? -1 : 1)
        : compareKeys(key, isDescending),
    ),
    ...groupBy.map((path) => compareKeys(path, false)),
  ]);
}

function compareAggregates(read: ReadAggregate, sign: number): Compare {
  const cells = new Map<number, unknown>();
  const readOnce = (group: number): unknown => {
    if (!cells.has(group)) cells.set(group, read(group));
    return cells.get(group);
  };
  return (a, b) => {
    const [first, second] = [readOnce(a), readOnce(b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return compareValues(first, second) * sign;
  };
}

/** Compares two cells of an aggregate: numbers, texts or quantities. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number') return a - (b as number);
  return typeof a === 'string' ? compareTexts(a, b as string) : orderQuantities(a as Quantity, b as Quantity);
}
