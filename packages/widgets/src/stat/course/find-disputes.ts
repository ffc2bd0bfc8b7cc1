import type { Dataset, Edtf, Observation } from '@walbio/data';
import { askClaims } from './find-series.ts';
import { reconcileClaims } from './reckon.ts';

/**
 * What else is said of the same indicator and subject for the same time, and cannot hold together with an observation. What a
 * correction of the dataset records is not repeated: the tile shows that as it is.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function findDisputes(dataset: Dataset, observation: Observation, asOf?: Edtf | null): readonly Observation[] {
  const during = observation.referencePeriod;
  const { contradicting } = reconcileClaims(...askClaims(dataset, observation, { asOf, during }));
  const pairs = contradicting.filter(({ reason }) => reason === 'exclusive-values').map(({ claims }) => claims);
  return pairs
    .filter((claims) => claims.some(({ id }) => id === observation.id))
    .flatMap((claims) => claims.filter(({ id }) => id !== observation.id));
}
