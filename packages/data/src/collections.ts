import type { CollectionName, Redirect } from './types.ts';

/** The singular word for a record of each collection, in the order in which the dataset holds them. */
export const kindOf = {
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

/** The kinds of records and statements. */
export type RecordKind = (typeof kindOf)[CollectionName];

/** The names of all collections, in the order in which the dataset holds them. */
export const collectionNames = Object.keys(kindOf) as readonly CollectionName[];

/** The collection that holds the records of each kind. */
export const collectionOf = Object.fromEntries(collectionNames.map((name) => [kindOf[name], name])) as {
  readonly [C in CollectionName as (typeof kindOf)[C]]: C;
};

/** The kinds of record that statements are about. */
export const subjectKinds = ['area', 'organization', 'person', 'programme', 'product', 'event'] as const;

/** The kinds of record and statement whose ids can move: all that bear an id of their own. */
export const redirectKinds = [
  ...subjectKinds,
  'source',
  'unit',
  'codelist',
  'indicator',
  'observation',
  'relation',
  'correction',
] as const satisfies readonly Redirect['kind'][];
