import { describeCitation, listCitations } from '@walbio/core';
import type { CitationDescription } from '@walbio/core';
import type { Citation, Dataset } from '@walbio/data';

interface Statement {
  readonly citations?: readonly Citation[];
  readonly alternateNames?: readonly Statement[];
  readonly identifiers?: readonly Statement[];
}

/**
 * The citation that a description tells of, with what stands around its words. `undefined` where the dataset cites the same
 * words of a document in several places and the description does not tell which.
 *
 * @example findCitation(dataset, describeObservation(dataset, id).citations[0])?.selector.prefix // 'YES 200 '
 */
export function findCitation(dataset: Dataset, description: CitationDescription): Citation | undefined {
  const { sourceId, exact, passageUrl } = description;
  const same = listCitations(listStatements(dataset)).filter(
    (citation) =>
      citation.source === sourceId &&
      citation.selector.exact === exact &&
      describeCitation(dataset, citation).passageUrl === passageUrl,
  );
  return same.length === 1 ? same[0] : undefined;
}

function listStatements(dataset: Dataset): readonly { readonly citations: readonly Citation[] }[] {
  const { areas, organizations, people, programmes, products, observations, relations, events, corrections } = dataset;
  const records: readonly (readonly Statement[])[] = [
    ...[areas, organizations, people, programmes, products],
    ...[observations, relations, events, corrections],
  ];
  return records
    .flat()
    .flatMap((record) => [record, ...(record.alternateNames ?? []), ...(record.identifiers ?? [])])
    .map(({ citations = [] }) => ({ citations }));
}
