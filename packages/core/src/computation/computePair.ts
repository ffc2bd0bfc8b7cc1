import type { Dataset, Quantity, Vocabulary } from '@walbio/data';
import { ComputationError } from './ComputationError.ts';
import type { ComputedArgument, ComputedUnit, ComputedValue, Operation } from './computedValue.ts';
import { nameInput, readInputs } from './readInputs.ts';
import type { OperationRule, ReadInput } from './readInputs.ts';

/** Two inputs, read. */
export type ReadPair<V extends Vocabulary = Vocabulary> = readonly [first: ReadInput<V>, second: ReadInput<V>];

/**
 * Reads two inputs that are not the same.
 *
 * @throws {ComputationError} for the same observation twice
 */
export function readPair<V extends Vocabulary>(
  dataset: Dataset<V>,
  pair: readonly [ComputedArgument<V>, ComputedArgument<V>],
  rule: OperationRule,
): ReadPair<V> {
  const [first, second] = readInputs<V>(dataset, pair, rule) as ReadPair<V>;
  if (first.input !== second.input) return [first, second];
  const name = nameInput(first.input);
  throw new ComputationError(`“${name}” cannot ${rule.verb[1]} with itself; choose two observations`);
}

/** One value of two; it has none where one of the two has none. */
export function computePair<V extends Vocabulary>(
  [first, second]: ReadPair<V>,
  operation: Operation,
  unit: ComputedUnit<V>,
  combine: (first: Quantity, second: Quantity) => Quantity | undefined,
): ComputedValue<V> {
  const value = first.value && second.value && combine(first.value, second.value);
  return { operation, ...(value && { value }), unit, inputs: [first.input, second.input] };
}
