import { describeObservation, findRecord } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';

/**
 * An observation that the page shows, in English words.
 *
 * @throws {Error} when the dataset does not hold it
 */
export function describeShown(id: string): ObservationDescription {
  const all: Dataset = dataset;
  const observation = findRecord(all, 'observation', id);
  if (!observation) throw new Error(`the dataset does not hold “${id}”`);
  return describeObservation(all, observation);
}
