import { describeObservation } from '@walbio/core';
import type { LocaleOptions, ObservationDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';

/** Id of the observation that the page takes apart, and that its examples ask for. */
export const specimen = 'wallonia.biotech-companies.biotech-scene-2021';

/**
 * The fact that the page takes apart, in words.
 *
 * @throws {RangeError} when the dataset does not hold it
 */
export function describeSpecimen(dataset: Dataset, options: LocaleOptions): ObservationDescription {
  const described = describeObservation(dataset, specimen, options);
  if (!described) throw new RangeError(`the page takes “${specimen}” apart, which the dataset does not hold`);
  return described;
}
