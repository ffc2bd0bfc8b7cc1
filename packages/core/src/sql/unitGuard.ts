import type { Dataset } from '@walbio/data';
import { assertAdditive, mixedUnits } from '../ask/checkUnits.ts';
import type { PlannedAggregate } from '../ask/plan.ts';
import { compareTexts } from '../collection/compareTexts.ts';
import { findRecord } from '../query/findRecord.ts';
import type { Guard } from './guard.ts';
import type { Scope } from './scope.ts';
import type { EngineRow } from './statement.ts';
import { readJson } from './statement.ts';

/**
 * Finds the first observation whose unit is not that of the first one of its group, and the first one of a group whose unit
 * does not add up: what `checkUnits` stumbles over in memory.
 *
 * @param keys the columns that a group shares
 */
export function guardUnits(scope: Scope, keys: readonly string[]): Guard {
  const indicator = scope.enter(scope.place('observations', 'indicator.unit.id'));
  const unit = scope.enter(indicator);
  const { writer, base } = scope;
  const partition = keys.length > 0 ? `PARTITION BY ${keys.join(', ')} ` : '';
  const first = (column: string): string => `first_value("${column}") OVER claims_of_group AS "first_${column}"`;
  const find = (values: readonly string[], condition: string): string =>
    `(SELECT ${writer.jsonArray(values)} FROM measured WHERE ${condition} ORDER BY "id" COLLATE "C" LIMIT 1)`;
  return {
    inputs: [
      { name: 'indicator', sql: `${base}."indicator"` },
      { name: 'unit', sql: `coalesce(${indicator.alias}."unit", 'no unit of ' || ${base}."indicator")` },
      { name: 'additive', sql: `coalesce(${unit.alias}."kind" IN ('count', 'amount'), FALSE)` },
    ],
    tables: [
      `measured AS (SELECT "id", "indicator", "unit", "additive", ${first('indicator')}, ${first('unit')}, ` +
        `row_number() OVER claims_of_group AS "number" FROM matches WHERE "measured" WINDOW claims_of_group AS (${partition}ORDER BY "id" COLLATE "C"))`,
    ],
    findings: [
      { name: 'mixed', sql: find(['"id"', '"first_indicator"', '"indicator"'], '"unit" <> "first_unit"') },
      { name: 'unadditive', sql: find(['"id"', '"indicator"'], '"number" = 1 AND NOT "additive"') },
    ],
  };
}

/** @throws {QueryError} as `checkUnits` does, for what the guard found */
export function assertUnits(dataset: Dataset, aggregate: PlannedAggregate, row: EngineRow): void {
  const mixed = readJson(row['mixed']) as readonly [id: string, first: string, second: string] | undefined;
  const isSum = aggregate.operation === 'sum' || aggregate.operation === 'mean';
  const wrong = isSum
    ? (readJson(row['unadditive']) as readonly [id: string, indicator: string] | undefined)
    : undefined;
  if (wrong && (!mixed || compareTexts(wrong[0], mixed[0]) < 0)) {
    assertAdditive(dataset, aggregate, findRecord(dataset, 'indicator', wrong[1]));
  }
  if (!mixed) return;
  const [first, second] = [findRecord(dataset, 'indicator', mixed[1]), findRecord(dataset, 'indicator', mixed[2])];
  if (first) throw mixedUnits(aggregate, first, second);
}
