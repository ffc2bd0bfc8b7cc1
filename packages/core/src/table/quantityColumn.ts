import type { Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { printedNumber } from '../quantity/orderQuantities.ts';
import { nextDown, nextUp } from './nextNumber.ts';

/** Quantities as numbers, one a row. What bounds nothing is infinite, as is what a source only says “about”. */
export interface QuantityColumn {
  readonly type: 'quantity';
  /** The least number that it can be; just above a bound that is itself left out. */
  readonly low: Float64Array;
  /** The greatest number that it can be; just below a bound that is itself left out. */
  readonly high: Float64Array;
  /** The number that it prints first; NaN where there is no quantity. */
  readonly printed: Float64Array;
  /** Whether every quantity of the column is one number without “about”; then the three arrays are the same one. */
  readonly exact: boolean;
}

/** Encodes the quantity of each record. Columns of nothing but exact numbers share one array. */
export function encodeQuantities<R>(records: readonly R[], read: (record: R) => unknown): QuantityColumn {
  const numbers = new Float64Array(records.length);
  for (let row = 0; row < numbers.length; row++) {
    const quantity = read(records[row] as R) as Quantity | undefined;
    if (!quantity || !isExact(quantity) || quantity.approximate || quantity.fraction) {
      return encodeBounds(records, read);
    }
    numbers[row] = quantity.number;
  }
  return { type: 'quantity', low: numbers, high: numbers, printed: numbers, exact: true };
}

function encodeBounds<R>(records: readonly R[], read: (record: R) => unknown): QuantityColumn {
  const low = new Float64Array(records.length).fill(-Infinity);
  const high = new Float64Array(records.length).fill(Infinity);
  const printed = new Float64Array(records.length).fill(NaN);
  for (let row = 0; row < low.length; row++) {
    const quantity = read(records[row] as R) as Quantity | undefined;
    if (!quantity) continue;
    [low[row], high[row]] = readEnds(quantity);
    printed[row] = printedNumber(quantity);
  }
  return { type: 'quantity', low, high, printed, exact: false };
}

function readEnds(quantity: Quantity): readonly [number, number] {
  if (isExact(quantity)) return quantity.approximate ? unbounded : [quantity.number, quantity.number];
  const { min, minExclusive, max, maxExclusive, approximate } = quantity;
  const low = minExclusive === undefined ? -Infinity : nextUp(minExclusive);
  const high = maxExclusive === undefined ? Infinity : nextDown(maxExclusive);
  if (!approximate) return [min ?? low, max ?? high];
  const isSingle = (min ?? minExclusive) === undefined || (max ?? maxExclusive) === undefined;
  return isSingle ? [low, high] : unbounded;
}

const unbounded = [-Infinity, Infinity] as const;
