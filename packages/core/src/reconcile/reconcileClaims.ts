import type { Correction, Dataset, Edtf, Observation, Vocabulary } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { groupBy } from '../collection/groupBy.ts';
import { compareObservations } from '../query/compareObservations.ts';
import type { ObservationCriteria } from '../query/criteria.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { findLastIssue } from '../query/findLastIssue.ts';
import { issuedBy } from '../query/issuedBy.ts';
import { listCorrections } from '../query/listCorrections.ts';
import { QueryError } from '../query/QueryError.ts';
import { unknownName } from '../query/unknownName.ts';
import { findSource } from '../query/findSource.ts';
import { listWithdrawn } from './applyCorrections.ts';
import { chooseClaim, claimPolicies } from './chooseClaim.ts';
import type { ClaimPolicy } from './chooseClaim.ts';
import type { ClaimPair, ClaimRelation } from './claimPair.ts';
import { judgeClaims } from './judgeClaims.ts';
import type { DatedClaim } from './judgeClaims.ts';

/** Every pair is judged, so the work grows with the square of the claims. */
const limit = 500;

/** What {@link reconcileClaims} asks: claims on what, and of whom. */
export type ClaimCriteria<V extends Vocabulary = Vocabulary> = ObservationCriteria<V> &
  Required<Pick<ObservationCriteria<V>, 'indicator' | 'subject'>>;

/** How {@link reconcileClaims} chooses. */
export interface ReconcileOptions {
  /** `latest-period` where it is left out, which chooses as `findLatest` does. */
  readonly policy?: ClaimPolicy;
  /**
   * `show`: corrections are listed, and change nothing. `apply`: claims that cannot be right are set aside as `applyCorrections`
   * does, and what is known to be wrong or contradicted is chosen only where there is nothing else.
   */
  readonly corrections?: 'show' | 'apply';
}

/** The claims on something, and how they stand to each other. */
export interface Reconciliation<V extends Vocabulary = Vocabulary> {
  /** In the order of their issue, then of their periods. */
  readonly claims: readonly Observation<V>[];
  /** One for each indicator, subject and counterpart, in the order of the dataset. */
  readonly chosen: readonly Observation<V>[];
  readonly policy: ClaimPolicy;
  readonly agreeing: readonly ClaimPair<V>[];
  readonly superseding: readonly ClaimPair<V>[];
  readonly differing: readonly ClaimPair<V>[];
  readonly contradicting: readonly ClaimPair<V>[];
  /** The corrections of all claims, those that were set aside included. */
  readonly corrections: readonly Correction<V>[];
  /** Claims that cannot be right, where corrections are applied. */
  readonly setAside: readonly Observation<V>[];
}

/**
 * Brings together what sources say of something over time: which claims agree, which supersede, differ from or contradict each
 * other, each pair with its reason, and which one is chosen by which policy.
 *
 * Several indicators or subjects can be asked at once, to set side by side what is said under different names; claims on
 * different ones differ, unless a correction of the dataset records that they contradict.
 *
 * @throws {QueryError} for what the dataset does not know, an unknown policy, and for more than 500 claims at once
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 * @example
 * const indicator = ['gross-value-added-ratio', 'pharma-economic-contribution-ratio'] as const;
 * const { contradicting, chosen } = reconcileClaims(dataset, { indicator, subject: 'wallonia' });
 * contradicting.map(({ reason }) => reason); // ['recorded']
 * chosen.map(({ value }) => value); // [{ number: 4 }, { number: 10 }]
 */
export function reconcileClaims<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: ClaimCriteria<NoInfer<V>>,
  { policy = 'latest-period', corrections: use = 'show' }: ReconcileOptions = {},
): Reconciliation<V> {
  const plain = dataset as unknown as Dataset;
  if (!claimPolicies.includes(policy)) throw unknownName('reconcileClaims', policy, 'a policy', claimPolicies);
  const { asOf } = criteria as ObservationCriteria;
  const found = filterObservations(plain, criteria as ObservationCriteria);
  const corrections = listKnown(plain, found, asOf);
  const withdrawn = new Set(use === 'apply' ? corrections.flatMap(listWithdrawn) : []);
  const dated = sortByIssue(
    plain,
    found.filter(({ id }) => !withdrawn.has(id)),
    asOf,
  );
  const claims = dated.map(({ observation }) => observation);
  const disputed = new Set(use === 'apply' ? listDisputed(corrections) : []);
  const reconciliation: Reconciliation = {
    claims,
    chosen: chooseEach(plain, claims, disputed, policy, asOf),
    policy,
    ...judgeAll(plain, dated),
    corrections,
    setAside: found.filter(({ id }) => withdrawn.has(id)),
  };
  return reconciliation as unknown as Reconciliation<V>;
}

/** The corrections that were known by a date: all that they cite was issued. */
function listKnown(dataset: Dataset, claims: readonly Observation[], asOf: Edtf | undefined): readonly Correction[] {
  const isIssued = issuedBy(asOf ?? '../9999');
  const all = new Set(claims.flatMap(({ id }) => listCorrections(dataset, { kind: 'observation', id })));
  return [...all].filter(({ citations }) =>
    citations.every((citation) => {
      const source = findSource(dataset, citation);
      return source !== undefined && isIssued(source);
    }),
  );
}

function listDisputed(corrections: readonly Correction[]): readonly string[] {
  const grave = corrections.filter(({ kind }) => kind === 'error' || kind === 'contradiction');
  return grave.flatMap(({ targets }) => targets.map(({ id }) => id));
}

function sortByIssue(dataset: Dataset, claims: readonly Observation[], asOf: Edtf | undefined): readonly DatedClaim[] {
  if (claims.length > limit) {
    throw new QueryError(
      `reconcileClaims: ${claims.length} claims are more than ${limit}; narrow the question with “during”`,
    );
  }
  const dated = claims.map((observation) => ({ observation, issued: findLastIssue(dataset, observation, asOf) }));
  return dated.sort((a, b) => compareTexts(a.issued, b.issued) || compareObservations(a.observation, b.observation));
}

function chooseEach(
  dataset: Dataset,
  claims: readonly Observation[],
  disputed: ReadonlySet<string>,
  policy: ClaimPolicy,
  asOf: Edtf | undefined,
): readonly Observation[] {
  const scopes = groupBy(claims, ({ indicator, subject, counterpart }) =>
    JSON.stringify([subject.id, indicator, counterpart]),
  );
  const chosen = [...scopes.values()].map((scope) => {
    const undisputed = scope.filter(({ id }) => !disputed.has(id));
    return chooseClaim(dataset, undisputed.length > 0 ? undisputed : scope, policy, asOf) as Observation;
  });
  return chosen.sort((a, b) => compareTexts(a.id, b.id));
}

function judgeAll(
  dataset: Dataset,
  claims: readonly DatedClaim[],
): Readonly<Record<ClaimRelation, readonly ClaimPair[]>> {
  const pairs = claims.flatMap((first, index) =>
    claims.slice(index + 1).map((second) => judgeClaims(dataset, first, second)),
  );
  const groups = groupBy(pairs, ({ relation }) => relation);
  const take = (relation: ClaimRelation): readonly ClaimPair[] => groups.get(relation) ?? [];
  return {
    agreeing: take('agreeing'),
    superseding: take('superseding'),
    differing: take('differing'),
    contradicting: take('contradicting'),
  };
}
