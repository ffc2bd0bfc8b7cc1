import type { Dataset } from '@walbio/data';
import type { Plan, PlannedAggregate } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import type { Answer } from './answer.ts';
import type { Column } from './column.ts';
import { compileAggregate } from './compileAggregate.ts';
import { listGroupKeys } from './groupKeys.ts';
import type { GroupKey } from './groupKeys.ts';
import { findAggregate, writeGroups } from './groupsStatement.ts';
import type { Groups, NamedAggregate } from './groupsStatement.ts';
import type { Guard } from './guard.ts';
import { noGuard } from './guard.ts';
import { selectMatches } from './matches.ts';
import { readAnswer } from './readAnswer.ts';
import { assertNotRepeated, guardRepetition } from './repetitionGuard.ts';
import { Scope } from './scope.ts';
import { sortAnswer } from './sortAnswer.ts';
import type { EngineRow, Statement } from './statement.ts';
import { readJson } from './statement.ts';
import { assertUnits, guardUnits } from './unitGuard.ts';
import type { Writer } from './writer.ts';

/**
 * Compiles a query for groups. Checks of what may be added up come along with the answer. Where groups are ordered by what is
 * only known when it has been read, as a sum with its bounds, all of them are asked for, and ordered then.
 */
export function compileGroups(writer: Writer, dataset: Dataset, plan: Plan): Statement<Answer<unknown>> {
  const records = new Scope(writer, plan.from);
  const groups = compileParts(records, plan);
  const isSorted = plan.orderBy.every(({ key }) => typeof key !== 'string' || findAggregate(groups, key).isOrdered);
  const shown = isSorted ? plan : { ...plan, orderBy: [], limit: Infinity, offset: 0 };
  const sql = writeGroups(writer, shown, groups, selectMatches(records, plan, listInputs(groups)));
  const readRows = (rows: readonly EngineRow[]): Answer<unknown> => {
    assertComputable(dataset, plan, rows[0] ?? {});
    const answer = readAnswer(rows, (row) => row);
    const sorted = isSorted ? answer : sortAnswer(answer, plan, (row, key) => readValue(groups, row, key));
    return { ...sorted, rows: sorted.rows.map((row) => readGroup(groups, row)) };
  };
  return { sql, parameters: writer.parameters, readRows };
}

function compileParts(records: Scope, plan: Plan): Groups {
  const keys = listGroupKeys(records, plan);
  const aggregates = plan.aggregates.map((planned, index) => {
    const column = `a${index}`;
    return { planned, column, ...compileAggregate(records, plan, planned, column) };
  });
  return { keys, aggregates, guards: listGuards(records, plan, keys) };
}

function listGuards(records: Scope, { aggregates }: Plan, keys: readonly GroupKey[]): readonly Guard[] {
  const columns = keys.map(({ column }) => `"${column.name}"`);
  return [
    aggregates.some(isNumeric) ? guardUnits(records, columns) : noGuard,
    aggregates.some(isAdded) ? guardRepetition(records, columns) : noGuard,
  ];
}

function isNumeric({ operation }: PlannedAggregate): boolean {
  return ['sum', 'mean', 'min', 'max', 'median'].includes(operation);
}

function isAdded({ operation }: PlannedAggregate): boolean {
  return operation === 'sum' || operation === 'mean';
}

function listInputs({ keys, aggregates, guards }: Groups): readonly Column[] {
  return [
    ...keys.flatMap(({ column, order }) => [column, ...order.columns]),
    ...[...aggregates, ...guards].flatMap(({ inputs }) => inputs),
  ];
}

function assertComputable(dataset: Dataset, { aggregates }: Plan, row: EngineRow): void {
  for (const aggregate of aggregates) {
    if (isNumeric(aggregate)) assertUnits(dataset, aggregate, row);
    if (isAdded(aggregate)) assertNotRepeated(aggregate, row);
  }
}

/** What rows are ordered by: the key of a path, or the cell of an aggregate. */
function readValue(groups: Groups, row: EngineRow, key: Path | string): unknown {
  if (typeof key === 'string') return readAggregate(findAggregate(groups, key), row);
  const { column } = groups.keys.find(({ path }) => path === key) as GroupKey;
  return readJson(row[column.name]);
}

function readAggregate({ column, read }: NamedAggregate, row: EngineRow): unknown {
  return read(readJson(row[column]));
}

function readGroup({ keys, aggregates }: Groups, row: EngineRow): unknown {
  return Object.fromEntries([
    ...keys.map(({ path, column }) => [path.text, dropKind(path, readJson(row[column.name]))]),
    ...aggregates.map((aggregate) => [aggregate.planned.name, readAggregate(aggregate, row)]),
  ]);
}

/** The id in a key, which tells the kind too where there are several. */
function dropKind({ field, next }: Path, key: unknown): unknown {
  if (next) return dropKind(next.path, key);
  return field.kinds.length > 1 && typeof key === 'string' ? key.slice(key.indexOf('/') + 1) : key;
}
