import { formatCitation } from '@walbio/core';
import type { CitationDescription, CitationStyle, Cited } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { findCitation } from '../source/find-citation.ts';

/** Writes what descriptions tell of in a form that programs for references read, or as text. */
export function writeCitations(
  dataset: Dataset,
  citations: readonly CitationDescription[],
  options: { readonly style: CitationStyle; readonly locale: string },
): string {
  return formatCitation(
    dataset,
    citations.map((citation) => findCited(dataset, citation)),
    options,
  );
}

function findCited(dataset: Dataset, description: CitationDescription): Cited {
  const { sourceId: source, exact } = description;
  if (exact === '') return dataset.sources.find(({ id }) => id === source) ?? {};
  return findCitation(dataset, description) ?? { source, selector: { type: 'TextQuoteSelector', exact } };
}
