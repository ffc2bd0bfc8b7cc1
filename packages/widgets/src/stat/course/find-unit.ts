import { findRecord } from '@walbio/core';
import type { Dataset, Observation, Unit } from '@walbio/data';

/** The unit of an observation; `undefined` where its values are codes or dates. */
export function findUnit(dataset: Dataset, { indicator }: Observation): Unit | undefined {
  const { unit } = findRecord(dataset, 'indicator', indicator) ?? {};
  return unit === undefined ? undefined : findRecord(dataset, 'unit', unit);
}
