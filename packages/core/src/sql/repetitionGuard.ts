import { createRepetitionError } from '../ask/checkDistinct.ts';
import type { PlannedAggregate } from '../ask/plan.ts';
import type { Guard } from './guard.ts';
import { idOrder, nameKeys, orderByPath, writeOrder } from './order.ts';
import type { Scope } from './scope.ts';
import type { EngineRow } from './statement.ts';
import { readJson } from './statement.ts';

/**
 * Finds two observations of a group that say the same of a subject for overlapping periods, and one of a whole beside one of
 * its part: what `checkDistinct` refuses in memory. Of claims in the order of their periods it is enough to look at neighbours.
 *
 * @param keys the columns that a group shares
 */
export function guardRepetition(scope: Scope, keys: readonly string[]): Guard {
  const { writer, base } = scope;
  const period = nameKeys('period', orderByPath(scope, scope.place('observations', 'referencePeriod').path, false));
  const partition = [...keys, '"subject_id"', '"indicator"'].join(', ');
  const order = writeOrder([...period.keys, idOrder('"id"')]);
  const isSameGroup = keys.map((key) => ` AND part.${key} IS NOT DISTINCT FROM whole.${key}`).join('');
  const find = (values: readonly string[], from: string): string =>
    `(SELECT ${writer.jsonArray(values)} FROM ${from} ORDER BY ${values.map((value) => `${value} COLLATE "C"`).join(', ')} LIMIT 1)`;
  return {
    inputs: [
      { name: 'indicator', sql: `${base}."indicator"` },
      { name: 'subject_id', sql: `${base}."subject_id"` },
      ...period.columns,
    ],
    tables: [
      `repeated AS (SELECT "id", lag("id") OVER claims_of_subject AS "before", lag("period_1") OVER claims_of_subject >= "period_0" AS "again" ` +
        `FROM matches WINDOW claims_of_subject AS (PARTITION BY ${partition} ORDER BY ${order}))`,
      `links AS (SELECT "subject_id" AS part, "object_id" AS whole FROM ${writer.table('relations')} ` +
        `WHERE "kind" = 'member-of' AND "object_id" IS NOT NULL ` +
        `UNION SELECT "id", "within" FROM ${writer.table('areas')} WHERE "within" IS NOT NULL)`,
      `parts AS (SELECT part, whole FROM links ` +
        `UNION SELECT parts.part, links.whole FROM parts JOIN links ON links.part = parts.whole)`,
    ],
    findings: [
      { name: 'repeated', sql: find(['"id"', '"before"'], 'repeated WHERE "again"') },
      {
        name: 'contained',
        sql: find(
          ['part."subject_id"', 'whole."subject_id"'],
          `matches AS part JOIN parts ON parts.part = part."subject_id" AND parts.part <> parts.whole ` +
            `JOIN matches AS whole ON whole."subject_id" = parts.whole AND whole."indicator" = part."indicator"${isSameGroup}`,
        ),
      },
    ],
  };
}

/** @throws {QueryError} as `checkDistinct` does, for what the guard found */
export function assertNotRepeated(aggregate: PlannedAggregate, row: EngineRow): void {
  const again = readJson(row['repeated']) as readonly [second: string, first: string] | undefined;
  if (again) throw createRepetitionError(aggregate, again[1], again[0]);
  const contained = readJson(row['contained']) as readonly [part: string, whole: string] | undefined;
  if (contained) throw createRepetitionError(aggregate, contained[0], contained[1]);
}
