import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { groupBy } from '../collection/groupBy.ts';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { compareObservations } from '../query/compareObservations.ts';
import type { ObservationCriteria } from '../query/criteria.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { unknownName } from '../query/unknownName.ts';
import { chooseClaim, claimPolicies } from '../reconcile/chooseClaim.ts';
import type { ClaimPolicy } from '../reconcile/chooseClaim.ts';
import { findGap } from './findGap.ts';
import { listBreaks } from './listBreaks.ts';
import { listOverlaps } from './listOverlaps.ts';
import type { Series, SeriesEntry, SeriesPoint } from './series.ts';

/** What {@link listSeries} asks: observations of what, and of whom. */
export type SeriesCriteria<V extends Vocabulary = Vocabulary> = ObservationCriteria<V> &
  Required<Pick<ObservationCriteria<V>, 'indicator' | 'subject'>>;

/** How {@link listSeries} chooses among what is said for one period. */
export interface SeriesOptions {
  /** `latest-issued` where it is left out. */
  readonly policy?: ClaimPolicy;
}

/**
 * The values of a subject in order of time: one series for each subject and counterpart, in the order of the dataset.
 *
 * The rule: a point for each period, ordered as `comparePeriods` does; `2021` and `2021~` are one period, periods that merely
 * overlap stay apart and name each other. Of several observations for a period one is chosen, by default the one that was said
 * last and facts before forecasts; the others stay beside it. Between two points stand, as a gap, the whole calendar years without
 * a value. A point names what broke since the one before: source, status, indicator, unit, basis of the period. Several indicators
 * make one series, with a point for each of them and a break wherever what is measured changes. Nothing is interpolated, and
 * nothing is left out.
 *
 * @returns nothing where there is no observation
 * @throws {QueryError} for what the dataset does not know, and for an unknown policy
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 * @example listSeries(dataset, { indicator: 'market-size', subject: 'atmp' })[0]?.entries.map(({ referencePeriod }) => referencePeriod) // ['2025', '2026/2031', '2032']
 */
export function listSeries<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: SeriesCriteria<NoInfer<V>>,
  { policy = 'latest-issued' }: SeriesOptions = {},
): readonly Series<V>[] {
  const plain = dataset as unknown as Dataset;
  if (!claimPolicies.includes(policy)) throw unknownName('listSeries', policy, 'a policy', claimPolicies);
  const { asOf } = criteria as ObservationCriteria;
  const found = filterObservations(plain, criteria as ObservationCriteria);
  const scopes = groupBy(found, ({ subject, counterpart }) => JSON.stringify([subject.id, counterpart ?? '']));
  const keys = [...scopes.keys()].sort(compareTexts);
  const series = keys.map((key): Series => {
    const observations = scopes.get(key) as readonly Observation[];
    const [{ subject, counterpart }] = observations as readonly [Observation];
    const choose = (claims: readonly Observation[]) => chooseClaim(plain, claims, policy, asOf) as Observation;
    const entries = listEntries(plain, observations, choose);
    return { subject, ...(counterpart !== undefined && { counterpart }), entries };
  });
  return series as unknown as readonly Series<V>[];
}

function listEntries(
  dataset: Dataset,
  observations: readonly Observation[],
  choose: (claims: readonly Observation[]) => Observation,
): readonly SeriesEntry[] {
  const periods = [...groupBy([...observations].sort(compareObservations), identify).values()];
  const chosen = periods.map(choose);
  const overlaps = listOverlaps(chosen.map(({ referencePeriod }) => referencePeriod));
  let covered: string | undefined;
  return chosen.flatMap((observation, index): readonly SeriesEntry[] => {
    const { referencePeriod } = observation;
    const period = readPeriod(referencePeriod);
    const gap = findGap(covered, firstDay(period));
    if (covered === undefined || covered < lastDay(period)) covered = lastDay(period);
    const point: SeriesPoint = {
      type: 'point',
      referencePeriod,
      observation,
      others: (periods[index] ?? []).filter((claim) => claim !== observation),
      breaks: listBreaks(dataset, chosen[index - 1], observation),
      overlaps: overlaps[index] ?? [],
    };
    return gap ? [gap, point] : [point];
  });
}

/** The period, whatever its marks, and what is measured. */
function identify({ referencePeriod, indicator }: Observation): string {
  const period = readPeriod(referencePeriod);
  return `${firstDay(period)} ${lastDay(period)} ${indicator}`;
}
