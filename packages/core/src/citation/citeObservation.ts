import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import type { LocaleOptions } from '../format/description.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import { groupBy } from '../collection/groupBy.ts';
import { resolveObservation } from '../query/resolveObservation.ts';
import { findCitedSource } from './findCitedSource.ts';
import { formatSource } from './formatSource.ts';

/** What {@link citeObservation} takes. */
export interface CiteOptions extends LocaleOptions {
  /** What the dataset is called. */
  readonly datasetName?: string;
}

/**
 * Writes where an observation comes from, as one line of plain text: each document with its title, publisher, date of issue,
 * cited words and address, then the dataset with its version. The same at any time and place.
 *
 * @throws {QueryError} for an observation that the dataset does not know, or whose source it does not hold
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example citeObservation(dataset, 'wallonia.biotech-companies.biotech-scene-2021', { locale: 'en' })
 */
export function citeObservation<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>> | NoInfer<V>['observation'],
  { locale, datasetName = 'Walbio' }: CiteOptions = {},
): string {
  const found = resolveObservation<V>(dataset, observation, 'citeObservation');
  const resolved = resolveLocale(locale);
  const bySource = groupBy(found.citations, (citation) => findCitedSource<V>(dataset, citation));
  const documents = [...bySource].map(([source, citations]) =>
    formatSource(
      source,
      citations.map(({ selector }) => selector.exact),
      resolved,
    ),
  );
  return `${documents.join(' ')} (${datasetName} ${dataset.version}, ${dataset.license})`;
}
