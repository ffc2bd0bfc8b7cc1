import type { Dataset, Quantity, Vocabulary } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { findUnit } from '../query/findUnit.ts';
import { resolveObservation } from '../query/resolveObservation.ts';
import { ComputationError } from './ComputationError.ts';
import { isComputed } from './computedValue.ts';
import type { ComputedArgument, ComputedInput, ComputedUnit } from './computedValue.ts';

/** What an operation takes, and how it is spoken of in messages. */
export interface OperationRule {
  /** The function that was called. */
  readonly asked: string;
  /** Such as `add up`, and `be added up`. */
  readonly verb: readonly [active: string, passive: string];
  readonly kinds: readonly ComputedUnit['kind'][];
  /** The kinds in words: `a count or an amount`. */
  readonly expected: string;
  readonly ErrorClass?: new (message: string) => Error;
}

/** An input, with its value and unit found. */
export interface ReadInput<V extends Vocabulary = Vocabulary> {
  readonly input: ComputedInput<V>;
  /** Left out for a computed value that nothing bounds. */
  readonly value: Quantity | undefined;
  readonly unit: ComputedUnit<V>;
}

/**
 * Finds value and unit of each input, and refuses what the operation does not take.
 *
 * @throws {QueryError} for an id that stands for no observation
 * @throws {ComputationError} for a value whose kind of unit the operation does not take
 */
export function readInputs<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<V>>,
  rule: OperationRule,
): readonly ReadInput<V>[] {
  return Array.from(inputs, (input) => {
    if (typeof input !== 'string' && isComputed<V>(input)) return readInput<V>(dataset, input, rule);
    return readInput<V>(dataset, resolveObservation<V>(dataset, input, rule.asked), rule);
  });
}

/**
 * The one unit of all inputs.
 *
 * @throws {ComputationError} for no inputs, and for different units; it names two of them
 */
export function findCommonUnit<V extends Vocabulary>(
  inputs: readonly ReadInput<V>[],
  rule: OperationRule,
): ComputedUnit<V> {
  const { verb, ErrorClass = ComputationError } = rule;
  const unit = inputs[0]?.unit;
  const other = inputs.find((input) => input.unit.id !== unit?.id)?.unit;
  if (!unit) throw new ErrorClass(`there is nothing to ${verb[0]}; does the filter match any observation?`);
  if (!other) return unit;
  throw new ErrorClass(`“${unit.id}” and “${other.id}” cannot ${verb[1]}; choose observations of one unit`);
}

/** How an input is named in messages: the id of an observation, or what was computed of which. */
export function nameInput(input: ComputedInput): string {
  return isComputed(input) ? `${input.operation} of ${input.inputs.map(nameInput).join(', ')}`.slice(0, 200) : input.id;
}

function readInput<V extends Vocabulary>(
  dataset: Dataset<V>,
  input: ComputedInput<V>,
  { kinds, verb, expected, ErrorClass = ComputationError }: OperationRule,
): ReadInput<V> {
  const unit = isComputed(input) ? input.unit : findUnit<V>(dataset, input.indicator);
  const value = input.value && isQuantity(input.value) ? input.value : undefined;
  if (unit && kinds.includes(unit.kind) && (value || isComputed(input))) return { input, value, unit };
  const name = nameInput(input);
  throw new ErrorClass(`“${name}” cannot ${verb[1]}: it is a ${unit?.kind ?? 'value without unit'}, not ${expected}`);
}
