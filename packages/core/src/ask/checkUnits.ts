import type { Dataset, Indicator, Unit } from '@walbio/data';
import { findRecord } from '../query/findRecord.ts';
import { QueryError } from '../query/QueryError.ts';
import type { Grouping } from './grouping.ts';
import type { PlannedAggregate } from './plan.ts';

const additive: readonly Unit['kind'][] = ['count', 'amount'];

/**
 * Checks that what is computed together has one unit, and one that adds up where it is added up.
 *
 * @throws {QueryError} for values of different units, and for a sum or a mean of shares, ranks, ratios or growth
 */
export function checkUnits(grouping: Grouping, aggregate: PlannedAggregate): void {
  const { dataset, table } = grouping;
  const { codes, keys } = table.texts('indicator');
  const indicators = keys.map(([id]) => (id === undefined ? undefined : findRecord(dataset, 'indicator', id)));
  const found = new Map<number, Indicator | undefined>();
  for (const { group, row } of listMeasured(grouping)) {
    const indicator = indicators[codes[row] as number];
    const before = found.get(group);
    if (before && before.unit !== indicator?.unit) throw mixedUnits(aggregate, before, indicator);
    if (!before) assertAdditive(dataset, aggregate, indicator);
    found.set(group, indicator);
  }
}

interface Measured {
  readonly group: number;
  readonly row: number;
}

/** A row with a quantity for each group and indicator; groups of one indicator are told by their first row. */
function listMeasured({ table, groups, groupBy, quantities }: Grouping): readonly Measured[] {
  if (groupBy.some(({ text }) => text === 'indicator')) {
    const counts = quantities();
    return Array.from(groups.first, (row, group) => ({ row, group })).filter(({ group }) => counts[group] !== 0);
  }
  const { codes } = table.texts('indicator');
  const { printed } = table.quantities('value');
  const last = new Int32Array(groups.count);
  const measured: Measured[] = [];
  for (let i = 0; i < groups.rows.length; i++) {
    const [row, group] = [groups.rows[i] as number, groups.groupOf[i] as number];
    if (last[group] === codes[row] || Number.isNaN(printed[row])) continue;
    last[group] = codes[row] as number;
    measured.push({ row, group });
  }
  return measured;
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
