import type { Dataset, Vocabulary } from '@walbio/data';
import { findRedirect } from './findRedirect.ts';
import { indexRecords } from './indexRecords.ts';
import type { RecordKind, RecordOfKind } from './recordKinds.ts';

/**
 * Finds a record by its kind and id. An id that moved finds the record that stands for it now.
 *
 * A dataset with a vocabulary takes only the ids that it knows; `dataset as Dataset` takes any text.
 *
 * @returns `undefined` for an id that stands for nothing, or that split into several: {@link findRedirect} tells its parts
 * @throws {QueryError} for a kind that does not exist
 * @example findRecord(dataset, 'organization', 'celyad')?.name // 'Celyad'
 */
export function findRecord<V extends Vocabulary, K extends RecordKind>(
  dataset: Dataset<V>,
  kind: K,
  id: NoInfer<V>[K],
): RecordOfKind<V>[K] | undefined {
  const records = indexRecords(dataset, kind);
  const found = records.get(id) ?? records.get(findMovedId(dataset, kind, id) ?? '');
  return found as RecordOfKind<V>[K] | undefined;
}

/** The id that another one moved to, or `undefined` where it did not move. */
export function findMovedId(dataset: Dataset, kind: RecordKind, id: string): string | undefined {
  const redirect = findRedirect(dataset, kind, id);
  return redirect?.reason === 'moved' ? redirect.targets[0] : undefined;
}
