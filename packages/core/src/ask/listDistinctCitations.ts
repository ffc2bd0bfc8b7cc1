import type { Citation, Dataset, Edtf } from '@walbio/data';
import { findRecord } from '../query/findRecord.ts';
import { issuedBy } from '../query/issuedBy.ts';
import type { Table } from '../table/table.ts';

/** The passages that some records rest on, each once, in the order of the records; those of later sources are left out. */
export function listDistinctCitations(
  dataset: Dataset,
  table: Table,
  rows: Iterable<number>,
  asOf?: Edtf,
): readonly Citation[] {
  const isIssued = asOf === undefined ? () => true : issuedBy(asOf);
  const distinct = new Map<string, Citation>();
  for (const row of rows) {
    for (const citation of (table.records[row] as { readonly citations?: readonly Citation[] }).citations ?? []) {
      const source = findRecord(dataset, 'source', citation.source);
      const { exact, prefix = '', suffix = '' } = citation.selector;
      const key = JSON.stringify([citation.source, exact, prefix, suffix]);
      if ((asOf === undefined || (source && isIssued(source))) && !distinct.has(key)) distinct.set(key, citation);
    }
  }
  return [...distinct.values()];
}
