import type { CitationDescription } from '@walbio/core';

/** Writes the numbers of the sources that citations come from. */
export type MarkSources = (citations: readonly CitationDescription[]) => string;

/**
 * Numbers the sources of citations from 1, in the order in which they come first.
 *
 * @example numberSources(all)(some) // '1, 3'
 */
export function numberSources(citations: readonly CitationDescription[]): MarkSources {
  const ids = [...new Set(citations.map(({ sourceId }) => sourceId))];
  return (some) => [...new Set(some.map(({ sourceId }) => ids.indexOf(sourceId) + 1))].sort((a, b) => a - b).join(', ');
}
