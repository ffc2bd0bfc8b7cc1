import type { Plan } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import { readKey } from './cells.ts';
import type { Column } from './column.ts';
import { nameKeys, orderByPath } from './order.ts';
import type { Scope } from './scope.ts';

/** What a group shares under one path: the column with its key, and those that order it. */
export interface GroupKey {
  readonly path: Path;
  readonly column: Column;
  readonly order: ReturnType<typeof nameKeys>;
}

/** The columns of what groups share. */
export function listGroupKeys(records: Scope, { groupBy = [] }: Plan): readonly GroupKey[] {
  return groupBy.map((path, index) => ({
    path,
    column: { name: `g${index}`, sql: readKey(records.follow({ alias: records.base, path })) },
    order: nameKeys(`g${index}`, orderByPath(records, path, false)),
  }));
}
