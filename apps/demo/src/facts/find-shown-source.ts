import { findRecord } from '@walbio/core';
import type { Dataset, Source } from '@walbio/data';

/**
 * A source that the page is built on.
 *
 * @throws {RangeError} when the dataset does not hold it
 */
export function findShownSource(dataset: Dataset, id: string): Source {
  const source = findRecord(dataset, 'source', id);
  if (!source) throw new RangeError(`the page is built on the source “${id}”, which the dataset does not hold`);
  return source;
}
