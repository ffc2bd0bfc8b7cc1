import type { CollectionName, Dataset } from '../src/types.ts';
import { collectionNames } from '../src/collections.ts';
import { listRecords } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import { DeltaError } from './delta.ts';
import type { CollectionDelta, DatasetDelta } from './delta.ts';

/**
 * Writes down what makes one dataset out of another. A record counts as changed when its JSON is another text, so that
 * {@link applyDelta} gives the later dataset byte for byte.
 *
 * @throws {DeltaError} when a collection is not sorted by id, or holds an id twice, as no published dataset does
 * @example createDelta(released, current).collections.observations?.changed
 */
export function createDelta(before: Dataset, after: Dataset): DatasetDelta {
  const collections = collectionNames.flatMap((collection) => {
    const delta = createCollectionDelta(collection, before, after);
    return delta ? [[collection, delta] as const] : [];
  });
  return {
    from: before.version,
    to: after.version,
    issued: after.issued,
    license: after.license,
    collections: Object.fromEntries(collections),
  };
}

function createCollectionDelta(
  collection: CollectionName,
  before: Dataset,
  after: Dataset,
): CollectionDelta | undefined {
  const [was, is] = [before, after].map((dataset) => indexSorted(collection, dataset)) as [Index, Index];
  const added = [...is].flatMap(([id, record]) => (was.has(id) ? [] : [record]));
  const changed = [...is].flatMap(([id, record]) =>
    was.has(id) && JSON.stringify(was.get(id)) !== JSON.stringify(record) ? [record] : [],
  );
  const removed = [...was.keys()].filter((id) => !is.has(id));
  if (added.length + changed.length + removed.length === 0) return undefined;
  return {
    ...(added.length > 0 && { added }),
    ...(changed.length > 0 && { changed }),
    ...(removed.length > 0 && { removed }),
  };
}

type Index = ReadonlyMap<string, PublishedRecord>;

function indexSorted(collection: CollectionName, dataset: Dataset): Index {
  const records: readonly PublishedRecord[] = listRecords(dataset, collection);
  const position = records.findIndex(({ id }, at) => at > 0 && (records[at - 1] as PublishedRecord).id >= id);
  if (position > 0) {
    const [first, second] = records.slice(position - 1, position + 1) as [PublishedRecord, PublishedRecord];
    throw new DeltaError(
      `${collection} of version ${dataset.version} holds “${first.id}” before “${second.id}”; ` +
        'expected ids that ascend, each once: build the data again',
    );
  }
  return new Map(records.map((record) => [record.id, record]));
}
