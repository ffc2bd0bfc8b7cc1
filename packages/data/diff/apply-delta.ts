import type { CollectionName, Dataset } from '../src/types.ts';
import { collectionNames } from '../src/collections.ts';
import { listRecords } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import { compareIds } from './compare-ids.ts';
import { DeltaError } from './delta.ts';
import type { CollectionDelta, DatasetDelta } from './delta.ts';

/**
 * Makes the later dataset out of the earlier one. Neither is changed; records that stayed as they were are shared.
 *
 * @throws {DeltaError} when the dataset is of another version than the delta starts from, or is not what was released
 *   under that version: an id to be changed or removed is not there, or one to be added is
 * @example applyDelta(released, JSON.parse(text) as DatasetDelta).version // '1.1.0'
 */
export function applyDelta(before: Dataset, delta: DatasetDelta): Dataset {
  if (before.version !== delta.from) {
    throw new DeltaError(
      `the delta leads from version ${delta.from} to ${delta.to}, but the dataset is version ${before.version}; ` +
        `take the delta that starts from ${before.version}, or the whole dataset`,
    );
  }
  const collections = collectionNames.map((name) => [name, applyToCollection(name, before, delta)] as const);
  const { to: version, issued, license } = delta;
  return { ...before, version, issued, license, ...Object.fromEntries(collections) };
}

function applyToCollection(
  collection: CollectionName,
  before: Dataset,
  delta: DatasetDelta,
): readonly PublishedRecord[] {
  const records: readonly PublishedRecord[] = listRecords(before, collection);
  const change: CollectionDelta | undefined = delta.collections[collection];
  if (!change) return records;
  const { added = [], changed = [], removed = [] } = change;
  const known = new Map<string, PublishedRecord>(records.map((record) => [record.id, record]));
  const assert = (id: string, isThere: boolean): void => assertThere(known.has(id) === isThere, id, collection, delta);
  for (const { id } of added) assert(id, false);
  for (const { id } of changed) assert(id, true);
  for (const id of removed) assert(id, true);
  for (const record of [...added, ...changed]) known.set(record.id, record);
  for (const id of removed) known.delete(id);
  return [...known.values()].sort((one, other) => compareIds(one.id, other.id));
}

function assertThere(holds: boolean, id: string, collection: CollectionName, { from, to }: DatasetDelta): void {
  if (holds) return;
  throw new DeltaError(
    `the delta from version ${from} to ${to} does not fit: “${id}” in ${collection} is not as it was released; ` +
      `take the dataset as version ${from} published it, or the whole dataset of ${to}`,
  );
}
