import type { Dataset, Vocabulary } from '@walbio/data';
import { subtractQuantities } from '../quantity/subtractQuantities.ts';
import type { ComputedArgument, ComputedValue } from './computedValue.ts';
import { computePair, readPair } from './computePair.ts';
import { subtractUnits } from './derivedUnits.ts';
import { findCommonUnit } from './readInputs.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeDifference',
  verb: ['subtract', 'be subtracted'],
  kinds: ['count', 'amount', 'share', 'growth', 'quotient'],
  expected: 'a count, an amount, a share, a growth rate or a quotient',
};

/**
 * Subtracts the second observation or computed value from the first. Percentages differ by percentage points, not by per cent.
 *
 * @throws {ComputationError} for ranks and ratios, for different units, and for the same observation twice
 * @throws {QueryError} for an id that stands for no observation
 * @example computeDifference(dataset, 'celyad.jobs-fte.cell-therapy-2016', 'orgenesis.jobs-fte.cell-therapy-2016').value // { number: 90 }
 */
export function computeDifference<V extends Vocabulary>(
  dataset: Dataset<V>,
  minuend: ComputedArgument<NoInfer<V>>,
  subtrahend: ComputedArgument<NoInfer<V>>,
): ComputedValue<V> {
  const pair = readPair<V>(dataset, [minuend, subtrahend], rule);
  return computePair<V>(pair, 'difference', subtractUnits<V>(findCommonUnit(pair, rule)), subtractQuantities);
}
