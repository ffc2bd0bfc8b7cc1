import type { Dataset, Vocabulary } from '@walbio/data';
import { isLessThan, isMoreThan } from '../quantity/isMoreThan.ts';
import { isSameAs } from '../quantity/isSameAs.ts';
import type { ComputedArgument, ComputedInput, ComputedUnit } from './computedValue.ts';
import { readPair } from './computePair.ts';
import { findCommonUnit } from './readInputs.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeComparison',
  verb: ['compare', 'be compared'],
  kinds: ['count', 'amount', 'share', 'rank', 'ratio', 'growth', 'difference', 'quotient'],
  expected: 'a quantity',
};

/**
 * Two values of one unit, compared as far as their sources allow. Each answer is `true`, `false`, or left out where it is not
 * known.
 */
export interface Comparison<V extends Vocabulary = Vocabulary> {
  /** Whether the first is more than the second. */
  readonly isMore?: boolean;
  readonly isLess?: boolean;
  readonly isSame?: boolean;
  readonly unit: ComputedUnit<V>;
  readonly inputs: readonly [first: ComputedInput<V>, second: ComputedInput<V>];
}

/**
 * Compares two observations or computed values of one unit by size, in Kleene’s three-valued logic. Of two ranks the first
 * place is less than the second: that is the number, not the merit.
 *
 * @throws {ComputationError} for codes and dates, for different units, and for the same observation twice
 * @throws {QueryError} for an id that stands for no observation
 * @example computeComparison(dataset, 'bone-therapeutics.funds-raised.cell-therapy-2016', 'celyad.funds-raised.cell-therapy-2016').isMore // undefined
 */
export function computeComparison<V extends Vocabulary>(
  dataset: Dataset<V>,
  first: ComputedArgument<NoInfer<V>>,
  second: ComputedArgument<NoInfer<V>>,
): Comparison<V> {
  const [a, b] = readPair<V>(dataset, [first, second], rule);
  const unit = findCommonUnit([a, b], rule);
  const values = a.value && b.value && ([a.value, b.value] as const);
  const [isMore, isLess, isSame] = [isMoreThan, isLessThan, isSameAs].map((judge) => values && judge(...values));
  return {
    ...(isMore !== undefined && { isMore }),
    ...(isLess !== undefined && { isLess }),
    ...(isSame !== undefined && { isSame }),
    unit,
    inputs: [a.input, b.input],
  };
}
