import type { Captures } from '../build/captures.ts';
import type { RecordFile } from '../build/record-file.ts';
import type { Statement } from '../build/statements.ts';
import type { ValidRecord } from '../build/validate-records.ts';
import type { RecordIndex } from './record-index.ts';
import type { Problem } from './problem.ts';

/** What a rule may look at. */
export interface CheckContext {
  /** Every file, also those whose content is not valid: their ids exist all the same. */
  readonly files: readonly RecordFile[];
  readonly records: readonly ValidRecord[];
  readonly statements: readonly Statement[];
  readonly index: RecordIndex;
  /** Left out where there are no captures; rules that need them then have nothing to say. */
  readonly captures: Captures | undefined;
}

/** A rule across records. It reports, and never throws. */
export interface Rule {
  readonly name: string;
  /** What it demands, in one sentence. */
  readonly summary: string;
  check(context: CheckContext): readonly Problem[];
}
