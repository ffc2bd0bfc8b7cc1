import type { Citation, Dataset, Edtf, Observation, ObservationStatus, Quantity, Unit, Vocabulary } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { sumQuantities } from '../quantity/sumQuantities.ts';
import { assertDistinct } from './assertDistinct.ts';
import { findUnit } from './findUnit.ts';
import { listCitations } from './listCitations.ts';
import { SumError } from './SumError.ts';

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
 * @example sumObservations(dataset, filterObservations(dataset, { subject: ['celyad', 'novadip'], indicator: 'jobs-fte' }))
 */
export function sumObservations<V extends Vocabulary>(
  dataset: Dataset<V>,
  observations: Iterable<Observation<NoInfer<V>>>,
): ObservationSum<V> {
  const inputs = [...observations] as readonly Observation<V>[];
  const unit = findCommonUnit(dataset, inputs);
  assertDistinct(dataset, inputs);
  const value = sumQuantities(inputs.map(({ value }) => value as Quantity));
  return {
    ...(value && { value }),
    unit,
    inputs: inputs.map(({ id }) => id),
    citations: listCitations(inputs),
    referencePeriods: [...new Set(inputs.map(({ referencePeriod }) => referencePeriod))],
    statuses: [...new Set(inputs.map(({ status }) => status))],
  };
}

function findCommonUnit<V extends Vocabulary>(dataset: Dataset<V>, inputs: readonly Observation<V>[]): Unit<V> {
  const [unit, other] = new Set(inputs.map((input) => findSummableUnit(dataset, input)));
  if (!unit) throw new SumError('there is nothing to add up; does the filter match any observation?');
  if (other) throw new SumError(`“${unit.id}” and “${other.id}” cannot be added up; choose observations of one unit`);
  return unit;
}

function findSummableUnit<V extends Vocabulary>(
  dataset: Dataset<V>,
  { id, indicator, value }: Observation<V>,
): Unit<V> {
  const unit = findUnit<V>(dataset, indicator);
  if (isQuantity(value) && (unit?.kind === 'count' || unit?.kind === 'amount')) return unit;
  throw new SumError(
    `“${id}” cannot be added up: it is a ${unit?.kind ?? 'value without unit'}, not a count or an amount`,
  );
}
