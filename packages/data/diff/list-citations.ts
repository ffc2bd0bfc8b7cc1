import type { Citation } from '../src/types.ts';
import type { SourceTitle } from './change.ts';
import type { PublishedRecord } from './collections.ts';
import type { DatasetIndex } from './dataset-index.ts';

/** Every passage that a record rests on: its own, then those of its other names and its identifiers. */
export function listCitations(record: PublishedRecord): readonly Citation[] {
  const own = 'citations' in record ? (record.citations ?? []) : [];
  const names = 'alternateNames' in record ? (record.alternateNames ?? []) : [];
  const identifiers = 'identifiers' in record ? (record.identifiers ?? []) : [];
  return [...own, ...[...names, ...identifiers].flatMap(({ citations }) => citations)];
}

/** The sources that a record rests on, each once, in the order in which it cites them; a source rests on itself. */
export function listSources(record: PublishedRecord, index: DatasetIndex): readonly SourceTitle[] {
  const ids = 'capture' in record ? [record.id] : listCitations(record).map(({ source }) => source);
  return [...new Set(ids)].map((id) => titleSource(id, index));
}

/** A source with its title; with its id where the dataset does not hold it. */
export function titleSource(id: string, index: DatasetIndex): SourceTitle {
  return { id, title: index.find('sources', id)?.title ?? id };
}
