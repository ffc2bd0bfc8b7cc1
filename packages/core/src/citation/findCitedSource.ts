import type { Citation, Dataset, Source, Vocabulary } from '@walbio/data';
import { findSource } from '../query/findSource.ts';
import { indexRecords } from '../query/indexRecords.ts';
import { unknownName } from '../query/unknownName.ts';

/**
 * The source of a citation.
 *
 * @throws {QueryError} when the dataset does not hold it
 */
export function findCitedSource<V extends Vocabulary>(dataset: Dataset<V>, citation: Citation<V>): Source<V> {
  const source = findSource<V>(dataset, citation);
  if (source) return source;
  throw unknownName('a citation', citation.source, 'a source of this dataset', indexRecords(dataset, 'source').keys());
}
