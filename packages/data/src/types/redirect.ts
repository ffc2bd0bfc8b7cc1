import type { SubjectKind } from './reference.ts';

/** An id that moved to another, or split into several. Its targets are never redirects themselves. */
export interface Redirect {
  /** The id that no longer stands for a record. */
  readonly id: string;
  readonly kind: SubjectKind | 'source' | 'unit' | 'codelist' | 'indicator' | 'observation' | 'relation' | 'correction';
  readonly reason: 'moved' | 'split';
  readonly targets: readonly string[];
}
