import type { Dataset, Quantity, Vocabulary } from '@walbio/data';
import { assertSeparate, assertUnrepeated } from './assertSeparate.ts';
import type { ComputedArgument, ComputedInput, ComputedValue, Operation } from './computedValue.ts';
import { findCommonUnit, readInputs } from './readInputs.ts';
import type { OperationRule } from './readInputs.ts';

/**
 * One value of many of the same unit. None of them counts anything twice; of extremes, which several claims on the same thing
 * may well have, only an observation must not stand there twice.
 */
export function computeCollective<V extends Vocabulary>(
  dataset: Dataset<V>,
  inputs: Iterable<ComputedArgument<V>>,
  operation: Operation,
  combine: (quantities: readonly Quantity[]) => Quantity | undefined,
  rule: OperationRule,
): ComputedValue<V> {
  const read = readInputs<V>(dataset, inputs, rule);
  const unit = findCommonUnit(read, rule);
  const found = read.map(({ input }) => input);
  const plain = found as unknown as readonly ComputedInput[];
  if (operation === 'minimum' || operation === 'maximum') assertUnrepeated(plain);
  else assertSeparate(dataset, plain);
  const values = read.map(({ value }) => value).filter((value) => value !== undefined);
  const value = values.length === read.length ? combine(values) : undefined;
  return { operation, ...(value && { value }), unit, inputs: found };
}
