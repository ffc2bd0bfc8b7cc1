import type { Dataset, Observation } from '@walbio/data';
import { assertDistinct } from '../query/assertDistinct.ts';
import { ComputationError } from './ComputationError.ts';
import { isComputed } from './computedValue.ts';
import type { ComputedInput } from './computedValue.ts';
import { listInputs } from './listInputs.ts';

/** What these operations make stands for all that went into it, so that this must not be counted again. */
const collective: readonly string[] = ['sum', 'mean', 'median', 'minimum', 'maximum'];

/**
 * Refuses inputs that count the same thing twice, also where one of them is itself a sum. Of differences, ratios and growth
 * rates, whose parts may well overlap, only the same observation in two of them is refused.
 *
 * @throws {SumError} for the same thing twice among observations and sums
 * @throws {ComputationError} for the same observation in two inputs
 */
export function assertSeparate(dataset: Dataset, inputs: readonly ComputedInput[]): void {
  assertDistinct(dataset, inputs.flatMap(listCollected));
  assertUnrepeated(inputs);
}

/**
 * Refuses the same observation in two inputs.
 *
 * @throws {ComputationError} which names it
 */
export function assertUnrepeated(inputs: readonly ComputedInput[]): void {
  const seen = new Set<string>();
  for (const input of inputs) {
    const ids = isComputed(input) ? listInputs(input).map(({ id }) => id) : [input.id];
    const again = ids.find((id) => seen.has(id));
    if (again !== undefined) throw new ComputationError(`“${again}” would be counted twice; leave it out of one input`);
    for (const id of ids) seen.add(id);
  }
}

function listCollected(input: ComputedInput): readonly Observation[] {
  if (!isComputed(input)) return [input];
  return collective.includes(input.operation) ? input.inputs.flatMap(listCollected) : [];
}
