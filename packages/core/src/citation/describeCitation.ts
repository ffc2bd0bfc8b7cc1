import type { Citation, Dataset, Vocabulary } from '@walbio/data';
import type { CitationDescription, LocaleOptions } from '../format/description.ts';
import { describePeriod } from '../format/describePeriod.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import { findCitedSource } from './findCitedSource.ts';
import { findSafeUrl } from './findSafeUrl.ts';
import { formatPassageUrl } from './formatPassageUrl.ts';
import { formatSource } from './formatSource.ts';

/**
 * A citation with what a reader needs to follow it: the document, the cited words, a link to them.
 *
 * @throws {QueryError} when the dataset does not hold the cited source
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example
 * const [citation] = findRecord(dataset, 'observation', 'wallonia.biotech-companies.biotech-scene-2021')?.citations ?? [];
 * citation && describeCitation(dataset, citation, { locale: 'fr' }).passageUrl; // 'https://www.kickstartbiomanufacturing.be/…'
 */
export function describeCitation<V extends Vocabulary>(
  dataset: Dataset<V>,
  citation: Citation<NoInfer<V>>,
  { locale }: LocaleOptions = {},
): CitationDescription<V> {
  const source = findCitedSource<V>(dataset, citation);
  const { id, title, publisher, authors, issued, language } = source;
  const { selector } = citation;
  const resolved = resolveLocale(locale);
  const url = findSafeUrl(source.url);
  return {
    sourceId: id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(authors && { authors }),
    issued: describePeriod(issued, resolved).text,
    issuedEdtf: issued,
    language,
    exact: selector.exact,
    ...(url && { url, passageUrl: formatPassageUrl(url, selector) }),
    text: formatSource(source, [selector.exact], resolved),
    documentText: formatSource(source, [], resolved),
  };
}
