import { findRecord } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { describeObservation } from '@walbio/data/json-ld';
import type { Node } from '@walbio/data/json-ld';

/** Observations as nodes. */
export function describeObservations(
  dataset: Dataset,
  observations: readonly ObservationDescription[],
): readonly Node[] {
  return observations.flatMap(({ id, indicatorId }) => {
    const observation = findRecord(dataset, 'observation', id);
    const { unit, codelist } = findRecord(dataset, 'indicator', indicatorId) ?? {};
    const context = { unit: unit === undefined ? undefined : findRecord(dataset, 'unit', unit), codelist };
    return observation ? [describeObservation(observation, context)] : [];
  });
}
