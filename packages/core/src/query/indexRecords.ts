import type { Dataset, Redirect } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { oncePerDataset } from './oncePerDataset.ts';
import { nameCollection, recordKinds } from './recordKinds.ts';
import type { RecordKind, RecordOfKind } from './recordKinds.ts';
import { unknownName } from './unknownName.ts';

type Index = { [K in RecordKind]?: ReadonlyMap<string, RecordOfKind[K]> };

const indexes = /* @__PURE__ */ oncePerDataset<Index>(() => Object.create(null) as Index);

/**
 * The records of one kind by their ids, indexed when first asked for.
 *
 * @throws {QueryError} for a kind that does not exist
 */
export function indexRecords<K extends RecordKind>(dataset: Dataset, kind: K): ReadonlyMap<string, RecordOfKind[K]> {
  const index: Index = indexes(dataset);
  return (index[kind] ?? (index[kind] = createIndex(dataset, kind) as Index[K])) as ReadonlyMap<
    string,
    RecordOfKind[K]
  >;
}

function createIndex(dataset: Dataset, kind: RecordKind): ReadonlyMap<string, unknown> {
  if (!recordKinds.includes(kind)) throw unknownName('findRecord', kind, 'a kind of record', recordKinds);
  const index = new Map<string, unknown>();
  for (const record of dataset[nameCollection(kind)]) index.set(record.id, record);
  return index;
}

/** The redirects of each old id. */
export const indexRedirects = /* @__PURE__ */ oncePerDataset<ReadonlyMap<string, readonly Redirect[]>>(
  ({ redirects }) => groupBy(redirects, ({ id }) => id),
);
