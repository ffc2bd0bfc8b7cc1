import { filterObservations } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import { hasValue } from './has-value.ts';

/**
 * Whether something else is said of the same indicator and subject for the same time, so that it has to be found out whether
 * both can hold.
 */
export function hasRival(dataset: Dataset, { id, indicator, subject, referencePeriod, value }: Observation): boolean {
  const said = filterObservations(dataset, { indicator, subject: subject.id, during: referencePeriod });
  const own = JSON.stringify(value);
  return said.some((other) => other.id !== id && hasValue(other) && JSON.stringify(other.value) !== own);
}
