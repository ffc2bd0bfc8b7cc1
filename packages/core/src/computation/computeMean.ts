import type { Dataset, Vocabulary } from '@walbio/data';
import { meanQuantities } from '../quantity/meanQuantities.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computeCollective } from './computeCollective.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeMean',
  verb: ['average', 'be averaged'],
  kinds: ['count', 'amount'],
  expected: 'a count or an amount',
};

/**
 * The mean of observations, each with the same weight. Bounds and “about” are kept.
 *
 * @throws {ComputationError} for no inputs, for shares, ranks, ratios and growth rates, whose mean would need their weights,
 *   for different units, and for the same thing counted twice
 * @throws {QueryError} for an id that stands for no observation
 * @example computeMean(dataset, ['celyad.jobs-fte.cell-therapy-2016', 'orgenesis.jobs-fte.cell-therapy-2016']).value // { number: 50 }
 */
export function computeMean<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<NoInfer<V>>>,
): ComputedValue<V> {
  return computeCollective<V>(dataset, inputs, 'mean', meanQuantities, rule);
}
