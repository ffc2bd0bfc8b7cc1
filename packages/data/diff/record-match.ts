import type { CollectionName, Redirect } from '../src/types.ts';
import type { PublishedRecord } from './collections.ts';

/** A record of one collection. */
export interface CollectionRecord {
  readonly collection: CollectionName;
  readonly record: PublishedRecord;
}

interface Matched {
  readonly collection: CollectionName;
}

/** An id that stands for a record before and after. */
export interface KeptMatch extends Matched {
  readonly type: 'kept';
  readonly before: PublishedRecord;
  readonly after: PublishedRecord;
}

/** An id that is new. */
export interface AddedMatch extends Matched {
  readonly type: 'added';
  readonly after: PublishedRecord;
}

/** An id that is gone; a redirect that leads to ids which are not there leaves its dead ends. */
export interface RemovedMatch extends Matched {
  readonly type: 'removed';
  readonly before: PublishedRecord;
  readonly deadEnds: readonly string[];
}

/** An id that is gone and that a redirect leads on from; `after` is what it leads to, where that is one new record. */
export interface MovedMatch extends Matched {
  readonly type: 'moved' | 'split';
  readonly before: PublishedRecord;
  readonly after: PublishedRecord | undefined;
  readonly redirect: Redirect;
}

/** An id that is gone without a redirect, and the new record that is recognised as the same. */
export interface RenamedMatch extends Matched {
  readonly type: 'renamed';
  readonly before: PublishedRecord;
  readonly after: PublishedRecord;
}

/** What became of an id between two datasets. */
export type RecordMatch = KeptMatch | AddedMatch | RemovedMatch | MovedMatch | RenamedMatch;
