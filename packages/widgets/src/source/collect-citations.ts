import type { CitationDescription } from '@walbio/core';

/** What rests on citations. */
export interface Cited {
  readonly citations: readonly CitationDescription[];
}

/** The passages that statements rest on, each once, in their order. */
export function collectCitations(statements: readonly Cited[]): readonly CitationDescription[] {
  const all = statements.flatMap(({ citations }) => citations);
  return [...new Map(all.map((citation) => [identify(citation), citation])).values()];
}

function identify({ sourceId, passageUrl, exact }: CitationDescription): string {
  return [sourceId, passageUrl, exact].join('\n');
}
