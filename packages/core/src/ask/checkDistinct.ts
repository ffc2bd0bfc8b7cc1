import type { Observation } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { assertDistinct, countedTwice } from '../query/assertDistinct.ts';
import { QueryError } from '../query/QueryError.ts';
import { findSuspects } from './findSuspects.ts';
import type { Grouping } from './grouping.ts';
import type { Groups } from './groupRows.ts';
import type { PlannedAggregate } from './plan.ts';

/**
 * Checks that no group counts the same thing twice.
 *
 * @throws {QueryError} when two observations of a group say the same of a subject for overlapping periods, or when one is of
 *   a whole and another of its part
 */
export function checkDistinct({ dataset, table, groups }: Grouping, aggregate: PlannedAggregate): void {
  const suspects = findSuspects(dataset, table);
  if (suspects.count === 0) return;
  for (const alike of groupBy(listMarked(groups, suspects.marks), ({ group }) => group).values()) {
    const observations = alike.map(({ row }) => table.records[row] as Observation);
    try {
      assertDistinct(dataset, observations);
    } catch (cause) {
      throw refuse(aggregate, cause);
    }
  }
}

/** The error for two claims, or for a part and its whole, that a sum would count twice. */
export function createRepetitionError(aggregate: PlannedAggregate, first: string, second: string): QueryError {
  return refuse(aggregate, countedTwice(first, second));
}

function refuse({ name }: PlannedAggregate, cause: unknown): QueryError {
  const told = cause instanceof Error ? cause.message : String(cause);
  return new QueryError(`query.aggregate.${name}: ${told}, with a condition in where or another groupBy`, { cause });
}

interface Marked {
  readonly row: number;
  readonly group: number;
}

function listMarked({ rows, groupOf }: Groups, marks: Uint8Array): readonly Marked[] {
  const found: Marked[] = [];
  rows.forEach((row, index) => {
    if (marks[row] === 1) found.push({ row, group: groupOf[index] as number });
  });
  return found;
}
