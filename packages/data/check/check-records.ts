import type { Captures } from '../build/captures.ts';
import type { ReadRecords } from '../build/read-records.ts';
import { listStatements } from '../build/statements.ts';
import { validateRecords } from '../build/validate-records.ts';
import type { ValidRecord } from '../build/validate-records.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { indexRecords } from './record-index.ts';
import type { RecordIndex } from './record-index.ts';
import { rules } from './rules/index.ts';

/** Records that were checked. Only where there is no problem may they be built. */
export interface CheckedRecords {
  readonly records: readonly ValidRecord[];
  readonly index: RecordIndex;
  readonly problems: readonly Problem[];
}

/** Checks records against their schemas and against each other, and finds every problem at once. */
export function checkRecords(
  { records: files, problems }: ReadRecords,
  captures: Captures | undefined,
): CheckedRecords {
  const valid = validateRecords(files);
  const statements = valid.records.flatMap(listStatements);
  const index = indexRecords(files, valid.records, statements);
  const context = { files, records: valid.records, statements, index, captures };
  const found = rules.flatMap((rule) => rule.check(context));
  return { records: valid.records, index, problems: sortProblems([...problems, ...valid.problems, ...found]) };
}
