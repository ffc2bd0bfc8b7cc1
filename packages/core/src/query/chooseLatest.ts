import type { Dataset, Edtf, Observation } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { lastDay } from '../period/days.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { findLastIssue } from './findLastIssue.ts';

/** The one of several observations that is the latest by the rule of {@link findLatest}. */
export function chooseLatest<O extends Observation>(
  dataset: Dataset,
  observations: Iterable<O>,
  asOf?: Edtf,
): O | undefined {
  const ranked = Array.from(observations, (observation) => rank(dataset, observation, asOf));
  return ranked.sort(compareRanks)[0]?.observation;
}

interface Ranked<O> {
  readonly observation: O;
  readonly lastDay: string;
  readonly lastIssue: string;
}

function rank<O extends Observation>(dataset: Dataset, observation: O, asOf: Edtf | undefined): Ranked<O> {
  return {
    observation,
    lastDay: lastDay(readPeriod(observation.referencePeriod)),
    lastIssue: findLastIssue(dataset, observation, asOf),
  };
}

function compareRanks(a: Ranked<Observation>, b: Ranked<Observation>): number {
  return (
    compareTexts(b.lastDay, a.lastDay) ||
    compareTexts(b.lastIssue, a.lastIssue) ||
    Number(b.observation.status === 'normal') - Number(a.observation.status === 'normal') ||
    compareTexts(a.observation.id, b.observation.id)
  );
}
