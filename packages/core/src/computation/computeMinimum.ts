import type { Dataset, Vocabulary } from '@walbio/data';
import { minQuantities } from '../quantity/minQuantities.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computeCollective } from './computeCollective.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeMinimum',
  verb: ['compare', 'be compared'],
  kinds: ['count', 'amount', 'share', 'growth', 'quotient'],
  expected: 'a count, an amount, a share, a growth rate or a quotient',
};

/**
 * The smallest of observations of one unit, as far as it can be told.
 *
 * @throws {ComputationError} for no inputs, for ranks and ratios, for different units, and for the same observation
 *   twice; several claims on the same thing are welcome
 * @throws {QueryError} for an id that stands for no observation
 * @example computeMinimum(dataset, ['celyad.funds-raised.cell-therapy-2016', 'bone-therapeutics.funds-raised.cell-therapy-2016']).value // { minExclusive: 90000000, max: 213000000 }
 */
export function computeMinimum<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<NoInfer<V>>>,
): ComputedValue<V> {
  return computeCollective<V>(dataset, inputs, 'minimum', minQuantities, rule);
}
