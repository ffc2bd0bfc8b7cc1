import type { Dataset, Event, Relation } from '@walbio/data';
import { findRecord } from '../query/findRecord.ts';
import { indexRecords } from '../query/indexRecords.ts';
import { unknownName } from '../query/unknownName.ts';

/** The statements that are neither observations nor subjects of figures alone. */
interface StatementOfKind {
  readonly event: Event;
  readonly relation: Relation;
}

/**
 * The event or relation that is asked for by its id, or given as it is.
 *
 * @param asked the function that was called, for the message
 * @throws {QueryError} for an id that stands for none; it names the nearest one
 */
export function resolveStatement<K extends keyof StatementOfKind>(
  dataset: Dataset,
  kind: K,
  statement: StatementOfKind[K] | string,
  asked: string,
): StatementOfKind[K] {
  if (typeof statement !== 'string') return statement;
  const found = findRecord(dataset, kind, statement) as StatementOfKind[K] | undefined;
  if (found) return found;
  throw unknownName(asked, statement, `an id of the kind ${kind} in this dataset`, indexRecords(dataset, kind).keys());
}
