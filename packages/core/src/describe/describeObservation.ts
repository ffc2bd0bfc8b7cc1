import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import type { LocaleOptions, ObservationDescription } from '../format/description.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findRecord } from '../query/findRecord.ts';
import { describeCitations } from './describeCitations.ts';
import { describeCorrections } from './describeCorrections.ts';
import { describeStatement } from './describeStatement.ts';
import { formatSentence } from './formatSentence.ts';

/**
 * An observation in words, ready to be shown: its value with qualifier and unit, period, subject, status, note, known
 * corrections, all of it as a sentence, and its citations.
 *
 * @returns `undefined` for an id that stands for no observation
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example describeObservation(dataset, 'wallonia.biotech-companies.biotech-scene-2021', { locale: 'nl' })?.value.text // 'meer dan 350 bedrijven'
 */
export function describeObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>>,
  options?: LocaleOptions,
): ObservationDescription<V>;
export function describeObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  id: NoInfer<V>['observation'],
  options?: LocaleOptions,
): ObservationDescription<V> | undefined;
export function describeObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  asked: Observation<V> | V['observation'],
  { locale }: LocaleOptions = {},
): ObservationDescription<V> | undefined {
  const found = typeof asked === 'string' ? findRecord<V, 'observation'>(dataset, 'observation', asked) : asked;
  return found && describeFound<V>(dataset, found, resolveLocale(locale));
}

function describeFound<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<V>,
  locale: ResolvedLocale,
): ObservationDescription<V> {
  const corrections = describeCorrections<V>(dataset, { kind: 'observation', id: observation.id }, locale);
  return {
    id: observation.id,
    indicatorId: observation.indicator,
    language: locale.language,
    ...describeStatement(dataset, observation, locale),
    corrections,
    sentence: formatSentence(dataset, observation, locale),
    citations: describeCitations<V>(dataset, observation.citations, locale),
  };
}
