import { isExact, isQuantity, overlapsPeriod } from '@walbio/core';
import type { DateValue, Quantity, Unit, Value } from '@walbio/data';
import { isLessThan, isMoreThan, isSameAs, subtractQuantities } from './reckon.ts';

/**
 * How a value stands to an earlier one, as far as their sources allow:
 *
 * - `rose`, `fell`, `unchanged`: whatever the two can be.
 * - `seemsRisen`, `seemsFallen`, `similar`: one of them is “about”, which leaves open how far off it may be.
 * - `notFallen`, `notRisen`: no more can be told, as of `≥350` after 350.
 * - `changed`: another code or date; these have no direction.
 * - `open`: it cannot be told, as of `>350` after `<400`.
 */
export type Direction = Move | 'unchanged' | 'similar' | 'notFallen' | 'notRisen' | 'changed' | 'open';

/** The directions that have a size. */
export type Move = 'rose' | 'fell' | 'seemsRisen' | 'seemsFallen';

const moves: readonly Direction[] = ['rose', 'fell', 'seemsRisen', 'seemsFallen'];

/** Whether a direction is up or down. */
export function isMove(direction: Direction): direction is Move {
  return moves.includes(direction);
}

/**
 * Judges two values of one unit. A rank rises when its number falls.
 *
 * @throws {QuantityError} for a quantity without a number or bound
 * @example judgeChange({ number: 250 }, { minExclusive: 350 }) // 'rose'
 * @example judgeChange({ maxExclusive: 400 }, { minExclusive: 350 }) // 'open'
 */
export function judgeChange(before: Value, after: Value, kind?: Unit['kind']): Direction {
  if (isQuantity(before) && isQuantity(after)) {
    return kind === 'rank' ? judgeQuantities(after, before) : judgeQuantities(before, after);
  }
  if ('code' in before && 'code' in after) return before.code === after.code ? 'unchanged' : 'changed';
  return 'date' in before && 'date' in after ? judgeDates(before, after) : 'open';
}

function judgeQuantities(before: Quantity, after: Quantity): Direction {
  if (isMoreThan(after, before)) return 'rose';
  if (isLessThan(after, before)) return 'fell';
  if (isSameAs(after, before)) return 'unchanged';
  if (isLessThan(after, before) === false) return 'notFallen';
  if (isMoreThan(after, before) === false) return 'notRisen';
  return judgeApproximate(subtractQuantities(after, before));
}

/** By the difference, where it is “about” a number. */
function judgeApproximate(difference: Quantity | undefined): Direction {
  if (!difference || !isExact(difference)) return 'open';
  if (difference.number === 0) return 'similar';
  return difference.number > 0 ? 'seemsRisen' : 'seemsFallen';
}

function judgeDates(before: DateValue, after: DateValue): Direction {
  if (before.bound ?? after.bound) return 'open';
  if (before.date === after.date) return 'unchanged';
  return overlapsPeriod(before.date, after.date) ? 'open' : 'changed';
}
