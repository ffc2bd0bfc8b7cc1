import type { CollectionName, Dataset } from '../src/types.ts';
import { collectionNames } from '../src/collections.ts';
import { listRecords } from './collections.ts';
import type { PublishedRecord } from './collections.ts';

/** A dataset with its records found by id. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  /** The record of a collection with an id; `undefined` where there is none. */
  find<C extends CollectionName>(collection: C, id: string): Dataset[C][number] | undefined;
}

/**
 * Indexes the records of a dataset by collection and id.
 *
 * @throws {TypeError} when a collection holds an id twice, since no change could be told of either
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const records = new Map(collectionNames.map((name) => [name, indexCollection(dataset, name)]));
  return { dataset, find: (collection, id) => records.get(collection)?.get(id) };
}

function indexCollection(dataset: Dataset, collection: CollectionName): ReadonlyMap<string, PublishedRecord> {
  const records = new Map<string, PublishedRecord>();
  for (const record of listRecords(dataset, collection)) {
    if (records.has(record.id)) {
      throw new TypeError(
        `${collection} of version ${dataset.version} holds the id “${record.id}” twice; expected each id once: build the data again`,
      );
    }
    records.set(record.id, record);
  }
  return records;
}
