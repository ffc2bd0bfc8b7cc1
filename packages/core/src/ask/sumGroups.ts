import type { Quantity } from '@walbio/data';
import { fromBounds } from '../quantity/bounds.ts';
import type { Bound } from '../quantity/bounds.ts';
import { divideIntegers } from '../quantity/rational.ts';
import { traits } from '../table/sumColumn.ts';
import type { QuantityColumn } from '../table/quantityColumn.ts';
import type { SumColumn } from '../table/sumColumn.ts';
import type { Groups } from './groupRows.ts';

/** The sums of a column by group, in whole numbers. */
export interface Sums {
  readonly scale: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The traits of all rows of each group together. */
  readonly traits?: Uint8Array;
  /** How many rows of each group have a quantity. */
  readonly counts: Int32Array;
}

/** Adds up a column by group; `undefined` where so many rows could lose digits. */
export function sumGroups(groups: Groups, column: SumColumn, { printed }: QuantityColumn): Sums | undefined {
  if (groups.rows.length > column.rowsAtMost) return undefined;
  return column.traits ? sumBounds(groups, column, column.traits, printed) : sumNumbers(groups, column);
}

/**
 * The sum of a group as a quantity, or its share of one in `parts`, as a mean is.
 *
 * @returns `undefined` when nothing bounds it, and `'inexact'` when whole numbers cannot tell it
 */
export function readSum(sums: Sums, group: number, parts: number): Quantity | undefined | 'inexact' {
  const found = sums.traits?.[group] ?? 0;
  if ((found & traits.inexact) !== 0) return 'inexact';
  const isExact = found === 0 && sums.low[group] === sums.high[group];
  const plain = isExact ? divideSafely(sums.low[group] as number, sums.scale * parts) : undefined;
  if (plain) return plain;
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

/** Whole numbers below this divide without an error that fifteen digits would show. */
const safe = 1e15;

/**
 * A quotient of whole numbers that plain arithmetic tells: a whole number, or a fraction that no decimal ends.
 *
 * @returns `undefined` for the others, which need exact arithmetic
 */
function divideSafely(sum: number, divisor: number): Quantity | undefined {
  if (Math.abs(sum) >= safe || divisor >= safe) return undefined;
  const common = findCommonDivisor(Math.abs(sum), divisor);
  const [numerator, denominator] = [sum / common, divisor / common];
  if (denominator === 1) return { number: numerator };
  return isDecimal(denominator) ? undefined : { number: numerator / denominator, fraction: { numerator, denominator } };
}

function findCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Whether decimals of one over it come to an end. */
function isDecimal(denominator: number): boolean {
  let rest = denominator;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1;
}

function sumNumbers({ rows, groupOf, count }: Groups, { scale, low: values }: SumColumn): Sums {
  const [sums, counts] = [new Float64Array(count), new Int32Array(count)];
  const isWhole = rows.length === values.length;
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf[i] as number;
    sums[group] = (sums[group] as number) + (values[isWhole ? i : (rows[i] as number)] as number);
    counts[group] = (counts[group] as number) + 1;
  }
  return { scale, low: sums, high: sums, counts };
}

function sumBounds(groups: Groups, column: SumColumn, found: Uint8Array, printed: Float64Array): Sums {
  const { rows, groupOf, count } = groups;
  const { scale, low: lows, high: highs } = column;
  const [low, high] = [new Float64Array(count), new Float64Array(count)];
  const [joined, counts] = [new Uint8Array(count), new Int32Array(count)];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (Number.isNaN(printed[row])) continue;
    const group = groupOf[i] as number;
    low[group] = (low[group] as number) + (lows[row] as number);
    high[group] = (high[group] as number) + (highs[row] as number);
    joined[group] = (joined[group] as number) | (found[row] as number);
    counts[group] = (counts[group] as number) + 1;
  }
  return { scale, low, high, traits: joined, counts };
}
