import type { Dataset, Vocabulary } from '@walbio/data';
import { divideQuantities } from '../quantity/divideQuantities.ts';
import { ComputationError } from './ComputationError.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computePair, readPair } from './computePair.ts';
import { divideUnits } from './derivedUnits.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeRatio',
  verb: ['divide', 'be divided'],
  kinds: ['count', 'amount', 'share', 'quotient'],
  expected: 'a count, an amount, a share or a quotient',
};

/**
 * Divides the first observation or computed value by the second. Two of the same unit make a plain ratio: so many times as
 * much. Two of different units make so much of one for each of the other, such as euros for each full-time equivalent.
 *
 * The two are taken to vary apart. The value is left out where the divisor can be zero.
 *
 * @throws {ComputationError} for ranks, ratios and growth rates, for a share or quotient by another unit, and for the same observation
 *   twice
 * @throws {QueryError} for an id that stands for no observation
 * @example computeRatio(dataset, 'celyad.funds-raised.cell-therapy-2016', 'celyad.jobs-fte.cell-therapy-2016').unit.id // 'euro/full-time-equivalent'
 */
export function computeRatio<V extends Vocabulary>(
  dataset: Dataset<V>,
  numerator: ComputedArgument<NoInfer<V>>,
  denominator: ComputedArgument<NoInfer<V>>,
): ComputedValue<V> {
  const pair = readPair<V>(dataset, [numerator, denominator], rule);
  const unit = divideUnits(pair[0].unit, pair[1].unit);
  if (!unit) {
    const [above, below] = pair.map((read) => read.unit.id);
    throw new ComputationError(
      `“${above}” and “${below}” cannot be divided; divide counts and amounts, or two of one unit`,
    );
  }
  return computePair<V>(pair, 'ratio', unit, divideQuantities);
}
