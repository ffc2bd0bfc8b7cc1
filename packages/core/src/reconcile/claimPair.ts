import type { Correction, Observation, Vocabulary } from '@walbio/data';

/**
 * - `agreeing`: of the same thing and period, and one value can be both.
 * - `superseding`: the second takes the place of the first.
 * - `differing`: of different things or times; both can hold.
 * - `contradicting`: both cannot hold.
 */
export type ClaimRelation = 'agreeing' | 'superseding' | 'differing' | 'contradicting';

/**
 * Why two claims are related as they are:
 *
 * - `same-value`, `compatible-value`: they agree.
 * - `same-publisher`: the publisher of the first gives another value for the same period later.
 * - `settled`: the first was a forecast, a target, an estimate or provisional, and a later source says more firmly what came of it.
 * - `later-period`: a later source speaks of a later time.
 * - `other-indicator`, `other-subject`, `other-counterpart`: they are of different things.
 * - `other-period`, `overlapping-period`: they are of different times.
 * - `other-status`: one is a forecast or a target, the other a fact.
 * - `exclusive-values`: their values exclude each other.
 * - `recorded`: a correction of the dataset says that they exclude each other.
 */
export type ClaimReason =
  | 'same-value'
  | 'compatible-value'
  | 'same-publisher'
  | 'settled'
  | 'later-period'
  | 'other-indicator'
  | 'other-subject'
  | 'other-counterpart'
  | 'other-period'
  | 'overlapping-period'
  | 'other-status'
  | 'exclusive-values'
  | 'recorded';

/** Two claims, and how they stand to each other. */
export interface ClaimPair<V extends Vocabulary = Vocabulary> {
  readonly relation: ClaimRelation;
  readonly reason: ClaimReason;
  /** In the order of their issue, then of their periods. */
  readonly claims: readonly [first: Observation<V>, second: Observation<V>];
  /** The correction that says so, for the reason `recorded`. */
  readonly correction?: Correction<V>;
}
