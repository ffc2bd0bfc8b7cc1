import type { Citation, Dataset, Edtf, Source } from '@walbio/data';
import { findCitedSource } from '../citation/findCitedSource.ts';
import { describePeriod } from '../format/describePeriod.ts';
import { listFormat } from '../format/intl.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { bracketRemarks } from './bracketRemarks.ts';

/**
 * Who says so, to stand behind a statement: `, according to “Title” (Publisher, 2016)`. Titles and publishers are names and are
 * not translated. Nothing where there is no citation.
 *
 * @param told a date of issue that the statement tells already
 * @throws {QueryError} when the dataset does not hold a cited source
 */
export function formatAttribution(
  dataset: Dataset,
  citations: readonly Citation[],
  locale: ResolvedLocale,
  told?: Edtf,
): string {
  const sources = [...new Set(citations.map((citation) => findCitedSource(dataset, citation)))];
  if (sources.length === 0) return '';
  const names = sources.map((source) => formatSourceName(source, locale, told));
  return `, ${locale.words.accordingTo} ${listFormat(locale.tag).format(names)}`;
}

function formatSourceName({ title, publisher, issued }: Source, locale: ResolvedLocale, told?: Edtf): string {
  const date = issued && issued !== told ? describePeriod(issued, locale).text : undefined;
  return locale.words.quotes.join(title) + bracketRemarks([publisher, date]);
}
