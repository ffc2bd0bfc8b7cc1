import { findRecord, isQuantity, sumObservations } from '@walbio/core';
import type { ReferencePeriodDescription, ValueDescription } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import type { Claim } from './claim-grid.ts';
import { identifyPeriod } from '../element/identify-period.ts';
import type { NumberedNotes } from './list-notes.ts';
import type { TableCell, TableColumn, TableEntry } from './table-view.ts';
import { trySum } from './try-sum.ts';

/** What a cell need not say, because the table says it, and the notes that it refers to. */
export interface CellContext {
  readonly column: TableColumn;
  readonly period: ReferencePeriodDescription | undefined;
  readonly number: NumberedNotes['number'];
}

/** The values of one subject for one indicator, as a cell shows them; `undefined` where there are none. */
export function describeCell(
  dataset: Dataset,
  row: string,
  claims: readonly Claim[],
  context: CellContext,
): TableCell | undefined {
  if (claims.length === 0) return undefined;
  const entries = claims.map((claim) => describeEntry(row, claim, context));
  return {
    entries,
    key: findKey(
      dataset,
      claims.map(({ observation }) => observation),
      context.column,
    ),
  };
}

/** One value, as a cell shows it. */
export function describeEntry(row: string, claim: Claim, { column, period, number }: CellContext): TableEntry {
  const { description, observation } = claim;
  const { status, subject } = description;
  const ownPeriod = !period || identifyPeriod(period) !== identifyPeriod(description.period);
  return {
    observation,
    description,
    value: leaveOutUnit(description.value),
    ...(subject.id !== row && { member: subject.name }),
    ...(ownPeriod && { period: description.period }),
    ...(status.code !== 'normal' && status.code !== column.status?.code && { status }),
    notes: number(description),
  };
}

/** The value as it stands below a head that names its unit. */
export function leaveOutUnit({ unit: _, ...value }: ValueDescription): ValueDescription {
  return value;
}

/** What a row is sorted by: the values of several subjects add up; several of one subject do not, and the first stands for them. */
function findKey(dataset: Dataset, observations: readonly Observation[], { id }: TableColumn): Observation {
  const [first] = observations as readonly [Observation, ...Observation[]];
  const unit = findRecord(dataset, 'unit', findRecord(dataset, 'indicator', id)?.unit ?? '');
  const isAdditive = unit?.kind === 'count' || unit?.kind === 'amount';
  if (observations.length === 1 || !isAdditive || !isQuantity(first.value)) return first;
  const value = trySum(() => sumObservations(dataset, observations))?.value;
  return value ? { ...first, value } : first;
}
