import type { Correction, Dataset, Observation, Vocabulary } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { findRecord } from '../query/findRecord.ts';
import { listCorrections } from '../query/listCorrections.ts';
import { checkTotals } from './checkTotals.ts';
import type { ClaimReason } from './claimPair.ts';
import { reconcileClaims } from './reconcileClaims.ts';

/** Statements that cannot all hold. */
export interface Contradiction<V extends Vocabulary = Vocabulary> {
  /**
   * `recorded`: a correction says so; `values`: two claims for the same period exclude each other; `total`: a printed total
   * does not follow from its printed parts.
   */
  readonly kind: 'recorded' | 'values' | 'total';
  /** Why; `formatReason` says it in words. */
  readonly reason: ClaimReason | TotalReason;
  /** What contradicts: the observations among the targets of a correction, two claims, a total with its parts. */
  readonly observations: readonly Observation<V>[];
  /** The corrections of the kind `contradiction` that speak of it; of those that are recorded, one. */
  readonly corrections: readonly Correction<V>[];
}

/** Why a printed total is wrong: its parts have another sum, or it is printed as exact though a part is bounded. */
export type TotalReason = 'total-differs' | 'total-lost-bound';

/**
 * What contradicts what in a dataset: totals that differ from their parts, claims whose values exclude each other, and what
 * corrections record as a contradiction. Each is told once, by the first of these that finds it.
 *
 * @throws {QueryError} for more than 500 claims on one thing
 * @example
 * const [first] = listContradictions(takeAsOf(dataset, '2016'));
 * first?.reason; // 'total-lost-bound'
 */
export function listContradictions<V extends Vocabulary>(dataset: Dataset<V>): readonly Contradiction<V>[] {
  const plain = dataset as unknown as Dataset;
  const found = [...listOfTotals(plain), ...listOfValues(plain)];
  const told = new Set(found.flatMap(({ corrections }) => corrections));
  const rest = plain.corrections.filter((correction) => correction.kind === 'contradiction' && !told.has(correction));
  const all = [...found, ...rest.map((correction) => tellRecorded(plain, correction))];
  return all as unknown as readonly Contradiction<V>[];
}

function listOfTotals(dataset: Dataset): readonly Contradiction[] {
  return checkTotals(dataset).flatMap(({ total, check }): readonly Contradiction[] => {
    if (check?.agreement !== 'differs' && check?.agreement !== 'lost-bound') return [];
    const corrections = listCorrections(dataset, { kind: 'observation', id: total.id });
    return [
      {
        kind: 'total',
        reason: `total-${check.agreement}`,
        observations: [total, ...check.parts],
        corrections: corrections.filter(({ kind }) => kind === 'contradiction'),
      },
    ];
  });
}

function listOfValues(dataset: Dataset): readonly Contradiction[] {
  const scopes = groupBy(dataset.observations, ({ subject, indicator }) => `${subject.id} ${indicator}`);
  return [...scopes.values()].flatMap(([first, second]) => {
    if (!first || !second) return [];
    const { contradicting } = reconcileClaims(dataset, { subject: first.subject.id, indicator: first.indicator });
    return contradicting.map(({ reason, claims, correction }): Contradiction => {
      return { kind: 'values', reason, observations: claims, corrections: correction ? [correction] : [] };
    });
  });
}

function tellRecorded(dataset: Dataset, correction: Correction): Contradiction {
  const targets = correction.targets.filter(({ kind }) => kind === 'observation');
  const observations = targets.map(({ id }) => findRecord(dataset, 'observation', id));
  return {
    kind: 'recorded',
    reason: 'recorded',
    observations: observations.filter((observation) => observation !== undefined),
    corrections: [correction],
  };
}
