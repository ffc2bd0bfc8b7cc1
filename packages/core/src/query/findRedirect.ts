import type { Dataset, Redirect } from '@walbio/data';
import { indexRedirects } from './indexRecords.ts';
import type { RecordKind } from './recordKinds.ts';

/**
 * Finds what became of an id that no longer stands for a record: the record that it moved to, or the parts it split into.
 *
 * @returns `undefined` for an id that has no redirect
 * @example
 * const redirects = [{ id: 'rit', kind: 'organization', reason: 'moved', targets: ['gsk'] }] as const;
 * findRedirect({ ...dataset, redirects }, 'organization', 'rit')?.targets; // ['gsk']
 */
export function findRedirect(dataset: Dataset, kind: RecordKind, id: string): Redirect | undefined {
  return indexRedirects(dataset)
    .get(id)
    ?.find((redirect) => redirect.kind === kind);
}
