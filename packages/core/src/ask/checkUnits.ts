import type { Dataset, Indicator, Unit } from '@walbio/data';
import { findRecord } from '../query/findRecord.ts';
import { QueryError } from '../query/QueryError.ts';
import type { Table } from '../table/table.ts';
import type { Grouping } from './grouping.ts';
import type { PlannedAggregate } from './plan.ts';

const additive: readonly Unit['kind'][] = ['count', 'amount'];

/**
 * Checks that what is computed together has one unit, and one that adds up where it is added up.
 *
 * @throws {QueryError} for values of different units, and for a sum or a mean of shares, ranks, ratios or growth
 */
export function checkUnits(grouping: Grouping, aggregate: PlannedAggregate): void {
  const { dataset, table, groups } = grouping;
  const { codes } = table.texts('indicator');
  const { indicators, units } = table.keep('indicators', () => listIndicators(dataset, table));
  const known = new Int32Array(groups.count).fill(-1);
  const check = (group: number, code: number): void => {
    const before = known[group] as number;
    if (before < 0) assertAdditive(dataset, aggregate, indicators[code]);
    else throw mixedUnits(aggregate, indicators[before] as Indicator, indicators[code]);
    known[group] = code;
  };
  if (isOfOneIndicator(grouping)) {
    groups.first.forEach((row, group) => grouping.hasQuantity(group) && check(group, codes[row] as number));
    return;
  }
  const { rows, groupOf } = groups;
  const { printed } = table.quantities('value');
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const code = codes[row] as number;
    const before = known[groupOf[i] as number] as number;
    if (before >= 0 && units[before] === units[code]) continue;
    if (!Number.isNaN(printed[row])) check(groupOf[i] as number, code);
  }
}

/** Whether the first row of a group tells what all of its rows measure. */
function isOfOneIndicator({ groupBy }: Grouping): boolean {
  return groupBy.some(({ text }) => text === 'indicator');
}

interface Indicators {
  /** The indicator of each code. */
  readonly indicators: readonly (Indicator | undefined)[];
  /** A number for its unit. */
  readonly units: Int32Array;
}

function listIndicators(dataset: Dataset, table: Table): Indicators {
  const { keys } = table.texts('indicator');
  const indicators = keys.map(([id]) => (id === undefined ? undefined : findRecord(dataset, 'indicator', id)));
  const units = indicators.map((indicator) => indicator?.unit);
  return { indicators, units: Int32Array.from(units, (unit) => units.indexOf(unit)) };
}

/** @throws {QueryError} for a sum or a mean of what an indicator measures, when that does not add up */
export function assertAdditive(dataset: Dataset, { name, operation }: PlannedAggregate, indicator?: Indicator): void {
  if (operation !== 'sum' && operation !== 'mean') return;
  const unit = indicator?.unit === undefined ? undefined : findRecord(dataset, 'unit', indicator.unit);
  if (unit && additive.includes(unit.kind)) return;
  throw new QueryError(
    `query.aggregate.${name}: “${operation}” needs numbers that add up, and “${indicator?.id}” has ` +
      `${unit ? `the unit ${unit.id}, which is of the kind ${unit.kind}` : 'no unit'}; ask for min, max or median, or leave it out`,
  );
}

/** The error for values of two indicators that have different units. */
export function mixedUnits({ name, operation }: PlannedAggregate, first: Indicator, second?: Indicator): QueryError {
  return new QueryError(
    `query.aggregate.${name}: “${operation}” puts together different units: “${first.id}” in ${first.unit ?? 'no unit'}, ` +
      `“${second?.id}” in ${second?.unit ?? 'no unit'}; group by indicator, or ask for one of them`,
  );
}
