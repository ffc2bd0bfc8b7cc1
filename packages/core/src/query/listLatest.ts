import type { Dataset, Edtf, Observation, Reference, Vocabulary } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { chooseLatest } from './chooseLatest.ts';
import { filterObservations } from './filterObservations.ts';
import { factualStatuses } from './statuses.ts';

/** What {@link listLatest} asks. */
export interface LatestOfSubject<V extends Vocabulary = Vocabulary> {
  readonly subject: Reference<V>['id'];
  /** Only what rests on a source that was issued by this date, in EDTF. */
  readonly asOf?: Edtf;
}

/**
 * The latest observation of each indicator for a subject, by the rule of {@link findLatest}, in the order of the
 * dataset. Values compared with different places stand side by side. An indicator that has nothing but
 * forecasts or targets is there with the latest of these.
 *
 * @throws {QueryError} for a subject that the dataset does not know
 * @example listLatest(dataset, { subject: 'celyad' })
 */
export function listLatest<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: LatestOfSubject<NoInfer<V>>,
): readonly Observation<V>[] {
  const found = filterObservations<Vocabulary>(dataset, criteria) as readonly Observation<V>[];
  const groups = groupBy(found, ({ indicator, counterpart }) => `${indicator} ${counterpart ?? ''}`);
  return [...groups.values()].map(
    (group) => chooseLatest(dataset, preferFacts(group), criteria.asOf) as Observation<V>,
  );
}

function preferFacts<O extends Observation>(observations: readonly O[]): readonly O[] {
  const facts = observations.filter(({ status }) => factualStatuses.includes(status));
  return facts.length > 0 ? facts : observations;
}
