import type { Dataset, Observation, Quantity } from '@walbio/data';
import type { ComputedValue, Operation as Computation } from '../computation/computedValue.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { findUnit } from '../query/findUnit.ts';
import type { Operation } from './plan.ts';

const computations: Readonly<Partial<Record<Operation, Computation>>> = {
  sum: 'sum',
  mean: 'mean',
  median: 'median',
  min: 'minimum',
  max: 'maximum',
};

/** An aggregate as a computed value, with the observations of its group that have a quantity; their unit is one. */
export function readComputed(
  dataset: Dataset,
  operation: Operation,
  value: Quantity | undefined,
  observations: readonly Observation[],
): ComputedValue | undefined {
  const computation = computations[operation];
  const inputs = observations.filter((observation) => isQuantity(observation.value));
  const unit = inputs[0] && findUnit(dataset, inputs[0].indicator);
  if (!computation || !unit) return undefined;
  return { operation: computation, ...(value && { value }), unit, inputs };
}
