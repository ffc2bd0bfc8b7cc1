import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { firstDay, lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { measureGrowth } from '../quantity/measureGrowth.ts';
import { ComputationError } from './ComputationError.ts';
import { isComputed } from './computedValue.ts';
import type { ComputedArgument, ComputedInput, ComputedValue } from './computedValue.ts';
import { computePair, readPair } from './computePair.ts';
import { percentGrowth } from './derivedUnits.ts';
import { listInputs } from './listInputs.ts';
import { findCommonUnit } from './readInputs.ts';
import type { OperationRule } from './readInputs.ts';

const rule: OperationRule = {
  asked: 'computeGrowth',
  verb: ['compare', 'be compared'],
  kinds: ['count', 'amount', 'quotient'],
  expected: 'a count, an amount or a quotient',
};

/**
 * The growth from the first observation or computed value to the second, in per cent of the first, over the whole time between
 * them. The value is left out where the first is not surely above zero.
 *
 * @throws {ComputationError} for shares, ranks, ratios and growth rates, for different units, for the same observation twice,
 *   and where the second is of an earlier time than the first
 * @throws {QueryError} for an id that stands for no observation
 * @example computeGrowth(dataset, 'atmp.market-size.atmp-partnership-2024', 'atmp.market-size.atmp-partnership-2024.2032').value // { number: 700, approximate: true }
 */
export function computeGrowth<V extends Vocabulary>(
  dataset: Dataset<V>,
  from: ComputedArgument<NoInfer<V>>,
  to: ComputedArgument<NoInfer<V>>,
): ComputedValue<V> {
  const pair = readPair<V>(dataset, [from, to], rule);
  findCommonUnit(pair, rule);
  assertForward(...(pair.map(({ input }) => listPeriods(input as unknown as ComputedInput)) as [string[], string[]]));
  return computePair<V>(pair, 'growth', percentGrowth, measureGrowth);
}

function listPeriods(input: ComputedInput): readonly string[] {
  const observations: readonly Observation[] = isComputed(input) ? listInputs(input) : [input];
  return observations.map(({ referencePeriod }) => referencePeriod);
}

function assertForward(from: readonly string[], to: readonly string[]): void {
  const [start] = from.map((period) => firstDay(readPeriod(period))).sort();
  const end = to
    .map((period) => lastDay(readPeriod(period)))
    .sort()
    .at(-1);
  if (start === undefined || end === undefined || end >= start) return;
  throw new ComputationError(`growth runs backwards from ${from.join(', ')} to ${to.join(', ')}; exchange the two`);
}
