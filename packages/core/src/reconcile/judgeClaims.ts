import type { Dataset, Observation, ObservationStatus } from '@walbio/data';
import { firstDay, lastDay } from '../period/days.ts';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { findSource } from '../query/findSource.ts';
import { listCorrections } from '../query/listCorrections.ts';
import { factualStatuses } from '../query/statuses.ts';
import type { ClaimPair, ClaimReason, ClaimRelation } from './claimPair.ts';
import { judgeValues } from './judgeValues.ts';

/** An observation with the last day that it can have been issued. */
export interface DatedClaim {
  readonly observation: Observation;
  readonly issued: string;
}

type Verdict = readonly [relation: ClaimRelation, reason: ClaimReason];

/**
 * How two claims stand to each other. The first was not issued after the second.
 *
 * A recorded contradiction goes before all else. Claims of different indicators, subjects or counterparts differ. For the same
 * period, values that one number can be both agree; values that exclude each other contradict, unless the second supersedes the
 * first: it was issued later and is by the same publisher, or more settled. Periods that overlap without being the same differ. A
 * later period from a later source supersedes, otherwise both hold at their time.
 */
export function judgeClaims(dataset: Dataset, first: DatedClaim, second: DatedClaim): ClaimPair {
  const claims = [first.observation, second.observation] as const;
  const correction = findRecorded(dataset, ...claims);
  if (correction) return { relation: 'contradicting', reason: 'recorded', claims, correction };
  const [relation, reason] = judgeScopes(...claims) ?? judgePeriods(dataset, first, second);
  return { relation, reason, claims };
}

function findRecorded(dataset: Dataset, a: Observation, b: Observation) {
  const isOfBoth = (id: string) => listCorrections(dataset, { kind: 'observation', id });
  const ofSecond = new Set(isOfBoth(b.id));
  return isOfBoth(a.id).find((correction) => correction.kind === 'contradiction' && ofSecond.has(correction));
}

function judgeScopes(a: Observation, b: Observation): Verdict | undefined {
  if (a.indicator !== b.indicator) return ['differing', 'other-indicator'];
  if (a.subject.id !== b.subject.id) return ['differing', 'other-subject'];
  return a.counterpart === b.counterpart ? undefined : ['differing', 'other-counterpart'];
}

function judgePeriods(dataset: Dataset, first: DatedClaim, second: DatedClaim): Verdict {
  const [a, b] = [first.observation, second.observation];
  const [before, after] = [readPeriod(a.referencePeriod), readPeriod(b.referencePeriod)];
  if (firstDay(before) === firstDay(after) && lastDay(before) === lastDay(after)) {
    return judgeSamePeriod(dataset, first, second);
  }
  if (overlapsPeriod(a.referencePeriod, b.referencePeriod)) return ['differing', 'overlapping-period'];
  const isLater = first.issued < second.issued && lastDay(before) < firstDay(after);
  return isLater && isFactual(a) && isFactual(b) ? ['superseding', 'later-period'] : ['differing', 'other-period'];
}

function judgeSamePeriod(dataset: Dataset, first: DatedClaim, second: DatedClaim): Verdict {
  const [a, b] = [first.observation, second.observation];
  const agreement = judgeValues(a.value, b.value);
  if (agreement !== 'exclusive') return ['agreeing', `${agreement}-value`];
  const isLater = first.issued < second.issued;
  if (isLater && firmness[a.status] < firmness[b.status]) return ['superseding', 'settled'];
  if (isFactual(a) !== isFactual(b)) return ['differing', 'other-status'];
  const isRevised = isLater && listPublishers(dataset, a).some((name) => listPublishers(dataset, b).includes(name));
  return isRevised ? ['superseding', 'same-publisher'] : ['contradicting', 'exclusive-values'];
}

const firmness: Readonly<Record<ObservationStatus, number>> = {
  target: 0,
  forecast: 0,
  estimated: 1,
  provisional: 1,
  normal: 2,
};

function isFactual({ status }: Observation): boolean {
  return factualStatuses.includes(status);
}

function listPublishers(dataset: Dataset, { citations }: Observation): readonly string[] {
  const publishers = citations.map((citation) => findSource(dataset, citation)?.publisher);
  return publishers.filter((publisher) => publisher !== undefined);
}
