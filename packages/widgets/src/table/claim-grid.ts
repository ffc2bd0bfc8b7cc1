import { describeObservation } from '@walbio/core';
import type { LocalizedName, ObservationDescription, Subject } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import type { FindValues } from './find-entries.ts';
import { nameSubject } from '../element/name-subject.ts';

/** A value with its words, before the table has decided what the heads of columns say for it. */
export interface Claim {
  readonly observation: Observation;
  readonly description: ObservationDescription;
}

/** The claims of a subject, one list for each column. */
export interface ClaimRow {
  readonly id: string;
  readonly name: LocalizedName;
  readonly cells: readonly (readonly Claim[])[];
}

/** Everything that stands in a table: its rows, and the row of the group that they are members of. */
export interface ClaimGrid {
  readonly rows: readonly ClaimRow[];
  readonly total: ClaimRow | undefined;
}

/** The claims of a subject for each of the indicators. */
export function describeClaims(
  dataset: Dataset,
  subject: Subject,
  {
    indicators,
    find,
    locale,
  }: { readonly indicators: readonly string[]; readonly find: FindValues; readonly locale: Locale },
): ClaimRow {
  const { id } = subject.record;
  const describe = (observation: Observation): Claim => ({
    observation,
    description: describeObservation(dataset, observation, locale),
  });
  return {
    id,
    name: nameSubject(subject, locale),
    cells: indicators.map((indicator) => find(id, indicator).map(describe)),
  };
}

/** All claims of a grid, row by row. */
export function listClaims({ rows, total }: ClaimGrid): readonly Claim[] {
  return [...rows, ...(total ? [total] : [])].flatMap(({ cells }) => cells.flat());
}
