import type { Dataset, Edtf, Observation, ObservationStatus, Reference, Vocabulary } from '@walbio/data';
import { chooseLatest } from './chooseLatest.ts';
import type { OneOrMany } from './criteria.ts';
import { filterObservations } from './filterObservations.ts';
import { factualStatuses } from './statuses.ts';

/** What {@link findLatest} asks. */
export interface LatestCriteria<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator'];
  readonly subject: Reference<V>['id'];
  /** Only what rests on a source that was issued by this date, in EDTF. */
  readonly asOf?: Edtf;
  /** Left out: every status but `forecast` and `target`, which are not yet facts. */
  readonly status?: OneOrMany<ObservationStatus>;
}

/**
 * Finds the observation of an indicator that is the most recent for a subject.
 *
 * The rule: the latest end of the reference period; then the source that was issued last; then a normal status before
 * others; then the first id. Forecasts and targets count only where `status` asks for them.
 *
 * @returns `undefined` when there is none
 * @throws {QueryError} for an indicator or subject that the dataset does not know
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 * @example findLatest(dataset, { indicator: 'biotech-companies', subject: 'wallonia' })
 */
export function findLatest<V extends Vocabulary>(
  dataset: Dataset<V>,
  { status = factualStatuses, ...criteria }: LatestCriteria<NoInfer<V>>,
): Observation<V> | undefined {
  const found = filterObservations<Vocabulary>(dataset, { ...criteria, status }) as readonly Observation<V>[];
  return chooseLatest(dataset, found, criteria.asOf);
}
