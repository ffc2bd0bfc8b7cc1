import type { CollectionName } from '@walbio/data';
import { timeFields } from '../table/fields.ts';
import type { Path } from '../table/path.ts';
import { lastField } from '../table/path.ts';
import { isObject } from '../collection/isObject.ts';
import type { Operation, Plan, PlannedAggregate } from './plan.ts';
import { operations } from './plan.ts';
import type { Problems } from './problems.ts';
import { assertSingle, readPath, readSinglePaths } from './readPaths.ts';

/** What a query says of groups. */
export interface GroupQuestion {
  readonly groupBy?: unknown;
  readonly aggregate?: unknown;
}

/** Reads what to group by and what to compute. What is wrong is noted and left out. */
export function readGroups(
  from: CollectionName,
  { groupBy, aggregate }: GroupQuestion,
  problems: Problems,
): Pick<Plan, 'groupBy' | 'aggregates'> {
  if (groupBy === undefined && aggregate === undefined) return { aggregates: [] };
  const paths = groupBy === undefined ? [] : readSinglePaths(from, groupBy, 'query.groupBy', problems);
  for (const path of paths) {
    if (lastField(path).type === 'quantity')
      problems.add('query.groupBy', path.text, 'a field to group by: a text or a period');
  }
  const aggregates = readAggregates(from, aggregate ?? {}, problems);
  for (const { name } of aggregates) {
    if (paths.some(({ text }) => text === name)) problems.add('query.aggregate', name, 'a name that no group has');
  }
  return { groupBy: paths, aggregates };
}

function readAggregates(from: CollectionName, value: unknown, problems: Problems): readonly PlannedAggregate[] {
  if (!isObject(value)) return problems.add('query.aggregate', value, 'an object') ?? [];
  return Object.entries(value).flatMap(([name, one]) => readAggregate(from, name, one, problems) ?? []);
}

function readAggregate(
  from: CollectionName,
  name: string,
  value: unknown,
  problems: Problems,
): PlannedAggregate | undefined {
  const place = `query.aggregate.${name}`;
  if (name === '__proto__') return problems.add(place, name, 'a name for an aggregate');
  const entries = isObject(value) ? Object.entries(value) : [];
  const [entry] = entries;
  if (!entry || entries.length > 1) return problems.add(place, value, `an object with one of ${operations.join(', ')}`);
  const operation = operations.find((known) => known === entry[0]);
  if (!operation) return problems.add(place, entry[0], 'an operation', operations);
  if (operation === 'count')
    return entry[1] === true ? { name, operation } : problems.add(`${place}.count`, entry[1], 'true');
  const path = readPath(from, entry[1], `${place}.${operation}`, problems);
  if (path) assertOperation(from, path, operation, `${place}.${operation}`, problems);
  return path && { name, operation, path };
}

function assertOperation(
  from: CollectionName,
  path: Path,
  operation: Operation,
  place: string,
  problems: Problems,
): void {
  const { type } = lastField(path);
  assertSingle(path, place, problems);
  if (operation === 'latest' || operation === 'first') {
    if (!Object.hasOwn(timeFields, from)) problems.add(place, from, 'a collection of what has a time');
  } else if (operation === 'countDistinct') {
    if (type === 'quantity') problems.add(place, path.text, 'a field of texts or periods');
  } else if (type !== 'quantity') problems.add(place, path.text, 'a field of quantities', ['value']);
}
