import type { Dataset, Vocabulary } from '@walbio/data';
import { medianQuantities } from '../quantity/medianQuantities.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computeCollective } from './computeCollective.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeMedian',
  verb: ['compare', 'have a median'],
  kinds: ['count', 'amount'],
  expected: 'a count or an amount',
};

/**
 * The middle one by size of observations of one unit, as far as it can be told. Of an even number it is the mean of the two in the middle.
 *
 * @throws {ComputationError} for no inputs, for shares, ranks, ratios and growth rates, for different units, and for the same thing twice
 * @throws {QueryError} for an id that stands for no observation
 * @example computeMedian(dataset, ['celyad.funds-raised.cell-therapy-2016', 'bone-therapeutics.funds-raised.cell-therapy-2016']).value // { minExclusive: 151500000 }
 */
export function computeMedian<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<NoInfer<V>>>,
): ComputedValue<V> {
  return computeCollective<V>(dataset, inputs, 'median', medianQuantities, rule);
}
