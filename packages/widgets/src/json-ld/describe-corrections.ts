import { findRecord } from '@walbio/core';
import type { CorrectionDescription } from '@walbio/core';
import type { Dataset, Reference } from '@walbio/data';
import { describeCorrection } from '@walbio/data/json-ld';
import type { Node } from '@walbio/data/json-ld';

/** Known errors of sources as nodes. */
export function describeCorrections(dataset: Dataset, corrections: readonly CorrectionDescription[]): readonly Node[] {
  const findSubject = (relation: string): Reference =>
    (findRecord(dataset, 'relation', relation) as Dataset['relations'][number]).subject;
  return corrections.flatMap(({ id }) => {
    const correction = findRecord(dataset, 'correction', id);
    return correction ? [describeCorrection(correction, findSubject)] : [];
  });
}
