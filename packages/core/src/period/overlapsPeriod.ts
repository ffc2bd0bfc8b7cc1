import type { Edtf } from '@walbio/data';
import { firstDay, lastDay } from './days.ts';
import { readPeriod } from './readPeriod.ts';

/**
 * Whether there is a day that both periods can mean. Open and unknown ends reach without limit; the marks `~` and `?` do
 * not widen a date.
 *
 * @throws {EdtfError} when a text is not a date of the supported subset of EDTF
 * @example overlapsPeriod('2005/2014', '2014-39') // true
 */
export function overlapsPeriod(a: Edtf, b: Edtf): boolean {
  const [first, second] = [readPeriod(a), readPeriod(b)];
  return firstDay(first) <= lastDay(second) && firstDay(second) <= lastDay(first);
}
