import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { findRecord } from './findRecord.ts';
import { indexRecords } from './indexRecords.ts';
import { unknownName } from './unknownName.ts';

/**
 * The observation that is asked for by its id, or given as it is.
 *
 * @param asked the function that was called, for the message
 * @throws {QueryError} for an id that stands for no observation; it names the nearest one
 */
export function resolveObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<V> | V['observation'],
  asked: string,
): Observation<V> {
  if (typeof observation !== 'string') return observation;
  const found = findRecord<V, 'observation'>(dataset, 'observation', observation);
  if (found) return found;
  throw unknownName(asked, observation, 'an observation of this dataset', indexRecords(dataset, 'observation').keys());
}
