import type { Observation } from '@walbio/data';
import { compareObservations } from './compareObservations.ts';
import { compareObservationValues } from './compareObservationValues.ts';
import { unknownName } from './unknownName.ts';

/** How {@link sortObservations} sorts. */
export interface SortOptions {
  /** `period`: by time; `value`: by size, within one indicator. */
  readonly by?: 'period' | 'value';
  readonly direction?: 'ascending' | 'descending';
}

const comparators = { period: compareObservations, value: compareObservationValues };

/**
 * A sorted copy: by reference period, or by value; equal ones by id.
 *
 * @throws {QueryError} when observations of different indicators are to be sorted by value, and for other options
 * @example
 * const jobs = filterObservations(dataset, { indicator: 'jobs-fte', subject: ['celyad', 'novadip-biosciences', 'orgenesis'] });
 * const sorted = sortObservations(jobs, { by: 'value', direction: 'descending' });
 * sorted.map(({ subject }) => subject.id); // ['celyad', 'novadip-biosciences', 'orgenesis']
 */
export function sortObservations<O extends Observation>(
  observations: Iterable<O>,
  { by = 'period', direction = 'ascending' }: SortOptions = {},
): readonly O[] {
  if (!Object.hasOwn(comparators, by)) throw unknownName('sortObservations', by, 'an order', Object.keys(comparators));
  const compare = comparators[by];
  const sign = direction === 'descending' ? -1 : 1;
  return [...observations].sort((a, b) => sign * compare(a, b));
}
