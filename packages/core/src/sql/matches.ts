import type { Edtf } from '@walbio/data';
import type { Plan } from '../ask/plan.ts';
import { fields, timeFields } from '../table/fields.ts';
import { compileComparison } from './compileComparison.ts';
import { compileCondition, existsItem } from './compileCondition.ts';
import type { Column } from './column.ts';
import { writeColumns } from './column.ts';
import { bindLastDay } from './days.ts';
import { idOrder, writeOrder } from './order.ts';
import { listRankKeys } from './rank.ts';
import type { Scope } from './scope.ts';
import { quoteName } from './writer.ts';

/** A SELECT of the records that a query is about: their `id`, and columns that are read from the scope of the records. */
export function selectMatches(scope: Scope, plan: Plan, read: readonly Column[]): string {
  const condition = compileCondition(scope, plan.where, plan.certainty);
  const conditions = [condition, ...cutByTime(scope, plan)].map((one) => `(${one})`);
  const columns = [{ name: 'id', sql: `${scope.base}."id"` }, ...read];
  const select = (all: readonly Column[]): string =>
    `SELECT ${writeColumns(all)} FROM ${scope.table}${scope.joins} WHERE ${conditions.join(' AND ')}`;
  if (!plan.latest) return select(columns);
  const names = [...new Set(columns.map(({ name }) => quoteName(name)))].join(', ');
  return `SELECT ${names} FROM (${select([...columns, rankRecency(scope, plan)])}) AS ranked WHERE "recency" = 1`;
}

function cutByTime(scope: Scope, { from, asOf, during }: Plan): readonly string[] {
  return [
    ...(asOf === undefined ? [] : compileAsOf(scope, from, asOf)),
    ...(during === undefined ? [] : compileDuring(scope, from as keyof typeof timeFields, during)),
  ];
}

/** What rests on a source that was issued by a date. Areas, units, code lists and indicators stand without one. */
function compileAsOf(scope: Scope, from: Plan['from'], asOf: Edtf): readonly string[] {
  if (from === 'sources') return [isIssued(scope.base, bindLastDay(scope.writer, asOf))];
  if (from === 'areas' || !Object.hasOwn(fields[from], 'source')) return [];
  const isAnyIssued = existsItem(scope, scope.place(from, 'source'), (_, { alias }) => {
    const source = scope.writer.alias();
    const table = `${scope.writer.table('sources')} AS ${source}`;
    const issued = isIssued(source, bindLastDay(scope.writer, asOf));
    return `EXISTS (SELECT 1 FROM ${table} WHERE ${source}."id" = ${alias}."source" AND ${issued})`;
  });
  return [isAnyIssued];
}

/** Whether a source was issued by a day. One that has no last day of issue was not. */
export function isIssued(source: string, day: string): string {
  return `${source}."issued_latest" <= ${day}`;
}

function compileDuring(scope: Scope, from: keyof typeof timeFields, during: Edtf): readonly string[] {
  return [compileComparison(scope.writer, scope.place(from, timeFields[from]), 'overlaps', during)];
}

function rankRecency(scope: Scope, plan: Plan): Column {
  const { base } = scope;
  const claim = ['subject_kind', 'subject_id', 'indicator', 'counterpart']
    .map((name) => `${base}."${name}"`)
    .join(', ');
  const order = writeOrder([...listRankKeys(scope, plan, 'latest'), idOrder(`${base}."id"`)]);
  return { name: 'recency', sql: `row_number() OVER (PARTITION BY ${claim} ORDER BY ${order})` };
}
