import type { Bounds } from './bounds.ts';
import { combineBounds } from './combineBounds.ts';
import type { End, Interval } from './combineBounds.ts';
import { compareRationals, divideIntegers, invertRational, multiplyRationals } from './rational.ts';

const zero = /* @__PURE__ */ divideIntegers(0n, 1n);

/** What the product of two quantities can be. */
export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  return combineBounds([a, b], ([x, y]) => multiplyIntervals(x as Interval, y as Interval)) as Bounds;
}

/** What the quotient of two quantities can be; `undefined` when the divisor can be zero. */
export function divideBounds(dividend: Bounds, divisor: Bounds): Bounds | undefined {
  return combineBounds([dividend, divisor], ([x, y]) => {
    const inverse = invertInterval(y as Interval);
    return inverse && multiplyIntervals(x as Interval, inverse);
  });
}

/** Whether zero is among the numbers of an interval. */
function containsZero({ low, high }: Interval): boolean {
  const reachesDown = !low || signOf(low) < 0 || (signOf(low) === 0 && !low.open);
  const reachesUp = !high || signOf(high) > 0 || (signOf(high) === 0 && !high.open);
  return reachesDown && reachesUp;
}

function invertInterval(interval: Interval): Interval | undefined {
  if (containsZero(interval)) return undefined;
  return { low: invertEnd(interval.high), high: invertEnd(interval.low) };
}

/** Far away becomes close to zero, and close to zero far away. */
function invertEnd(end: End | undefined): End | undefined {
  if (!end) return { value: zero, open: true };
  return signOf(end) === 0 ? undefined : { value: invertRational(end.value), open: end.open };
}

/** An end, or how far away there is none. */
type Corner = End | 'below' | 'above';

/** The product of two intervals has its ends at two of the four products of their ends. */
function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = listCorners(a).flatMap((x) => listCorners(b).map((y) => multiplyCorners(x, y)));
  return {
    low: toEnd(corners.reduce((a, b) => (compareCorners(b, a, 1) < 0 ? b : a))),
    high: toEnd(corners.reduce((a, b) => (compareCorners(b, a, -1) > 0 ? b : a))),
  };
}

function listCorners({ low, high }: Interval): readonly Corner[] {
  return [low ?? 'below', high ?? 'above'];
}

/** Zero times anything, however far away, is zero; and it is reached where one of the two is a zero that is reached. */
function multiplyCorners(a: Corner, b: Corner): Corner {
  const zeros = [a, b].filter((corner): corner is End => signOf(corner) === 0);
  if (zeros.length > 0) return { value: zero, open: zeros.every(({ open }) => open) };
  if (typeof a === 'string' || typeof b === 'string') return signOf(a) * signOf(b) < 0 ? 'below' : 'above';
  return { value: multiplyRationals(a.value, b.value), open: a.open || b.open };
}

/** At the same number the corner that is reached stands on the outer side: first for `side` 1, last for -1. */
function compareCorners(a: Corner, b: Corner, side: 1 | -1): number {
  if (typeof a === 'string' || typeof b === 'string') return rankCorner(a) - rankCorner(b);
  return compareRationals(a.value, b.value) || side * (Number(a.open) - Number(b.open));
}

function rankCorner(corner: Corner): number {
  return typeof corner === 'string' ? signOf(corner) : 0;
}

function toEnd(corner: Corner): End | undefined {
  return typeof corner === 'string' ? undefined : corner;
}

function signOf(corner: Corner): -1 | 0 | 1 {
  if (typeof corner === 'string') return corner === 'below' ? -1 : 1;
  return compareRationals(corner.value, zero);
}
