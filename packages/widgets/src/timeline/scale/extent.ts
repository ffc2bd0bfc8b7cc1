import { parseEdtf } from '@walbio/core';
import type { EdtfDate } from '@walbio/core';

/** Where a period lies in time, in years and parts of them: the middle of 2013 is about 2013.5. */
export interface Extent {
  /** An end that is open or unknown is not finite. */
  readonly start: number;
  readonly end: number;
  /** `range`: from one date to another; `moment`: once, at some time between start and end. */
  readonly shape: 'moment' | 'range';
  /** Approximate, uncertain, with an end that is open or unknown, or dated no nearer than to a decade. */
  readonly isSoft: boolean;
}

/**
 * Measures where a date or interval in EDTF lies in time.
 *
 * @throws {EdtfError} when the text is not a date of the supported subset of EDTF
 * @example measureExtent('2005/2014') // { start: 2005, end: 2015, shape: 'range', isSoft: false }
 */
export function measureExtent(edtf: string): Extent {
  const period = parseEdtf(edtf);
  const ends = period.type === 'date' ? [period] : [period.start, period.end];
  return {
    start: period.earliest === undefined ? -Infinity : countYears(period.earliest, 0),
    end: period.latest === undefined ? Infinity : countYears(period.latest, 1),
    shape: period.type === 'date' ? 'moment' : 'range',
    isSoft: period.approximate || period.uncertain || ends.some((end) => !end || isCoarse(end)),
  };
}

function isCoarse({ precision }: EdtfDate): boolean {
  return precision === 'decade' || precision === 'century';
}

/** A day as a year and the part of it that is over, `later` days after its beginning. */
function countYears(day: string, later: number): number {
  const year = Number(day.slice(0, 4));
  const [first, next] = [year, year + 1].map((one) => Date.parse(`${String(one).padStart(4, '0')}-01-01`));
  return year + (Date.parse(day) + later * 86_400_000 - (first as number)) / ((next as number) - (first as number));
}
