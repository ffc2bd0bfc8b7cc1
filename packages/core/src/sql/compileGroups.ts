import type { Dataset } from '@walbio/data';
import type { Plan, PlannedAggregate } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import type { Answer } from './answer.ts';
import { readKey } from './cells.ts';
import type { Column } from './column.ts';
import { writeColumns } from './column.ts';
import { compileAggregate } from './compileAggregate.ts';
import type { CompiledAggregate } from './compileAggregate.ts';
import type { Guard } from './guard.ts';
import { noGuard } from './guard.ts';
import { idOrder, selectMatches } from './matches.ts';
import { nameKeys, orderByPath } from './order.ts';
import type { OrderKey } from './order.ts';
import { writePage } from './page.ts';
import { readAnswer } from './readAnswer.ts';
import { assertNotRepeated, guardRepetition } from './repetitionGuard.ts';
import { Scope } from './scope.ts';
import { sortAnswer } from './sortAnswer.ts';
import type { EngineRow, Statement } from './statement.ts';
import { readJson } from './statement.ts';
import { assertUnits, guardUnits } from './unitGuard.ts';
import type { Writer } from './writer.ts';

/** What a group shares under one path: the column with its key, and those that order it. */
export interface GroupKey {
  readonly path: Path;
  readonly column: Column;
  readonly order: ReturnType<typeof nameKeys>;
}

interface NamedAggregate extends CompiledAggregate {
  readonly planned: PlannedAggregate;
  readonly column: string;
}

interface Groups {
  readonly keys: readonly GroupKey[];
  readonly aggregates: readonly NamedAggregate[];
}

/**
 * Compiles a query for groups. Checks of what may be added up come along with the answer. Where groups are ordered by what is
 * only known when it has been read, as a sum with its bounds, all of them are asked for, and ordered then.
 */
export function compileGroups(writer: Writer, dataset: Dataset, plan: Plan): Statement<Answer<unknown>> {
  const records = new Scope(writer, plan.from);
  const groups: Groups = {
    keys: listGroupKeys(records, plan),
    aggregates: plan.aggregates.map((planned, index) => ({
      planned,
      column: `a${index}`,
      ...compileAggregate(records, plan, planned, `a${index}`),
    })),
  };
  const guards = listGuards(records, plan, groups);
  const isSorted = plan.orderBy.every(({ key }) => typeof key !== 'string' || findAggregate(groups, key).isOrdered);
  const shown = isSorted ? plan : { ...plan, orderBy: [], limit: Infinity, offset: 0 };
  const sql = writeStatement(
    writer,
    plan,
    shown,
    groups,
    guards,
    selectMatches(records, plan, listInputs(groups, guards)),
  );
  const readRows = (rows: readonly EngineRow[]): Answer<unknown> => {
    assertComputable(dataset, plan, rows[0] ?? {});
    const answer = readAnswer(rows, (row) => row);
    const sorted = isSorted ? answer : sortAnswer(answer, plan, (row, key) => readValue(groups, row, key));
    return { ...sorted, rows: sorted.rows.map((row) => readGroup(groups, row)) };
  };
  return { sql, parameters: writer.parameters, readRows };
}

/** The columns of what groups share. */
export function listGroupKeys(records: Scope, { groupBy = [] }: Plan): readonly GroupKey[] {
  return groupBy.map((path, index) => ({
    path,
    column: { name: `g${index}`, sql: readKey(records.follow({ alias: records.base, path })) },
    order: nameKeys(`g${index}`, orderByPath(records, path, false)),
  }));
}

function listGuards(records: Scope, { aggregates }: Plan, { keys }: Groups): readonly Guard[] {
  const columns = keys.map(({ column }) => `"${column.name}"`);
  const isAny = (...operations: readonly PlannedAggregate['operation'][]): boolean =>
    aggregates.some(({ operation }) => operations.includes(operation));
  return [
    isAny('sum', 'mean', 'min', 'max', 'median') ? guardUnits(records, columns) : noGuard,
    isAny('sum', 'mean') ? guardRepetition(records, columns) : noGuard,
  ];
}

function listInputs({ keys, aggregates }: Groups, guards: readonly Guard[]): readonly Column[] {
  return [
    ...keys.flatMap(({ column, order }) => [column, ...order.columns]),
    ...aggregates.flatMap(({ inputs }) => inputs),
    ...guards.flatMap(({ inputs }) => inputs),
  ];
}

function writeStatement(
  writer: Writer,
  plan: Plan,
  shown: Plan,
  groups: Groups,
  guards: readonly Guard[],
  matches: string,
): string {
  const { keys, aggregates } = groups;
  const page = writePage(writer, shown, 'groups', listOrder(plan, shown, groups));
  const tables = [`matches AS (${matches})`, `groups AS (${selectGroups(groups)})`, page];
  const findings = guards.flatMap((guard) => guard.findings);
  const cells = [...keys.map(({ column }) => column.name), ...aggregates.map(({ column }) => column)];
  const told = writeColumns([{ name: 'total', sql: '(SELECT count(*) FROM groups)' }, ...findings]);
  const columns = [
    'CAST(told."total" AS TEXT) AS "total"',
    'to_json(page."id") AS "key"',
    ...findings.map(({ name }) => `told."${name}"`),
    ...cells.map((name) => `to_json(page."${name}") AS "${name}"`),
  ];
  return (
    `WITH RECURSIVE ${[...tables, ...guards.flatMap((guard) => guard.tables)].join(', ')} ` +
    `SELECT ${columns.join(', ')} FROM (SELECT ${told}) AS told LEFT JOIN page ON TRUE ORDER BY page.place`
  );
}

function selectGroups({ keys, aggregates }: Groups): string {
  const names = keys.map(({ column }) => `"${column.name}"`);
  const orders = keys.flatMap(({ order }) => order.columns.map(({ name }) => ({ name, sql: `min("${name}")` })));
  const columns = [
    { name: 'id', sql: 'min("id" COLLATE "C")' },
    ...names.map((name) => ({ name: name.slice(1, -1), sql: name })),
    ...orders,
    ...aggregates.map(({ column, sql }) => ({ name: column, sql })),
  ];
  const groupBy = names.length > 0 ? ` GROUP BY ${names.join(', ')}` : '';
  return `SELECT ${writeColumns(columns)} FROM matches${groupBy} HAVING count(*) > 0`;
}

/** The order that is asked for, then that of what groups share, then that of their first records. */
function listOrder({ groupBy = [] }: Plan, { orderBy }: Plan, groups: Groups): readonly OrderKey[] {
  const ofPath = (path: Path, isDescending: boolean): readonly OrderKey[] =>
    (groups.keys[groupBy.indexOf(path)] as GroupKey).order.keys.map((key) => ({ ...key, isDescending }));
  return [
    ...orderBy.flatMap(({ key, isDescending }) =>
      typeof key === 'string'
        ? [{ sql: `"${findAggregate(groups, key).column}"`, isDescending }]
        : ofPath(key, isDescending),
    ),
    ...groupBy.flatMap((path) => ofPath(path, false)),
    idOrder('"id"'),
  ];
}

function findAggregate({ aggregates }: Groups, name: string): NamedAggregate {
  return aggregates.find(({ planned }) => planned.name === name) as NamedAggregate;
}

function assertComputable(dataset: Dataset, { aggregates }: Plan, row: EngineRow): void {
  for (const aggregate of aggregates) {
    const { operation } = aggregate;
    if (['sum', 'mean', 'min', 'max', 'median'].includes(operation)) assertUnits(dataset, aggregate, row);
    if (operation === 'sum' || operation === 'mean') assertNotRepeated(aggregate, row);
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
