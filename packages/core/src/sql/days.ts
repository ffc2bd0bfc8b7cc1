import type { Edtf } from '@walbio/data';
import { readPeriod } from '../period/readPeriod.ts';
import { findSite } from './sites.ts';
import type { Place } from './scope.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/** The first and the last day of something, as expressions. Open and unknown ends reach without limit. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of the period at a place. They say nothing where there is no period at all. */
export function readDays({ alias, path }: Place): Days {
  const { days = '' } = findSite(path);
  return {
    first: `coalesce(${alias}.${quoteName(`${days}_earliest`)}, CAST('-infinity' AS DATE))`,
    last: `coalesce(${alias}.${quoteName(`${days}_latest`)}, CAST('infinity' AS DATE))`,
  };
}

/** The first day of a period that a query names. */
export function bindFirstDay(writer: Writer, period: Edtf): string {
  return bindDay(writer, readPeriod(period).earliest ?? '-infinity');
}

/** The last day of a period that a query names. */
export function bindLastDay(writer: Writer, period: Edtf): string {
  return bindDay(writer, readPeriod(period).latest ?? 'infinity');
}

function bindDay(writer: Writer, day: string): string {
  return writer.bind(writer.dialect.writeDay(day), 'DATE');
}

/** How many marks the period at a place has: `~` and `?` count one each, `%` is both. */
export function countMarks({ alias, path }: Place): string {
  const text = `${alias}.${quoteName(findSite(path).column)}`;
  const has = (mark: string): string =>
    `CASE WHEN strpos(${text}, '${mark}') > 0 OR strpos(${text}, '%') > 0 THEN 1 ELSE 0 END`;
  return `(${has('~')} + ${has('?')})`;
}
