import type { Dataset, Observation, Quantity, Vocabulary } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { findRecord } from '../query/findRecord.ts';
import { findUnit } from '../query/findUnit.ts';
import { listParts } from './listParts.ts';

/** An observation that a source prints as the total of others. */
export type Total<V extends Vocabulary = Vocabulary> = Observation<V> & { readonly value: Quantity };

/**
 * The observations that are totals: counts and amounts of a group of organizations for which the same source also gives the
 * value of at least one member. In the order of the dataset.
 *
 * @example listTotals(dataset).map(({ indicator }) => indicator) // ['funds-raised', 'gmp-surface', 'jobs-fte', 'staff']
 */
export function listTotals<V extends Vocabulary>(dataset: Dataset<V>): readonly Total<V>[] {
  return dataset.observations.filter((observation): observation is Total<V> => isTotal<V>(dataset, observation));
}

function isTotal<V extends Vocabulary>(dataset: Dataset<V>, observation: Observation<V>): boolean {
  const { subject, value, indicator } = observation;
  if (subject.kind !== 'organization' || !isQuantity(value)) return false;
  const unit = findUnit<V>(dataset, indicator)?.kind;
  if (unit !== 'count' && unit !== 'amount') return false;
  const group = findRecord<Vocabulary, 'organization'>(dataset, 'organization', subject.id);
  return group?.kind === 'group' && listParts<V>(dataset, observation).parts.length > 0;
}
