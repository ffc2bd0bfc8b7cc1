import type { Edtf } from '@walbio/data';
import type { EdtfDate, EdtfInterval } from '@walbio/data/notation';
import { compareTexts } from '../collection/compareTexts.ts';
import { firstDay, lastDay } from './days.ts';
import { readPeriod } from './readPeriod.ts';

/**
 * A total order of dates and intervals in EDTF: by their first day, then by their last one, so that a month stands before
 * the year that it begins; then firm before approximate or uncertain.
 *
 * An open or unknown start comes before every day, an open or unknown end after every day.
 *
 * @throws {EdtfError} when a text is not a date of the supported subset of EDTF
 * @example ['2014', '2013-07', '199X'].sort(comparePeriods) // ['199X', '2013-07', '2014']
 */
export function comparePeriods(a: Edtf, b: Edtf): -1 | 0 | 1 {
  const [first, second] = [readPeriod(a), readPeriod(b)];
  return (
    compareTexts(firstDay(first), firstDay(second)) ||
    compareTexts(lastDay(first), lastDay(second)) ||
    ((Math.sign(countMarks(first) - countMarks(second)) || 0) as -1 | 0 | 1)
  );
}

function countMarks({ approximate, uncertain }: EdtfDate | EdtfInterval): number {
  return Number(approximate) + Number(uncertain);
}
