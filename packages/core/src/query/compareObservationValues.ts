import type { CodeValue, DateValue, Observation, Value } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { comparePeriods } from '../period/comparePeriods.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { orderQuantities } from '../quantity/orderQuantities.ts';
import { compareObservations } from './compareObservations.ts';
import { QueryError } from './QueryError.ts';

/**
 * Orders observations of one indicator by their values, then as {@link compareObservations} does: quantities as
 * {@link orderQuantities} does, dates in order of time with a bound before or after its date, codes by their letters.
 *
 * @throws {QueryError} for observations of different indicators, whose values have no order
 * @example
 * const jobs = filterObservations(dataset, { indicator: 'jobs-fte', subject: ['celyad', 'orgenesis'] });
 * [...jobs].sort(compareObservationValues).map(({ subject }) => subject.id); // ['orgenesis', 'celyad']
 */
export function compareObservationValues(a: Observation, b: Observation): number {
  if (a.indicator !== b.indicator) {
    throw new QueryError(`values of “${a.indicator}” and “${b.indicator}” have no order; sort one indicator at a time`);
  }
  return compareValues(a.value, b.value) || compareObservations(a, b);
}

function compareValues(a: Value, b: Value): number {
  if (isQuantity(a) && isQuantity(b)) return orderQuantities(a, b);
  if ('date' in a && 'date' in b) return comparePeriods(a.date, b.date) || rankBound(a) - rankBound(b);
  return compareTexts((a as CodeValue).code, (b as CodeValue).code);
}

function rankBound({ bound }: DateValue): number {
  return bound === 'before' ? -1 : bound === 'after' ? 1 : 0;
}
