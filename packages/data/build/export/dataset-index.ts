import type { CollectionName, Correction, Dataset, Event, Observation, Relation } from '../../src/types.ts';
import { collectionOf } from '../../src/collections.ts';
import type { RecordKind } from '../../src/collections.ts';

/** The collections whose records other records name by their id. */
export type SlicedCollection = Exclude<CollectionName, 'redirects'>;

/** A record of a collection. */
export type RecordOf<C extends SlicedCollection> = Dataset[C][number];

/** Where a record stands. */
export interface Place {
  readonly collection: SlicedCollection;
  readonly id: string;
}

/** The records of a dataset by their id, and the statements by what they are about. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  /** @throws {Error} when there is no such record: references of a built dataset resolve. */
  readonly get: <C extends SlicedCollection>(collection: C, id: string) => RecordOf<C>;
  readonly observationsAbout: (place: Place) => readonly Observation[];
  /** Those that have the record as subject, and those that have it as object. */
  readonly relationsOf: (place: Place) => readonly Relation[];
  readonly eventsWith: (place: Place) => readonly Event[];
  readonly correctionsOf: (place: Place) => readonly Correction[];
}

/** Where the record stands that a reference, a target of a correction or a redirect speaks of. */
export function locate({ kind, id }: { readonly kind: Exclude<RecordKind, 'redirect'>; readonly id: string }): Place {
  return { collection: collectionOf[kind], id };
}

/** Reads a dataset once, so that each record can be cut out without reading all again. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const records = new Map<string, Map<string, unknown>>();
  for (const [collection, items] of Object.entries(dataset)) {
    if (Array.isArray(items)) records.set(collection, new Map(items.map((item: { id: string }) => [item.id, item])));
  }
  return {
    dataset,
    get: <C extends SlicedCollection>(collection: C, id: string) => {
      const record = records.get(collection)?.get(id);
      if (!record) throw new Error(`no record “${id}” in ${collection}; the references of a dataset have to resolve`);
      return record as RecordOf<C>;
    },
    observationsAbout: group(dataset.observations, ({ subject }) => [locate(subject)]),
    relationsOf: group(dataset.relations, ({ subject, object }) => [subject, ...(object ? [object] : [])].map(locate)),
    eventsWith: group(dataset.events, ({ participants }) => participants.map(locate)),
    correctionsOf: group(dataset.corrections, ({ targets }) => targets.map(locate)),
  };
}

function group<T>(items: readonly T[], places: (item: T) => readonly Place[]): (place: Place) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(places(item).map(keyOf))) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return (place) => groups.get(keyOf(place)) ?? [];
}

function keyOf({ collection, id }: Place): string {
  return `${collection}/${id}`;
}
