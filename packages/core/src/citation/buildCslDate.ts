import type { Edtf } from '@walbio/data';
import type { EdtfDate, EdtfInterval } from '@walbio/data/notation';
import { readPeriod } from '../period/readPeriod.ts';
import type { CslDate } from './cslItem.ts';

/**
 * A date in EDTF as a date of CSL-JSON. What is approximate, uncertain or only known to a decade, a century or a third of a
 * year is `circa`; parts of a year, decades and centuries are the range that they span. A range that is open at one end has
 * no numbers and stays EDTF.
 *
 * @throws {EdtfError} when `edtf` is not a date of the supported subset of EDTF
 * @example buildCslDate('2016~') // { 'date-parts': [[2016]], circa: true }
 */
export function buildCslDate(edtf: Edtf): CslDate {
  const period = readPeriod(edtf);
  const [start, end] = period.type === 'date' ? [period, period] : [period.start, period.end];
  if (!start || !end) return { literal: edtf };
  const [first, last] = [listParts(start, start.earliest), listParts(end, end.latest)];
  const isOne = period.type === 'date' && first.join() === last.join();
  return {
    'date-parts': isOne ? [first] : [first, last],
    ...((isMarked(period) || isVague(start) || isVague(end)) && { circa: true }),
  };
}

/** A day of the date, as far as the date goes: months for parts of a year, years for decades and centuries. */
function listParts({ precision }: EdtfDate, day: string): readonly number[] {
  const isYears = precision === 'year' || precision === 'decade' || precision === 'century';
  const length = precision === 'day' ? 3 : isYears ? 1 : 2;
  return day.split('-').slice(0, length).map(Number);
}

function isMarked({ approximate, uncertain }: EdtfDate | EdtfInterval): boolean {
  return approximate || uncertain;
}

function isVague({ precision }: EdtfDate): boolean {
  return precision === 'third' || precision === 'decade' || precision === 'century';
}
