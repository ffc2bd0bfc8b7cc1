import type { Citation, Dataset, Vocabulary } from '@walbio/data';
import { describeCitation } from '../citation/describeCitation.ts';
import type { CitationDescription } from '../format/description.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';

/** The citations of a record or statement. */
export function describeCitations<V extends Vocabulary>(
  dataset: Dataset<V>,
  citations: readonly Citation<V>[] = [],
  { tag }: ResolvedLocale,
): readonly CitationDescription<V>[] {
  return citations.map((citation) => describeCitation<V>(dataset, citation, { locale: tag }));
}
