import type { Dataset, Observation } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { compareObservations } from './compareObservations.ts';
import { listWholes } from './listWholes.ts';
import { SumError } from './SumError.ts';

/**
 * Refuses observations that count the same thing twice.
 *
 * @throws {SumError} when an observation stands there twice, when two say the same of a subject for overlapping periods,
 *   or when one is of a whole and another of its part: a group and its member, an area and one within it
 */
export function assertDistinct(dataset: Dataset, observations: readonly Observation[]): void {
  for (const alike of groupBy(observations, ({ indicator }) => indicator).values()) {
    const bySubject = groupBy(alike, ({ subject }) => subject.id);
    for (const ofSubject of bySubject.values()) assertOnce(ofSubject);
    for (const [subject] of bySubject) assertWithoutWhole(dataset, subject, bySubject);
  }
}

function assertOnce(ofSubject: readonly Observation[]): void {
  const sorted = [...ofSubject].sort(compareObservations);
  sorted.slice(1).forEach((second, index) => {
    const first = sorted[index] as Observation;
    if (overlapsPeriod(first.referencePeriod, second.referencePeriod)) throw countedTwice(first.id, second.id);
  });
}

function assertWithoutWhole(dataset: Dataset, part: string, subjects: ReadonlyMap<string, unknown>): void {
  const whole = listWholes(dataset, part).find((id) => subjects.has(id));
  if (whole !== undefined) throw countedTwice(part, whole);
}

/** The error for two observations, or two subjects, that count the same thing. */
export function countedTwice(first: string, second: string): SumError {
  return new SumError(`“${first}” and “${second}” would count the same thing twice; add up one of them`);
}
