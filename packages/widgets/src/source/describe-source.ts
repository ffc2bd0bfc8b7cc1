import { describeCitation, listCorrections } from '@walbio/core';
import type { CitationDescription, CorrectionDescription, LocalizedText } from '@walbio/core';
import type { Correction, Dataset, Language, Source, Text } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { sourceStrings } from '../locale/source-strings.ts';
import type { SourceView } from './source-view.ts';

const nothing = { type: 'TextQuoteSelector', exact: '' } as const;

/** A document that is cited as a whole, with its known errors, in words. Its citation has no cited words. */
export function describeSource(dataset: Dataset, { id }: Source, locale: Locale): SourceView {
  const { passageUrl, ...described } = describeCitation(dataset, { source: id, selector: nothing }, locale);
  const corrections = listCorrections(dataset, { kind: 'source', id });
  return {
    language: locale.language,
    citations: [{ ...described, text: writeText(described) }],
    corrections: corrections.map((correction) => describeCorrection(dataset, correction, locale)),
  };
}

function writeText({ authors, title, publisher, issued, url }: Omit<CitationDescription, 'text'>): string {
  const named = [authors?.join(', '), title, publisher, issued].filter((part) => part).join(', ');
  return url ? `${named}. ${url}` : `${named}.`;
}

function describeCorrection(
  dataset: Dataset,
  { id, kind, printed, holds, reason, citations }: Correction,
  locale: Locale,
): CorrectionDescription {
  const { language } = locale;
  return {
    id,
    kind,
    kindText: sourceStrings[language].correctionKinds[kind],
    printed,
    ...(holds && { holds: localize(holds, language) }),
    reason: localize(reason, language),
    citations: citations.map((citation) => describeCitation(dataset, citation, locale)),
  };
}

function localize(text: Text, language: Language): LocalizedText {
  const translated = text[language];
  return translated === undefined ? { text: text.en, language: 'en' } : { text: translated, language };
}
