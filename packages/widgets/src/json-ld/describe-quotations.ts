import type { CitationDescription } from '@walbio/core';
import { describeCitations } from '@walbio/data/json-ld';
import type { Node } from '@walbio/data/json-ld';

/** Passages that are shown for themselves as nodes. A document that is cited as a whole has no cited words, and so no node here. */
export function describeQuotations(citations: readonly CitationDescription[]): readonly Node[] {
  return describeCitations(
    citations
      .filter(({ exact }) => exact)
      .map(({ sourceId, exact }) => ({ source: sourceId, selector: { type: 'TextQuoteSelector', exact } })),
  );
}
