import { isQuantity } from '@walbio/core';
import type { Quantity } from '@walbio/data';
import type { TableBar, TableCell } from './table-view.ts';

/** Percent of the width that stand for “and more”: a sign for an open end, not a length. */
const openEnd = 10;

/** Gives the cells of a column their bars: none where there is nothing to compare, or where a value is below zero. */
export function measureBars(cells: readonly (TableCell | undefined)[]): readonly (TableCell | undefined)[] {
  const ranges = cells.map((cell) => (cell && isQuantity(cell.key.value) ? readRange(cell.key.value) : undefined));
  const known = ranges.filter((range) => range !== undefined);
  const longest = Math.max(...known.map(({ low, high }) => high ?? low));
  if (known.length < 2 || longest <= 0 || known.some(({ low }) => low < 0)) return cells;
  const scale = (known.some(({ high }) => high === undefined) ? 100 - openEnd : 100) / longest;
  return cells.map((cell, index) => {
    const range = ranges[index];
    return cell && range ? { ...cell, bar: scaleRange(range, scale) } : cell;
  });
}

interface Range {
  readonly low: number;
  /** Left out where nothing bounds it. */
  readonly high: number | undefined;
}

function readRange(quantity: Quantity): Range {
  if ('number' in quantity) return { low: quantity.number, high: quantity.number };
  const { min, minExclusive, max, maxExclusive } = quantity;
  return { low: min ?? minExclusive ?? 0, high: max ?? maxExclusive };
}

function scaleRange({ low, high }: Range, scale: number): TableBar {
  const round = (length: number): number => Math.round(length * 10) / 10;
  return { solid: round(low * scale), open: high === undefined ? openEnd : round((high - low) * scale) };
}
