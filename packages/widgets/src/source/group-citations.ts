import type { CitationDescription } from '@walbio/core';

/** The passages of one document. */
export interface CitedDocument {
  /** Any of its citations: what they say of the document is the same. */
  readonly document: CitationDescription;
  readonly passages: readonly CitationDescription[];
}

/** Groups citations by their document, in the order in which the documents come first. */
export function groupCitations(citations: readonly CitationDescription[]): readonly CitedDocument[] {
  const documents = new Map<string, CitationDescription[]>();
  for (const citation of citations) {
    const passages = documents.get(citation.sourceId);
    if (passages) passages.push(citation);
    else documents.set(citation.sourceId, [citation]);
  }
  return [...documents.values()].map((passages) => ({ document: passages[0] as CitationDescription, passages }));
}
