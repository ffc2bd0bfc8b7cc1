import type { Quantity } from '@walbio/data';
import { fromBounds, toBounds } from './bounds.ts';
import { combineBounds } from './combineBounds.ts';
import type { End, Interval } from './combineBounds.ts';
import { addRationals, compareRationals, divideIntegers, multiplyRationals } from './rational.ts';

const half = /* @__PURE__ */ divideIntegers(1n, 2n);

/**
 * What the quantity at a place of the order by size can be; between two places it is the mean of both. Its lower end is the
 * one at this place among the lower ends of all, its upper end the one among their upper ends.
 *
 * @param place finds the two places for a number of quantities, counted from 0
 * @returns `undefined` for no quantities, and when nothing bounds it
 */
export function takeRank(
  quantities: Iterable<Quantity>,
  place: (count: number) => readonly [first: number, second: number],
): Quantity | undefined {
  const bounds = Array.from(quantities, toBounds);
  if (bounds.length === 0) return undefined;
  const [first, second] = place(bounds.length);
  const ranked = combineBounds(bounds, (intervals) => {
    const byLow = [...intervals].sort(compareLows);
    const byHigh = [...intervals].sort(compareHighs);
    return {
      low: halve(byLow[first]?.low, byLow[second]?.low),
      high: halve(byHigh[first]?.high, byHigh[second]?.high),
    };
  });
  return ranked && fromBounds(ranked);
}

/** Just above a number that is left out: behind the number itself. No lower end comes first. */
function compareLows({ low: a }: Interval, { low: b }: Interval): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  return compareRationals(a.value, b.value) || Number(a.open) - Number(b.open);
}

/** Just below a number that is left out: before the number itself. No upper end comes last. */
function compareHighs({ high: a }: Interval, { high: b }: Interval): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareRationals(a.value, b.value) || Number(b.open) - Number(a.open);
}

function halve(a: End | undefined, b: End | undefined): End | undefined {
  if (!a || !b || a === b) return a && b;
  return { value: multiplyRationals(addRationals(a.value, b.value), half), open: a.open || b.open };
}
