import type { CollectionName } from '@walbio/data';
import type { Path } from '../table/path.ts';
import type { Plan, PlannedAggregate, PlannedOrder } from './plan.ts';
import type { Problems } from './problems.ts';
import { assertSingle, readPath } from './readPaths.ts';

/** Reads the keys of an order, of records or of groups. What is wrong is noted and left out. */
export function readOrders(
  from: CollectionName,
  value: unknown,
  { groupBy, aggregates }: Pick<Plan, 'groupBy' | 'aggregates'>,
  problems: Problems,
): readonly PlannedOrder[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return problems.add('query.orderBy', value, 'a list of fields') ?? [];
  return value.flatMap((one, index) => {
    const place = `query.orderBy[${index}]`;
    if (typeof one !== 'string') return problems.add(place, one, 'a field, with - before it to turn the order') ?? [];
    const isDescending = one.startsWith('-');
    const name = isDescending ? one.slice(1) : one;
    const key = groupBy
      ? readGroupKey(name, groupBy, aggregates, place, problems)
      : readPath(from, name, place, problems);
    if (typeof key === 'object') assertSingle(key, place, problems);
    return key === undefined ? [] : [{ key, isDescending }];
  });
}

function readGroupKey(
  name: string,
  groupBy: readonly Path[],
  aggregates: readonly PlannedAggregate[],
  place: string,
  problems: Problems,
): Path | string | undefined {
  const path = groupBy.find(({ text }) => text === name);
  if (path) return path;
  if (aggregates.some((aggregate) => aggregate.name === name)) return name;
  const known = [...groupBy.map(({ text }) => text), ...aggregates.map((aggregate) => aggregate.name)];
  return problems.add(place, name, 'a field or an aggregate of the groups', known);
}
