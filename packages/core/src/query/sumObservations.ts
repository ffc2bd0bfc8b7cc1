import type { Citation, Dataset, Edtf, Observation, ObservationStatus, Quantity, Unit, Vocabulary } from '@walbio/data';
import { computeSum } from '../computation/computeSum.ts';
import { listCitations } from './listCitations.ts';

/** A sum, with all that it rests on. */
export interface ObservationSum<V extends Vocabulary = Vocabulary> {
  /** In `unit`; left out when nothing bounds the sum, as in `>5 + <3`. */
  readonly value?: Quantity;
  readonly unit: Unit<V>;
  /** Ids of the observations that were added up. */
  readonly inputs: readonly V['observation'][];
  /** What they rest on, each passage once. */
  readonly citations: readonly Citation<V>[];
  /** The reference periods of the inputs, each once. */
  readonly referencePeriods: readonly Edtf[];
  /** The statuses of the inputs, each once: a sum with a forecast in it is one. */
  readonly statuses: readonly ObservationStatus[];
}

/**
 * Adds up observations. Bounds, “about”, citations, periods and statuses of the inputs are kept.
 *
 * @throws {SumError} for no observations at all, for shares, ranks, ratios and growth rates, for different units, and for
 *   the same thing counted twice: an observation, a subject and indicator in overlapping periods, a group and its member
 * @example sumObservations(dataset, filterObservations(dataset, { subject: ['celyad', 'orgenesis'], indicator: 'jobs-fte' })).value // { number: 100 }
 */
export function sumObservations<V extends Vocabulary>(
  dataset: Dataset<V>,
  observations: Iterable<Observation<NoInfer<V>>>,
): ObservationSum<V> {
  const inputs = [...observations] as readonly Observation<V>[];
  const { value, unit } = computeSum<V>(dataset, inputs);
  return {
    ...(value && { value }),
    unit: unit as Unit<V>,
    inputs: inputs.map(({ id }) => id),
    citations: listCitations(inputs),
    referencePeriods: [...new Set(inputs.map(({ referencePeriod }) => referencePeriod))],
    statuses: [...new Set(inputs.map(({ status }) => status))],
  };
}
