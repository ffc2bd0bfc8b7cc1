import type { Dataset, Quantity } from '@walbio/data';
import { orderQuantities } from '../quantity/orderQuantities.ts';
import type { Path } from '../table/path.ts';
import { lastField } from '../table/path.ts';
import { openPath } from '../table/pathColumn.ts';
import { openTable } from '../table/table.ts';
import { compileCell } from './compileCell.ts';

/** Below zero when the first comes before the second. */
export type Compare = (a: number, b: number) => number;

/** Compares rows by the cell of a path. Rows without one come last, whichever way the others go. */
export function compareCells(dataset: Dataset, path: Path, isDescending: boolean): Compare {
  const sign = isDescending ? -1 : 1;
  if (lastField(path).type === 'quantity') return compareQuantityCells(dataset, path, sign);
  const { codes, ranks } = openPath(dataset, path);
  return (a, b) => compareRanks(ranks[codes[a] as number] as number, ranks[codes[b] as number] as number, sign);
}

/** Puts several orders one after another. */
export function compareInTurn(orders: readonly Compare[]): Compare {
  const [first, second, ...rest] = orders;
  if (!first) return () => 0;
  if (!second) return first;
  const others = compareInTurn([second, ...rest]);
  return (a, b) => first(a, b) || others(a, b);
}

/**
 * The first numbers of an order, from `offset` on; equal ones stay in the order they came in. Only as many are kept in
 * order as are asked for.
 */
export function takeOrdered(numbers: Int32Array, compare: Compare, offset: number, limit: number): Int32Array {
  const wanted = Math.min(offset + limit, numbers.length);
  const inTurn: Compare = (a, b) => compare(a, b) || a - b;
  if (wanted * 8 > numbers.length) return numbers.slice().sort(inTurn).subarray(offset, wanted);
  return takeFirst(numbers, inTurn, wanted).subarray(offset);
}

/** Keeps the first ones in a heap whose top is the last of them. */
function takeFirst(numbers: Int32Array, compare: Compare, wanted: number): Int32Array {
  const heap = numbers.slice(0, wanted);
  if (wanted === 0) return heap;
  for (let at = (wanted >> 1) - 1; at >= 0; at--) sink(heap, at, compare);
  for (let i = wanted; i < numbers.length; i++) {
    if (compare(numbers[i] as number, heap[0] as number) >= 0) continue;
    heap[0] = numbers[i] as number;
    sink(heap, 0, compare);
  }
  return heap.sort(compare);
}

function sink(heap: Int32Array, from: number, compare: Compare): void {
  const value = heap[from] as number;
  let at = from;
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && compare(heap[child + 1] as number, heap[child] as number) > 0) child++;
    if (compare(heap[child] as number, value) <= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = value;
}

function compareRanks(a: number, b: number, sign: number): number {
  if (a < 0 || b < 0) return Number(a < 0) - Number(b < 0);
  return (a - b) * sign;
}

function compareQuantityCells(dataset: Dataset, path: Path, sign: number): Compare {
  const { printed, exact } = openTable(dataset, path.collection).quantities(path.name);
  const read = compileCell(dataset, path) as (row: number) => Quantity;
  return (a, b) => {
    const [first, second] = [printed[a] as number, printed[b] as number];
    if (first !== first || second !== second) return Number(first !== first) - Number(second !== second);
    return (first - second || (exact ? 0 : orderQuantities(read(a), read(b)))) * sign;
  };
}
