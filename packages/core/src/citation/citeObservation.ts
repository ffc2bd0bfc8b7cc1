import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import type { LocaleOptions } from '../format/description.ts';
import { formatCitedText } from './formatCitedText.ts';
import type { DatasetNaming } from './listCslItems.ts';

/** What {@link citeObservation} takes. */
export interface CiteOptions extends LocaleOptions, DatasetNaming {}

/**
 * Writes where an observation comes from, as one line of plain text: each document with its title, publisher, date of issue,
 * cited words and address, then the dataset with its version, day of release and license. The same at any time and place.
 *
 * @throws {QueryError} for an observation that the dataset does not know, or whose source it does not hold
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example citeObservation(dataset, 'wallonia.biotech-companies.biotech-scene-2021', { locale: 'en' }) // 'A buzzing biotech scene, …'
 */
export function citeObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>> | NoInfer<V>['observation'],
  options: CiteOptions = {},
): string {
  return formatCitedText<V>(dataset, observation, options, 'citeObservation');
}
