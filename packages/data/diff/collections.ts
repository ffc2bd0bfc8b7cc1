import { collectionOf } from '../src/collections.ts';
import type { RecordKind } from '../src/collections.ts';
import type { CollectionName, Dataset, Redirect } from '../src/types.ts';

/** One record or statement of any collection, as it is published. */
export type PublishedRecord = Dataset[CollectionName][number];

/** The kinds that a redirect can stand for. Nothing can take the place of an id of another kind. */
export const redirectKinds = [
  'source',
  'area',
  'organization',
  'person',
  'programme',
  'product',
  'indicator',
  'observation',
  'relation',
  'event',
] as const satisfies readonly Redirect['kind'][];

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
