import type { Dataset, Vocabulary } from '@walbio/data';
import { sumQuantities } from '../quantity/sumQuantities.ts';
import { SumError } from '../query/SumError.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computeCollective } from './computeCollective.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeSum',
  verb: ['add up', 'be added up'],
  kinds: ['count', 'amount'],
  expected: 'a count or an amount',
  ErrorClass: SumError,
};

/**
 * Adds up observations, and computed values in the unit of the dataset. Bounds and “about” are kept.
 *
 * @throws {SumError} for no inputs, for shares, ranks, ratios and growth rates, for different units, and for the same thing
 *   counted twice: an observation, a subject and indicator in overlapping periods, a group and its member
 * @throws {QueryError} for an id that stands for no observation
 * @example computeSum(dataset, ['celyad.jobs-fte.cell-therapy-2016', 'orgenesis.jobs-fte.cell-therapy-2016']).value // { number: 100 }
 */
export function computeSum<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<NoInfer<V>>>,
): ComputedValue<V> {
  return computeCollective<V>(dataset, inputs, 'sum', sumQuantities, rule);
}
