import type { Dataset, Edtf, Observation, Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { compareTexts } from '../collection/compareTexts.ts';
import { lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { chooseLatest } from '../query/chooseLatest.ts';
import { findLastIssue } from '../query/findLastIssue.ts';
import { factualStatuses } from '../query/statuses.ts';
import { judgeValues } from './judgeValues.ts';

/**
 * Which of several claims is chosen:
 *
 * - `latest-period`: the latest end of the period; the rule of `findLatest`.
 * - `latest-issued`: the one that was said last.
 * - `most-precise`: a number before “about” it, that before a range, the narrower range first, and that before a single bound.
 * - `most-sources`: the one whose value the most sources agree with for the same period.
 *
 * Facts go before forecasts and targets. Among equals the rule of `findLatest` decides.
 */
export type ClaimPolicy = 'latest-period' | 'latest-issued' | 'most-precise' | 'most-sources';

/** Every policy, the default first. */
export const claimPolicies: readonly ClaimPolicy[] = ['latest-period', 'latest-issued', 'most-precise', 'most-sources'];

/**
 * The one of several claims on the same thing that a policy chooses.
 *
 * @returns `undefined` for no claims
 */
export function chooseClaim<O extends Observation>(
  dataset: Dataset,
  claims: readonly O[],
  policy: ClaimPolicy,
  asOf?: Edtf,
): O | undefined {
  const facts = claims.filter(({ status }) => factualStatuses.includes(status));
  const candidates = facts.length > 0 ? facts : claims;
  return chooseLatest(dataset, preferred[policy](dataset, candidates, asOf), asOf);
}

type Prefer = <O extends Observation>(dataset: Dataset, claims: readonly O[], asOf?: Edtf) => readonly O[];

const preferred: Readonly<Record<ClaimPolicy, Prefer>> = {
  'latest-period': (_, claims) => claims,
  'latest-issued': (dataset, claims, asOf) => keepFirst(claims, (claim) => findLastIssue(dataset, claim, asOf), -1),
  'most-precise': (_, claims) => keepFirst(claims, rankPrecision, 1),
  'most-sources': (_, claims) => keepFirst(claims, (claim) => countSources(claim, claims), -1),
};

/** Those whose rank is the least, or for the sign -1 the greatest. */
function keepFirst<O>(claims: readonly O[], rankOf: (claim: O) => string | number, sign: 1 | -1): readonly O[] {
  const ranked = claims.map((claim) => ({ claim, rank: rankOf(claim) }));
  const compare = (a: string | number, b: string | number): number =>
    sign * (typeof a === 'string' ? compareTexts(a, String(b)) : a - Number(b));
  const [first] = ranked.map(({ rank }) => rank).sort(compare);
  return ranked.filter(({ rank }) => rank === first).map(({ claim }) => claim);
}

/** From 0 for a number, 1 for about one, 2 to 3 for a range by its width, to 4 for a single bound. */
function rankPrecision({ value }: Observation): number {
  if (!isQuantity(value)) return 'bound' in value ? 4 : 0;
  return isExact(value) ? Number(value.approximate ?? false) : rankWidth(value);
}

function rankWidth(quantity: Quantity): number {
  const { min, minExclusive, max, maxExclusive, approximate } = quantity as Record<string, number | undefined>;
  const [low, high] = [min ?? minExclusive, max ?? maxExclusive];
  if (low === undefined || high === undefined) return approximate ? 3.5 : 4;
  return 2 + (high - low) / (Math.abs(high) + Math.abs(low) || 1);
}

function countSources(claim: Observation, claims: readonly Observation[]): number {
  const alike = claims.filter((other) => spanOf(other) === spanOf(claim) && isCompatible(claim, other));
  return new Set(alike.flatMap(({ citations }) => citations.map(({ source }) => source))).size;
}

function isCompatible(a: Observation, b: Observation): boolean {
  return judgeValues(a.value, b.value) !== 'exclusive';
}

function spanOf({ referencePeriod }: Observation): string {
  const { earliest = '' } = readPeriod(referencePeriod);
  return `${earliest}/${lastDay(readPeriod(referencePeriod))}`;
}
