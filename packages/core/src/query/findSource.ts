import type { Citation, Dataset, Source, Vocabulary } from '@walbio/data';
import { findRecord } from './findRecord.ts';

/** The source of a citation, or `undefined` when the dataset does not hold it. */
export function findSource<V extends Vocabulary>(dataset: Dataset<V>, { source }: Citation<V>): Source<V> | undefined {
  return findRecord<V, 'source'>(dataset, 'source', source);
}
