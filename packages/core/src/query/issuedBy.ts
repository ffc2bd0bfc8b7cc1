import type { Edtf, Source } from '@walbio/data';
import { lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { unknownName } from './unknownName.ts';

/**
 * A test for whether a source was issued by a date.
 *
 * It was when the last day that its date of issue can mean is not after the last day of `asOf`: as of `2016` takes in a
 * source of `2016`, as of `2016-06` does not, because it may be of December. The mark `~` does not widen a date.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 * @throws {QueryError} when `asOf` has no end
 */
export function issuedBy(asOf: Edtf): (source: Pick<Source, 'issued'>) => boolean {
  const { latest } = readPeriod(asOf);
  if (latest === undefined) throw unknownName('asOf', asOf, 'a date that has an end');
  return ({ issued }) => lastDay(readPeriod(issued)) <= latest;
}
