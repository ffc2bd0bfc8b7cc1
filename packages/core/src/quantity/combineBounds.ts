import type { Bound, Bounds } from './bounds.ts';
import type { Rational } from './rational.ts';
import { compareRationals } from './rational.ts';

/** One end of an interval. */
export interface End {
  readonly value: Rational;
  /** The value itself is left out. */
  readonly open: boolean;
}

/** All numbers from one end to the other. An end that is `undefined` means that there is none. */
export interface Interval {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

/**
 * What a function of several quantities can be, by a rule for intervals.
 *
 * The rule is asked twice: for all ends, and for the firm ones alone, as if an “about” bounded nothing. An end of the result is
 * firm where both give the same.
 *
 * @returns `undefined` where the rule gives nothing
 */
export function combineBounds(
  inputs: readonly Bounds[],
  combine: (intervals: readonly Interval[]) => Interval | undefined,
): Bounds | undefined {
  const told = combine(inputs);
  if (!told) return undefined;
  const firm = inputs.every(isFirm) ? told : combine(inputs.map(dropSoftEnds));
  const [low, high] = [markFirm(told.low, firm?.low), markFirm(told.high, firm?.high)];
  const isOneNumber = low && high && compareRationals(low.value, high.value) === 0;
  return { low, high, near: isOneNumber ? low.value : undefined };
}

function isFirm({ low, high }: Bounds): boolean {
  return low?.firm !== false && high?.firm !== false;
}

function dropSoftEnds({ low, high }: Bounds): Interval {
  return { low: low?.firm ? low : undefined, high: high?.firm ? high : undefined };
}

function markFirm(told: End | undefined, firm: End | undefined): Bound | undefined {
  if (!told) return undefined;
  const isSame = firm !== undefined && compareRationals(told.value, firm.value) === 0;
  return { value: told.value, open: isSame ? firm.open : told.open, firm: isSame };
}
