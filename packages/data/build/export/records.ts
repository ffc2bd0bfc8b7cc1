import type { CollectionName, Dataset, Redirect } from '../../src/types.ts';
import { collectionOf } from '../../src/collections.ts';
import { recordCollections, recordPath } from '../../src/record-path.ts';
import type { RecordCollection } from '../../src/record-path.ts';
import { indexDataset, locate } from './dataset-index.ts';
import type { DatasetIndex, Place } from './dataset-index.ts';
import { listRoots } from './slice/list-roots.ts';
import { takeSlice } from './slice/take-slice.ts';

/** A path and a text. */
type RecordFile = readonly [string, string];

/**
 * One small dataset for each record, so that a card costs the same bytes however large the dataset is: the record, its
 * observations, its relations in both directions, the events it took part in, the figures of those events and of its
 * products, the corrections of any of these, and every record that they name. It has the published form, all its
 * references resolve, and whoever reads `data.json` can read it as well.
 *
 * What has to be known of it: code lists are cut to the codes that occur, but for the list of an indicator that is
 * asked for; and of a record that is only named, it holds the record but not what else is known about it. An indicator
 * comes without its observations, a source without the facts that rest on it, since those grow with the dataset.
 *
 * An id of these collections that moved or split has a file too: it holds the redirect and what it leads to.
 *
 * @returns JSON by its path, such as `records/organizations/celyad.json`
 */
export function exportRecords(dataset: Dataset): Readonly<Record<string, string>> {
  const index = indexDataset(dataset);
  const files = recordCollections.flatMap((collection) =>
    dataset[collection].map(({ id }): RecordFile => [recordPath(collection, id), sliceOf([{ collection, id }], index)]),
  );
  return Object.fromEntries([...files, ...dataset.redirects.flatMap((redirect) => exportRedirect(redirect, index))]);
}

function exportRedirect(redirect: Redirect, index: DatasetIndex): readonly RecordFile[] {
  const collection = collectionOf[redirect.kind];
  if (!hasFiles(collection)) return [];
  const places = redirect.targets.map((id) => locate({ kind: redirect.kind, id }));
  return [[recordPath(collection, redirect.id), sliceOf(places, index, [redirect])]];
}

function hasFiles(collection: CollectionName): collection is RecordCollection {
  return (recordCollections as readonly CollectionName[]).includes(collection);
}

function sliceOf(places: readonly Place[], index: DatasetIndex, redirects: readonly Redirect[] = []): string {
  const slice = takeSlice(index, {
    roots: places.flatMap((place) => listRoots(place, index)),
    wholeCodelists: places.flatMap((place) => listWholeCodelists(place, index)),
    redirects,
  });
  return JSON.stringify(slice);
}

function listWholeCodelists({ collection, id }: Place, index: DatasetIndex): readonly string[] {
  if (collection !== 'indicators') return [];
  const { codelist } = index.get(collection, id);
  return codelist === undefined ? [] : [codelist];
}
