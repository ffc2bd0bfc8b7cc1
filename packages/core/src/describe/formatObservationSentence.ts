import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import type { LocaleOptions, LocalizedText } from '../format/description.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import { resolveObservation } from '../query/resolveObservation.ts';
import { formatAttribution } from './formatAttribution.ts';
import { tellObservation } from './formatSentence.ts';
import { tellInOneLanguage } from './tellInOneLanguage.ts';

/**
 * An observation as one sentence that can stand alone: what is measured, of whom, the value with its qualifier and unit; in
 * brackets its status, what it is compared with, its period, and whether it is known to be wrong; then the source.
 *
 * It is built so that it is right for any label and name: nothing in it has to be inflected. Where a part has no translation
 * all of it is in English, and `language` says so; titles of sources are not translated.
 *
 * @throws {QueryError} for an observation that the dataset does not know, or whose source it does not hold
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatObservationSentence(dataset, 'celyad.jobs-fte.cell-therapy-2016', { locale: 'nl' }).text
 * // 'Banen, Celyad: 95 voltijdse equivalenten (datum van de bron: 2016), volgens “Cell Therapy: At the Heart of Wallonia”.'
 */
export function formatObservationSentence<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>> | NoInfer<V>['observation'],
  { locale }: LocaleOptions = {},
): LocalizedText {
  const found: Observation = resolveObservation<V>(dataset, observation, 'formatObservationSentence');
  const told = found.periodBasis === 'issued' ? found.referencePeriod : undefined;
  return tellInOneLanguage(resolveLocale(locale), (resolved) => {
    const { text, parts } = tellObservation(dataset, found, resolved);
    return { text: `${text}${formatAttribution(dataset, found.citations, resolved, told)}.`, parts };
  });
}
