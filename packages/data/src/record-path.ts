/** The collections whose records have a file of their own: what a card, a tile or a link can ask for by its id. */
export const recordCollections = [
  'sources',
  'areas',
  'organizations',
  'people',
  'programmes',
  'products',
  'indicators',
  'observations',
  'events',
  'corrections',
] as const;

/** The name of a collection whose records have a file of their own. */
export type RecordCollection = (typeof recordCollections)[number];

/** Where the file of a record stands. */
export function recordPath(collection: RecordCollection, id: string): string {
  return `records/${collection}/${id}.json`;
}
