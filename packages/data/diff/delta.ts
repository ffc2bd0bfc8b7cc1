import type { CollectionName, Dataset } from '../src/types.ts';

/** What happened to one collection: whole records, sorted by id. A part that is empty is left out. */
export interface CollectionDelta<C extends CollectionName = CollectionName> {
  readonly added?: readonly Dataset[C][number][];
  /** The records as they are now, under the ids that they had. */
  readonly changed?: readonly Dataset[C][number][];
  /** The ids that are gone. */
  readonly removed?: readonly string[];
}

/**
 * What makes one version of the data out of another: for whoever keeps a copy and does not want to read it whole again.
 * It is plain JSON, and ships in the package beside the data.
 */
export interface DatasetDelta {
  /** The version that it applies to. */
  readonly from: string;
  /** The version that it leads to. */
  readonly to: string;
  /** Day of the release that it leads to, `YYYY-MM-DD`. */
  readonly issued: string;
  /** Licence of the data of that release, as an SPDX identifier. */
  readonly license: string;
  /** A collection in which nothing happened is left out. */
  readonly collections: { readonly [C in CollectionName]?: CollectionDelta<C> };
}

/** Thrown when a delta cannot be made, or does not fit the dataset that it is applied to. */
export class DeltaError extends Error {
  override name = 'DeltaError';
}
