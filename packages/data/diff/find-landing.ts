import type { CollectionName, Redirect } from '../src/types.ts';
import { kindOf } from '../src/collections.ts';
import { collectionOfKind } from './collections.ts';
import type { DatasetIndex } from './dataset-index.ts';

/** Where the redirect of an id leads. */
export interface Landing {
  readonly redirect: Redirect;
  /** Its targets that are no records of the dataset. */
  readonly deadEnds: readonly string[];
}

/**
 * Finds where an id of a collection leads that no record of a dataset has.
 *
 * @returns `undefined` where no redirect of its kind stands for it
 */
export function findLanding(collection: CollectionName, id: string, index: DatasetIndex): Landing | undefined {
  const redirect = index.find('redirects', id);
  if (redirect?.kind !== kindOf[collection]) return undefined;
  return { redirect, deadEnds: listDeadEnds(redirect, index) };
}

/** The targets of a redirect that are no records of a dataset, and so lead a reader nowhere. */
export function listDeadEnds({ kind, targets }: Redirect, index: DatasetIndex): readonly string[] {
  const collection = collectionOfKind(kind);
  return targets.filter((target) => !collection || !index.find(collection, target));
}
