import type { Observation, Vocabulary } from '@walbio/data';
import { isComputed } from './computedValue.ts';
import type { ComputedInput } from './computedValue.ts';

/**
 * The observations that a computed value rests on, directly and through other computed values, each once and in the order of
 * the computation.
 *
 * @example
 * const sum = computeSum(dataset, ['celyad.jobs-fte.cell-therapy-2016', 'orgenesis.jobs-fte.cell-therapy-2016']);
 * listInputs(sum).map(({ subject }) => subject.id); // ['celyad', 'orgenesis']
 * listCitations(listInputs(sum)).map(({ selector }) => selector.exact); // ['95', '5/81']
 */
export function listInputs<V extends Vocabulary>(computed: {
  readonly inputs: readonly ComputedInput<V>[];
}): readonly Observation<V>[] {
  const found = new Set<Observation<V>>();
  const open = [...computed.inputs].reverse();
  for (let input = open.pop(); input; input = open.pop()) {
    if (isComputed(input)) open.push(...[...input.inputs].reverse());
    else found.add(input);
  }
  return [...found];
}
