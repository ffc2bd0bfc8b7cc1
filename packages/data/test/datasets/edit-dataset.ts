import type { CollectionName, Dataset } from '../../src/types.ts';
import { collectionNames } from '../../src/collections.ts';
import type { PublishedRecord } from '../../diff/collections.ts';
import { compareIds } from '../../diff/compare-ids.ts';
import { renameReferences } from '../../diff/rename-references.ts';

/** A dataset with another record in the place of the one that has its id. */
export function replaceRecord(dataset: Dataset, collection: CollectionName, record: PublishedRecord): Dataset {
  const records: readonly PublishedRecord[] = dataset[collection];
  return { ...dataset, [collection]: records.map((other) => (other.id === record.id ? record : other)) };
}

/** A dataset without one record. What refers to it stays as it is. */
export function removeRecord(dataset: Dataset, collection: CollectionName, id: string): Dataset {
  const records: readonly PublishedRecord[] = dataset[collection];
  return { ...dataset, [collection]: records.filter((record) => record.id !== id) };
}

/** A dataset with more records, sorted. */
export function addRecords(dataset: Dataset, collection: CollectionName, added: readonly PublishedRecord[]): Dataset {
  const records: readonly PublishedRecord[] = dataset[collection];
  return { ...dataset, [collection]: sortRecords([...records, ...added]) };
}

/** A dataset in which records have other ids, and what moved: each old id with the new one. */
export interface RenamedDataset {
  readonly dataset: Dataset;
  readonly ids: ReadonlyMap<string, string>;
}

/** Renames a record as a maintainer does: its id, every reference to it, and the ids of statements that derive from it. */
export function renameRecord(dataset: Dataset, id: string, target: string): RenamedDataset {
  const rename = (parts: string): string =>
    parts
      .split('.')
      .map((part) => (part === id ? target : part))
      .join('.');
  const statements = [...dataset.observations, ...dataset.relations].map((statement) => statement.id);
  const derived = statements.filter((statement) => rename(statement) !== statement);
  const ids = new Map([[id, target], ...derived.map((statement) => [statement, rename(statement)] as const)]);
  const collections = collectionNames.map((name) => [
    name,
    sortRecords(
      (dataset[name] as readonly PublishedRecord[]).map((record) => ({
        ...renameReferences(record, ids),
        id: name === 'redirects' ? record.id : (ids.get(record.id) ?? record.id),
      })),
    ),
  ]);
  return { dataset: { ...dataset, ...(Object.fromEntries(collections) as Partial<Dataset>) }, ids };
}

/** Every id that stands for a record of the same collection in two datasets. */
export function listKeptIds(before: Dataset, after: Dataset): readonly (readonly [CollectionName, string])[] {
  return collectionNames.flatMap((collection) => {
    const ids = new Set(after[collection].map(({ id }) => id));
    return before[collection].filter(({ id }) => ids.has(id)).map(({ id }) => [collection, id] as const);
  });
}

function sortRecords(records: readonly PublishedRecord[]): readonly PublishedRecord[] {
  return [...records].sort((one, other) => compareIds(one.id, other.id));
}
