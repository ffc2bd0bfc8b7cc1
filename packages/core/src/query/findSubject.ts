import type { Dataset, Reference, SubjectKind, Vocabulary } from '@walbio/data';
import { findRecord } from './findRecord.ts';
import type { RecordOfKind } from './recordKinds.ts';
import { subjectKinds } from './recordKinds.ts';

/** A record that statements are about, with its kind. */
export type Subject<V extends Vocabulary = Vocabulary> = {
  readonly [K in SubjectKind]: { readonly kind: K; readonly record: RecordOfKind<V>[K] };
}[SubjectKind];

/**
 * Finds a subject by its reference, or by its id alone, which is unique over the whole dataset. Moved ids are followed.
 *
 * @returns its kind and record, or `undefined` for an id that stands for nothing or that split
 * @throws {QueryError} for a reference of a kind that does not exist
 * @example findSubject(dataset, 'wallonia')?.kind // 'area'
 */
export function findSubject<V extends Vocabulary>(
  dataset: Dataset<V>,
  subject: Reference<NoInfer<V>> | Reference<NoInfer<V>>['id'],
): Subject<V> | undefined {
  const { kind, id } = typeof subject === 'string' ? { kind: undefined, id: subject } : subject;
  for (const candidate of kind === undefined ? subjectKinds : [kind]) {
    const record = findRecord<Vocabulary, SubjectKind>(dataset, candidate, id);
    if (record) return { kind: candidate, record } as Subject<V>;
  }
  return undefined;
}
