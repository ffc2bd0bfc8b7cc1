import type { DateValue, Value } from '@walbio/data';
import type { Span } from '@walbio/data/notation';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { compareQuantities } from '../quantity/compareQuantities.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { orderQuantities } from '../quantity/orderQuantities.ts';

/**
 * - `same`: the two are printed alike.
 * - `compatible`: one number, code or date can be both.
 * - `exclusive`: whatever the two can be, they are not the same.
 */
export type ValueAgreement = 'same' | 'compatible' | 'exclusive';

/** How two values of one indicator stand to each other. “About” excludes nothing. */
export function judgeValues(a: Value, b: Value): ValueAgreement {
  if (isQuantity(a) && isQuantity(b)) {
    if (orderQuantities(a, b) === 0) return 'same';
    const order = compareQuantities(a, b);
    return order === -1 || order === 1 ? 'exclusive' : 'compatible';
  }
  if ('code' in a && 'code' in b) return a.code === b.code ? 'same' : 'exclusive';
  return 'date' in a && 'date' in b ? judgeDates(a, b) : 'exclusive';
}

function judgeDates(a: DateValue, b: DateValue): ValueAgreement {
  if (a.date === b.date && a.bound === b.bound) return 'same';
  const [first, second] = [spanOf(a), spanOf(b)];
  const overlap = firstDay(first) <= lastDay(second) && firstDay(second) <= lastDay(first);
  const touch = firstDay(first) === lastDay(second) || firstDay(second) === lastDay(first);
  return overlap && !(touch && (a.bound ?? b.bound)) ? 'compatible' : 'exclusive';
}

/** The days that a value can be; a bound itself is the day before the first one, or after the last. */
function spanOf({ date, bound }: DateValue): Span {
  const { earliest, latest } = readPeriod(date);
  if (bound === 'after') return latest === undefined ? {} : { earliest: latest };
  if (bound === 'before') return earliest === undefined ? {} : { latest: earliest };
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}
