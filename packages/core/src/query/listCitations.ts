import type { Citation, Vocabulary } from '@walbio/data';

/**
 * What statements rest on, each passage once and in the order of the statements.
 *
 * @example listCitations(filterObservations(dataset, { subject: 'celyad' }))[0]?.source // 'cell-therapy-2016'
 */
export function listCitations<V extends Vocabulary>(
  statements: Iterable<{ readonly citations: readonly Citation<V>[] }>,
): readonly Citation<V>[] {
  const passages = new Map<string, Citation<V>>();
  for (const { citations } of statements) {
    for (const citation of citations) {
      const { exact, prefix, suffix } = citation.selector;
      passages.set(JSON.stringify([citation.source, exact, prefix, suffix]), citation);
    }
  }
  return [...passages.values()];
}
