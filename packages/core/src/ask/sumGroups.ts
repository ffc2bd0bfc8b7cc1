import type { Quantity } from '@walbio/data';
import { fromBounds } from '../quantity/bounds.ts';
import type { Bound } from '../quantity/bounds.ts';
import { divideIntegers } from '../quantity/rational.ts';
import { traits } from '../table/sumColumn.ts';
import type { SumColumn } from '../table/sumColumn.ts';
import type { Groups } from './groupRows.ts';

/** The sums of a column by group, in whole numbers. */
export interface Sums {
  readonly scale: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The traits of all rows of each group together. */
  readonly traits?: Uint8Array;
}

/** Adds up a column by group; `undefined` where so many rows could lose digits. */
export function sumGroups({ rows, groupOf, count }: Groups, column: SumColumn): Sums | undefined {
  if (rows.length > column.rowsAtMost && !column.traits) return undefined;
  const low = addUp(rows, groupOf, count, column.low);
  if (!column.traits) return { scale: column.scale, low, high: low };
  if (rows.length > column.rowsAtMost) return undefined;
  const high = addUp(rows, groupOf, count, column.high);
  return { scale: column.scale, low, high, traits: joinTraits(rows, groupOf, count, column.traits) };
}

/**
 * The sum of a group as a quantity, or its share of one in `parts`, as a mean is.
 *
 * @returns `undefined` when nothing bounds it, and `'inexact'` when whole numbers cannot tell it
 */
export function readSum(sums: Sums, group: number, parts: number): Quantity | undefined | 'inexact' {
  const found = sums.traits?.[group] ?? 0;
  if ((found & traits.inexact) !== 0) return 'inexact';
  const divisor = BigInt(sums.scale) * BigInt(parts);
  const toRational = (sum: number): Bound['value'] => divideIntegers(BigInt(sum), divisor);
  const [low, high] = [toRational(sums.low[group] as number), toRational(sums.high[group] as number)];
  const has = (trait: number): boolean => (found & trait) !== 0;
  return fromBounds({
    low: has(traits.noLow) ? undefined : { value: low, open: has(traits.lowOpen), firm: !has(traits.lowSoft) },
    high: has(traits.noHigh) ? undefined : { value: high, open: has(traits.highOpen), firm: !has(traits.highSoft) },
    near: has(traits.noNear) ? undefined : low,
  });
}

function addUp(rows: Int32Array, groupOf: Int32Array, count: number, values: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf[i] as number;
    sums[group] = (sums[group] as number) + (values[rows[i] as number] as number);
  }
  return sums;
}

function joinTraits(rows: Int32Array, groupOf: Int32Array, count: number, found: Uint8Array): Uint8Array {
  const joined = new Uint8Array(count);
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf[i] as number;
    joined[group] = (joined[group] as number) | (found[rows[i] as number] as number);
  }
  return joined;
}
