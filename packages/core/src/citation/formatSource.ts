import type { Source } from '@walbio/data';
import { describePeriod } from '../format/describePeriod.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findSafeUrl } from './findSafeUrl.ts';

/** A document and words cited from it, as plain text: authors, title, publisher, date of issue, the words, address. */
export function formatSource(source: Source, cited: readonly string[], locale: ResolvedLocale): string {
  const { title, publisher, authors, issued } = source;
  const { quotes, colon } = locale.words;
  const document = [authors?.join(', '), title, publisher, describePeriod(issued, locale).text];
  const words = cited.map((exact) => quotes.join(exact.replace(/\s+/g, ' '))).join(', ');
  const url = findSafeUrl(source.url);
  const text = `${document.filter((part) => part).join(', ')}${colon}${words}`;
  return url ? `${text}. ${url}` : `${text}.`;
}
