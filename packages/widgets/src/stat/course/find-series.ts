import { filterObservations } from '@walbio/core';
import type { Series } from '@walbio/core';
import type { Dataset, Edtf, Observation } from '@walbio/data';
import { hasValue } from '../has-value.ts';
import { listSeries } from './reckon.ts';

/** What narrows a series. */
export interface SeriesScope {
  /** Only what sources issued by then said. */
  readonly asOf?: Edtf | null | undefined;
  /** Only what holds at some time in this period. */
  readonly during?: Edtf;
}

/** A dataset, and criteria for observations of the same indicator and subject. */
export type Claims = readonly [dataset: Dataset, criteria: ReturnType<typeof writeCriteria>];

/** What is said of the indicator and subject of an observation, without what has no value. */
export function askClaims(dataset: Dataset, observation: Observation, scope: SeriesScope): Claims {
  const criteria = writeCriteria(observation, scope);
  const found = filterObservations(dataset, criteria);
  const sound = found.filter(hasValue);
  return [sound.length === found.length ? dataset : { ...dataset, observations: sound }, criteria];
}

/**
 * The series that an observation is a point of: its indicator, its subject, its counterpart.
 *
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 */
export function findSeries(dataset: Dataset, observation: Observation, scope: SeriesScope): Series | undefined {
  const [sound, criteria] = askClaims(dataset, observation, scope);
  return listSeries(sound, criteria).find(({ counterpart }) => counterpart === observation.counterpart);
}

function writeCriteria({ indicator, subject }: Observation, { asOf, during }: SeriesScope) {
  return { indicator, subject: subject.id, ...(asOf && { asOf }), ...(during !== undefined && { during }) };
}
