import type { Plan, PlannedAggregate } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import { writeColumns } from './column.ts';
import type { CompiledAggregate } from './compileAggregate.ts';
import type { GroupKey } from './groupKeys.ts';
import type { Guard } from './guard.ts';
import { idOrder } from './order.ts';
import type { OrderKey } from './order.ts';
import { writePage } from './page.ts';
import { writeJson } from './statement.ts';
import type { Writer } from './writer.ts';

/** An aggregate, and the column of a group that holds it. */
export interface NamedAggregate extends CompiledAggregate {
  readonly planned: PlannedAggregate;
  readonly column: string;
}

/** What groups share, what is computed of each, and what is checked along with it. */
export interface Groups {
  readonly keys: readonly GroupKey[];
  readonly aggregates: readonly NamedAggregate[];
  readonly guards: readonly Guard[];
}

/**
 * The statement for groups of the records that `matches` selects, and for what the guards find.
 *
 * @param plan tells the order and the page
 */
export function writeGroups(writer: Writer, plan: Plan, groups: Groups, matches: string): string {
  const { keys, aggregates, guards } = groups;
  const page = writePage(writer, plan, 'groups', listOrder(plan, groups));
  const tables = [`matches AS (${matches})`, `groups AS (${selectGroups(groups)})`, page];
  const findings = guards.flatMap((guard) => guard.findings);
  const cells = [...keys.map(({ column }) => column.name), ...aggregates.map(({ column }) => column)];
  const told = writeColumns([{ name: 'total', sql: '(SELECT count(*) FROM groups)' }, ...findings]);
  const columns = [
    'CAST(told."total" AS TEXT) AS "total"',
    `${writeJson('page."id"')} AS "key"`,
    ...findings.map(({ name }) => `${writeJson(`told."${name}"`)} AS "${name}"`),
    ...cells.map((name) => `${writeJson(`page."${name}"`)} AS "${name}"`),
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
function listOrder({ groupBy = [], orderBy }: Plan, groups: Groups): readonly OrderKey[] {
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

/** An aggregate by its name. */
export function findAggregate({ aggregates }: Groups, name: string): NamedAggregate {
  return aggregates.find(({ planned }) => planned.name === name) as NamedAggregate;
}
