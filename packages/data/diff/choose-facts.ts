import type { Change } from './change.ts';
import { compareIds } from './compare-ids.ts';
import { compareObservations } from './describe-observation.ts';
import { findField } from './find-field.ts';
import { groupBy } from './group-by.ts';

/**
 * Chooses the observations of one subject that a reader is told first, so that every source gets a word in: of each in turn
 * the most telling one that is left.
 *
 * @returns `upTo` observations at most, those of one source together, and the source with the latest figures first
 */
export function chooseFacts(observations: readonly Change[], upTo: number): readonly Change[] {
  const sources = [...groupBy(observations, ({ sources }) => sources.map(({ id }) => id).join(' ')).values()]
    .map((group) => [...group].sort(compareObservations))
    .sort((one, other) => compareIds(findLatest(other), findLatest(one)));
  const rounds = sources.flatMap((group) => group.map((fact, round) => ({ fact, round })));
  const chosen = new Set(
    rounds
      .sort((one, other) => one.round - other.round)
      .slice(0, upTo)
      .map(({ fact }) => fact),
  );
  return sources.flat().filter((fact) => chosen.has(fact));
}

/** The end of the last period that figures hold for, as EDTF. */
function findLatest(observations: readonly Change[]): string {
  const ends = observations.map((observation) => {
    const period = findField(observation, 'referencePeriod')?.after;
    return typeof period === 'string' ? (period.split('/').findLast((end) => /^\d/.test(end)) ?? '') : '';
  });
  return ends.reduce((latest, end) => (compareIds(latest, end) < 0 ? end : latest), '');
}
