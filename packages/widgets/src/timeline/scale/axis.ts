import type { Extent } from './extent.ts';

/** The years from the beginning of one to the beginning of another. */
export interface Axis {
  readonly start: number;
  readonly end: number;
}

/**
 * The whole years that hold some extents; of one with an open end its last known year. `undefined` where there is none.
 *
 * @example findAxis([measureExtent('1928'), measureExtent('2005/..')]) // { start: 1928, end: 2006 }
 */
export function findAxis(extents: readonly Extent[]): Axis | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of extents) {
    first = Math.min(first, Math.floor(Number.isFinite(start) ? start : end - 1));
    last = Math.max(last, Math.ceil(Number.isFinite(end) ? end : start + 1));
  }
  return first < last ? { start: first, end: last } : undefined;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const;

/** The room that the words of a tick need, in em. */
const tickRoom = 3.5;

/**
 * The years that are written below an axis, as many as there is room for.
 *
 * @param emPerYear how long a year is drawn
 * @example listTicks({ start: 1928, end: 2024 }, 0.5) // [1930, 1940, …, 2020]
 */
export function listTicks({ start, end }: Axis, emPerYear: number): readonly number[] {
  const step = steps.find((years) => years * emPerYear >= tickRoom) ?? 1000;
  const first = Math.ceil(start / step);
  return Array.from({ length: Math.floor(end / step) - first + 1 }, (_, index) => (first + index) * step);
}
