import type { CollectionName, Dataset, Redirect } from '../src/types.ts';

/** The singular word for a record of each collection, in the order in which the dataset holds them. */
export const kindOfCollection = {
  sources: 'source',
  areas: 'area',
  organizations: 'organization',
  people: 'person',
  programmes: 'programme',
  products: 'product',
  units: 'unit',
  codelists: 'codelist',
  indicators: 'indicator',
  observations: 'observation',
  relations: 'relation',
  events: 'event',
  corrections: 'correction',
  redirects: 'redirect',
} as const satisfies Record<CollectionName, string>;

/** The names of all collections, in the order in which the dataset holds them. */
export const collectionNames = Object.keys(kindOfCollection) as readonly CollectionName[];

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

const collectionOf = new Map<string, CollectionName>(collectionNames.map((name) => [kindOfCollection[name], name]));

/**
 * The collection that holds records of a kind.
 *
 * @returns `undefined` for a word that is no kind
 * @example collectionOfKind('person') // 'people'
 */
export function collectionOfKind(kind: string): CollectionName | undefined {
  return collectionOf.get(kind);
}

/**
 * The records of a collection. A dataset that was released before the contract knew the collection has none of them.
 *
 * @example listRecords(dataset, 'areas').length
 */
export function listRecords<C extends CollectionName>(dataset: Dataset, collection: C): Dataset[C] {
  const collections: Partial<Dataset> = dataset;
  return collections[collection] ?? ([] as unknown as Dataset[C]);
}
