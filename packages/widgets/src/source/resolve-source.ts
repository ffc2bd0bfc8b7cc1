import { describeObservation, findRecord } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { sourceStrings } from '../locale/source-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import type { Outcome } from '../state/outcome.ts';
import { describeSource } from './describe-source.ts';
import type { SourceView } from './source-view.ts';

/** What a citation cites: an observation, or a source as a whole. */
export interface SourceQuery {
  readonly observation?: string | null | undefined;
  readonly source?: string | null | undefined;
}

/** What is cited, in words. */
export function resolveSource(
  dataset: Dataset,
  { observation, source }: SourceQuery,
  locale: Locale,
): Outcome<SourceView> {
  if (observation) return resolveObservation(dataset, observation, locale);
  if (source) return resolveDocument(dataset, source, locale);
  return { state: 'invalid', message: sourceStrings[locale.language].missingAttributes };
}

function resolveObservation(dataset: Dataset, id: string, locale: Locale): Outcome<SourceView> {
  const found = findRecord(dataset, 'observation', id);
  if (!found) return describeAbsence(dataset, id, listIds(dataset.observations), locale);
  const { language, label, citations, corrections } = describeObservation(dataset, found, { locale: locale.locale });
  return { state: 'shown', view: { language, about: label.text, citations, corrections } };
}

function resolveDocument(dataset: Dataset, id: string, locale: Locale): Outcome<SourceView> {
  const found = findRecord(dataset, 'source', id);
  if (!found) return describeAbsence(dataset, id, listIds(dataset.sources), locale);
  return { state: 'shown', view: describeSource(dataset, found, locale) };
}

function listIds(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}
