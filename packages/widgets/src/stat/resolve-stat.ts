import { describeObservation, findLatest, findRecord, findSubject } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { statStrings } from '../locale/stat-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import { listSubjectIds } from '../state/list-subject-ids.ts';
import type { Outcome } from '../state/outcome.ts';

/** Which observation a stat tile shows: one by its id, or the latest of an indicator for a subject. */
export interface StatQuery {
  readonly observation?: string | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly subject?: string | null | undefined;
  /** Only what sources issued by then said: a date in EDTF. */
  readonly asOf?: string | null | undefined;
}

/**
 * The observation that a tile shows, in words.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function resolveStat(dataset: Dataset, query: StatQuery, locale: Locale): Outcome<ObservationDescription> {
  const { observation, indicator, subject, asOf } = query;
  if (observation) return resolveById(dataset, observation, locale);
  if (indicator && subject) return resolveLatest(dataset, indicator, subject, asOf, locale);
  return { state: 'invalid', message: statStrings[locale.language].missingAttributes };
}

function resolveById(dataset: Dataset, id: string, locale: Locale): Outcome<ObservationDescription> {
  const found = findRecord(dataset, 'observation', id);
  if (found) return show(dataset, found, locale);
  return describeAbsence(
    dataset,
    id,
    dataset.observations.map((known) => known.id),
    locale,
  );
}

function resolveLatest(
  dataset: Dataset,
  indicator: string,
  subject: string,
  asOf: string | null | undefined,
  locale: Locale,
): Outcome<ObservationDescription> {
  if (!findRecord(dataset, 'indicator', indicator)) {
    return describeAbsence(
      dataset,
      indicator,
      dataset.indicators.map(({ id }) => id),
      locale,
    );
  }
  if (!findSubject(dataset, subject)) return describeAbsence(dataset, subject, listSubjectIds(dataset), locale);
  const criteria = { indicator, subject, ...(asOf && { asOf }) };
  const found = findLatest(dataset, criteria) ?? findLatest(dataset, { ...criteria, status: ['forecast', 'target'] });
  return found ? show(dataset, found, locale) : describeAbsence(dataset, `${subject}, ${indicator}`, [], locale);
}

function show(dataset: Dataset, observation: Observation, { locale }: Locale): Outcome<ObservationDescription> {
  return { state: 'shown', view: describeObservation(dataset, observation, { locale }) };
}
