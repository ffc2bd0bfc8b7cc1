import type { Edtf } from '@walbio/data';
import { firstDay, lastDay } from './days.ts';
import { readPeriod } from './readPeriod.ts';

/**
 * Whether every day that the second period can mean is a day that the first one can mean. Open and unknown ends reach
 * without limit; the marks `~` and `?` do not widen a date.
 *
 * @throws {EdtfError} when a text is not a date of the supported subset of EDTF
 * @example containsPeriod('2005/2014', '2013-07') // true
 */
export function containsPeriod(outer: Edtf, inner: Edtf): boolean {
  const [wide, narrow] = [readPeriod(outer), readPeriod(inner)];
  return firstDay(wide) <= firstDay(narrow) && lastDay(narrow) <= lastDay(wide);
}
