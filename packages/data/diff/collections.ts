import { collectionOf } from '../src/collections.ts';
import type { RecordKind } from '../src/collections.ts';
import type { CollectionName, Dataset } from '../src/types.ts';

/** One record or statement of any collection, as it is published. */
export type PublishedRecord = Dataset[CollectionName][number];

/**
 * The collection that holds records of a kind.
 *
 * @returns `undefined` for a word that is no kind
 * @example collectionOfKind('person') // 'people'
 */
export function collectionOfKind(kind: string): CollectionName | undefined {
  return Object.hasOwn(collectionOf, kind) ? collectionOf[kind as RecordKind] : undefined;
}

/**
 * The records of a collection. A dataset that was released before the contract knew the collection has none of them.
 *
 * @example listRecords(dataset, 'areas').length
 */
export function listRecords<C extends CollectionName>(dataset: Dataset, collection: C): Dataset[C] {
  const collections: Partial<Dataset> = dataset;
  return collections[collection] ?? [];
}
