import type { Quantity } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { maxQuantities } from '../quantity/maxQuantities.ts';
import { meanQuantities } from '../quantity/meanQuantities.ts';
import { medianQuantities } from '../quantity/medianQuantities.ts';
import { minQuantities } from '../quantity/minQuantities.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';
import { openPath } from '../table/pathColumn.ts';
import type { Path } from '../table/path.ts';
import { checkDistinct } from './checkDistinct.ts';
import { checkUnits } from './checkUnits.ts';
import type { Grouping } from './grouping.ts';
import type { PlannedAggregate } from './plan.ts';
import { rankTime } from './rankTime.ts';
import { compileCell } from './compileCell.ts';
import { readSum } from './sumGroups.ts';
import { chooseRows } from './takeLatest.ts';

/** The cell of an aggregate for a group. */
export type ReadAggregate = (group: number) => unknown;

/**
 * Computes an aggregate for all groups, as far as that is quick, and the rest when a cell is read.
 *
 * @throws {QueryError} for values that cannot be put together; see {@link checkUnits} and {@link checkDistinct}
 */
export function computeAggregate(grouping: Grouping, aggregate: PlannedAggregate): ReadAggregate {
  const { operation, path } = aggregate;
  if (operation === 'count') return (group) => grouping.sizes()[group];
  if (operation === 'countDistinct') return countDistinct(grouping, path as Path);
  if (operation === 'latest' || operation === 'first') return chooseCell(grouping, path as Path, operation);
  checkUnits(grouping, aggregate);
  if (operation === 'median') return computeMedian(grouping);
  if (operation === 'min' || operation === 'max') return chooseEnd(grouping, operation);
  checkDistinct(grouping, aggregate);
  return addUp(grouping, operation);
}

function countDistinct({ dataset, groups }: Grouping, path: Path): ReadAggregate {
  const { codes, keys } = openPath(dataset, path);
  const counts = new Int32Array(groups.count);
  const seen = new Set<number>();
  groups.rows.forEach((row, index) => {
    const group = groups.groupOf[index] as number;
    const key = group * keys.length + (codes[row] as number);
    if (codes[row] === 0 || seen.has(key)) return;
    seen.add(key);
    counts[group] = (counts[group] as number) + 1;
  });
  return (group) => counts[group];
}

function chooseCell({ dataset, table, groups, asOf }: Grouping, path: Path, end: 'latest' | 'first'): ReadAggregate {
  const chosen = chooseRows(groups, rankTime(dataset, table, end, asOf));
  const read = compileCell(dataset, path);
  return (group) => read(chosen[group] as number);
}

function addUp(grouping: Grouping, operation: 'sum' | 'mean'): ReadAggregate {
  const slowly = computeSlowly(grouping, operation === 'sum' ? sumQuantities : meanQuantities);
  const sums = grouping.sums();
  if (!sums) return slowly;
  return (group) => {
    const count = sums.counts[group] as number;
    if (count === 0) return undefined;
    const sum = readSum(sums, group, operation === 'sum' ? 1 : count);
    return sum === 'inexact' ? slowly(group) : sum;
  };
}

function chooseEnd(grouping: Grouping, operation: 'min' | 'max'): ReadAggregate {
  const { printed, exact } = grouping.table.quantities('value');
  if (!exact) return computeSlowly(grouping, operation === 'min' ? minQuantities : maxQuantities);
  const pick = operation === 'min' ? Math.min : Math.max;
  const { rows, groupOf, count } = grouping.groups;
  const ends = new Float64Array(count).fill(operation === 'min' ? Infinity : -Infinity);
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf[i] as number;
    ends[group] = pick(ends[group] as number, printed[rows[i] as number] as number);
  }
  return (group) => ({ number: (ends[group] as number) + 0 });
}

/** The two numbers in the middle are found among plain numbers; what is between them is computed exactly. */
function computeMedian(grouping: Grouping): ReadAggregate {
  const { printed, exact } = grouping.table.quantities('value');
  if (!exact) return computeSlowly(grouping, medianQuantities);
  return (group) => {
    const numbers = Float64Array.from(grouping.rowsOf(group), (row) => printed[row] as number).sort();
    const middle = numbers.subarray((numbers.length - 1) >> 1, (numbers.length >> 1) + 1);
    return medianQuantities(Array.from(middle, (number) => ({ number })));
  };
}

/** Computes a group from the quantities of its records, which is exact whatever they are. */
function computeSlowly(
  { table, rowsOf }: Grouping,
  compute: (quantities: readonly Quantity[]) => Quantity | undefined,
): ReadAggregate {
  return (group) => {
    const values = Array.from(rowsOf(group), (row) => (table.records[row] as { value?: Quantity }).value);
    const quantities = values.filter((value) => value !== undefined && isQuantity(value)) as readonly Quantity[];
    return quantities.length === 0 ? undefined : compute(quantities);
  };
}
