import type { Dataset, Vocabulary } from '@walbio/data';
import type { LocaleOptions } from '../format/description.ts';
import { describePeriod } from '../format/describePeriod.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import { findSafeUrl } from './findSafeUrl.ts';
import { formatSource } from './formatSource.ts';
import type { DatasetNaming } from './listCslItems.ts';
import { listCitedSources } from './listCitedSources.ts';
import type { Cited } from './listCitedSources.ts';

/**
 * What is cited, as one line of plain text: each source with its title, publisher, date of issue, cited words and address, then
 * the dataset with its version, day of release and license.
 *
 * @param asked the function that was called, for the message
 * @throws {QueryError} for an observation or a source that the dataset does not hold
 */
export function formatCitedText<V extends Vocabulary>(
  dataset: Dataset<V>,
  cited: Cited<V> | readonly Cited<V>[],
  { locale, datasetName = 'Walbio', datasetUrl }: LocaleOptions & DatasetNaming,
  asked: string,
): string {
  const resolved = resolveLocale(locale);
  const documents = listCitedSources<V>(dataset, cited, asked).map(({ source, selectors }) =>
    formatSource(
      source,
      selectors.map(({ exact }) => exact),
      resolved,
    ),
  );
  const { version, issued, license } = dataset;
  const edition = [`${datasetName} ${version}`, describePeriod(issued, resolved).text, license].join(', ');
  const url = findSafeUrl(datasetUrl);
  const named = url ? `${edition}, ${url}` : edition;
  return documents.length > 0 ? `${documents.join(' ')} (${named})` : named;
}
