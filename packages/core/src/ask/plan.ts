import type { CollectionName, Edtf } from '@walbio/data';
import type { Path } from '../table/path.ts';
import type { Combination } from './condition.ts';

/** What is computed of each group. */
export const operations = ['count', 'countDistinct', 'sum', 'mean', 'min', 'max', 'median', 'latest', 'first'] as const;

/** An operation on the rows of a group. */
export type Operation = (typeof operations)[number];

/** One aggregate with its name; `count` has no path. */
export interface PlannedAggregate {
  readonly name: string;
  readonly operation: Operation;
  readonly path?: Path;
}

/** One key of an order: a path, or an aggregate by its name. */
export interface PlannedOrder {
  readonly key: Path | string;
  readonly isDescending: boolean;
}

/** A query that has been checked against a dataset. */
export interface Plan {
  readonly from: CollectionName;
  readonly where: Combination;
  readonly certainty: 'certain' | 'possible';
  readonly asOf?: Edtf;
  readonly during?: Edtf;
  readonly latest: boolean;
  /** The fields of an answer; left out for whole records. */
  readonly select?: readonly Path[];
  /** Left out where records are asked for rather than groups. */
  readonly groupBy?: readonly Path[];
  readonly aggregates: readonly PlannedAggregate[];
  readonly orderBy: readonly PlannedOrder[];
  readonly limit: number;
  readonly offset: number;
}
