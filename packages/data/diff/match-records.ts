import type { CollectionName } from '../src/types.ts';
import { collectionNames } from '../src/collections.ts';
import { listRecords } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { findLanding } from './find-landing.ts';
import type { Landing } from './find-landing.ts';
import { recognizeRenames } from './recognize-renames.ts';
import type { CollectionRecord, KeptMatch, RecordMatch } from './record-match.ts';
import type { Renames } from './rename-references.ts';

/** What became of every id, and the new ids of those that live on under another one. */
export interface DatasetMatch {
  readonly matches: readonly RecordMatch[];
  readonly renames: Renames;
}

interface GoneRecord extends CollectionRecord {
  readonly landing: Landing | undefined;
}

/** Finds out what became of every id of two datasets: kept, added, moved, split, renamed without a redirect, or gone. */
export function matchRecords(before: DatasetIndex, after: DatasetIndex): DatasetMatch {
  const gone = listUnmatched(before, after).map((found): GoneRecord => ({
    ...found,
    landing: findLanding(found.collection, found.record.id, after),
  }));
  const come = listUnmatched(after, before);
  const moved = new Map(gone.flatMap(({ record, landing }) => listMove(record.id, landing)));
  const reached = new Set(moved.values());
  const found = recognizeRenames(
    gone.filter(({ collection, landing }) => collection !== 'redirects' && !landing),
    come.filter(({ collection, record }) => collection !== 'redirects' && !reached.has(record.id)),
    moved,
  );
  const matches = gone.map((record) => matchGone(record, found, before, after));
  return {
    matches: [...listKept(before, after), ...matches, ...listAdded(come, matches)],
    renames: new Map([...moved, ...found]),
  };
}

function listUnmatched(index: DatasetIndex, other: DatasetIndex): readonly CollectionRecord[] {
  return collectionNames.flatMap((collection) =>
    listRecords(index.dataset, collection)
      .filter(({ id }: PublishedRecord) => !other.find(collection, id))
      .map((record: PublishedRecord) => ({ collection, record })),
  );
}

function listMove(id: string, landing: Landing | undefined): readonly (readonly [string, string])[] {
  const [target] = landing?.redirect.targets ?? [];
  return landing?.redirect.reason === 'moved' && landing.deadEnds.length === 0 && target !== undefined
    ? [[id, target]]
    : [];
}

function matchGone(gone: GoneRecord, found: Renames, before: DatasetIndex, after: DatasetIndex): RecordMatch {
  const { collection, record, landing } = gone;
  const renamed = after.find(collection, found.get(record.id) ?? '');
  if (renamed) return { type: 'renamed', collection, before: record, after: renamed };
  if (!landing || landing.deadEnds.length > 0) {
    return { type: 'removed', collection, before: record, deadEnds: landing?.deadEnds ?? [] };
  }
  const { redirect } = landing;
  const target = redirect.reason === 'moved' ? findNew(collection, redirect.targets[0], before, after) : undefined;
  return { type: redirect.reason, collection, before: record, after: target, redirect };
}

function findNew(
  collection: CollectionName,
  id: string | undefined,
  before: DatasetIndex,
  after: DatasetIndex,
): PublishedRecord | undefined {
  return id === undefined || before.find(collection, id) ? undefined : after.find(collection, id);
}

function listKept({ dataset }: DatasetIndex, after: DatasetIndex): readonly KeptMatch[] {
  return collectionNames.flatMap((collection) =>
    listRecords(dataset, collection).flatMap((record: PublishedRecord): readonly KeptMatch[] => {
      const same = after.find(collection, record.id);
      return same ? [{ type: 'kept', collection, before: record, after: same }] : [];
    }),
  );
}

/** What is new in itself: neither the new place of a record, nor the redirect that leads to it. */
function listAdded(come: readonly CollectionRecord[], matches: readonly RecordMatch[]): readonly RecordMatch[] {
  const told = new Set<PublishedRecord>();
  for (const match of matches) {
    if ('after' in match && match.after) told.add(match.after);
    if ('redirect' in match) told.add(match.redirect);
  }
  return come
    .filter(({ record }) => !told.has(record))
    .map(({ collection, record }) => ({ type: 'added', collection, after: record }));
}
