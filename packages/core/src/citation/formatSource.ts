import type { Source } from '@walbio/data';
import { describePeriod } from '../format/describePeriod.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findSafeUrl } from './findSafeUrl.ts';
import { foldLine } from './foldLine.ts';

/** A document and the words cited from it, if any, as plain text: authors, title, publisher, date of issue, words, address. */
export function formatSource(source: Source, cited: readonly string[], locale: ResolvedLocale): string {
  const { title, publisher, authors, issued } = source;
  const { quotes, colon } = locale.words;
  const document = [authors?.join(', '), title, publisher, issued && describePeriod(issued, locale).text];
  const words = [...new Set(cited.map((exact) => quotes.join(foldLine(exact))))].join(', ');
  const url = findSafeUrl(source.url);
  const named = foldLine(document.filter((part) => part).join(', '));
  const text = words ? named + colon + words : named;
  return url ? `${text}. ${url}` : `${text}.`;
}
