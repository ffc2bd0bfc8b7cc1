import type { RecordIndex } from '../../check/record-index.ts';
import type { CorrectionTarget, Reference } from '../../src/types.ts';
import type { RecordKind } from '../../src/collections.ts';
import { subjectKinds } from '../../src/collections.ts';

const targetKinds = [...subjectKinds, 'observation', 'relation', 'source'] as const;

/** The reference that an authored id of a subject stands for. */
export function resolveSubject(id: string, index: RecordIndex): Reference {
  return resolve(id, subjectKinds, index) as Reference;
}

/** The reference that an authored id of a correction's target stands for. */
export function resolveTarget(id: string, index: RecordIndex): CorrectionTarget {
  return resolve(id, targetKinds, index) as CorrectionTarget;
}

function resolve(id: string, kinds: readonly RecordKind[], index: RecordIndex): { kind: RecordKind; id: string } {
  const kind = index.kindsOf(id).find((kind) => kinds.includes(kind));
  if (!kind) throw new Error(`no record with the id “${id}”; check the records before they are normalized`);
  return { kind, id };
}
