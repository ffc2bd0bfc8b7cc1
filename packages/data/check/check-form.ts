import { parseDocument } from 'yaml';
import { formatDocument } from './canonical-form.ts';
import type { FormCache } from './form-cache.ts';
import type { Problem } from './problem.ts';
import type { RecordFile } from '../build/record-file.ts';

/** What may go with a check of the form. */
export interface CheckFormOptions {
  /** Is told how many records are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What was found to be in canonical form before; without it, every record is compared. */
  readonly cache?: FormCache;
}

/**
 * Checks that every record is written in one form, so that a change in a file is a change of a fact. It stands apart
 * from the rules: a record in another form is true all the same, and can be built.
 */
export async function checkForm(
  records: readonly RecordFile[],
  { onProgress = () => undefined, cache }: CheckFormOptions = {},
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [position, record] of records.entries()) {
    onProgress(position, records.length);
    if (cache?.has(record)) continue;
    const found = await checkRecord(record);
    if (found.length === 0) cache?.add(record);
    problems.push(...found);
  }
  onProgress(records.length, records.length);
  return problems;
}

async function checkRecord({ file, text, content }: RecordFile): Promise<readonly Problem[]> {
  if (content === undefined) return [];
  const canonical = await formatDocument(parseDocument(text), file);
  if (canonical === text) return [];
  const line = findFirstDifference(text, canonical);
  return [
    {
      rule: 'canonical-form',
      file,
      line,
      column: 1,
      found: `“${text.split('\n')[line - 1] ?? ''}”`,
      expected: `“${canonical.split('\n')[line - 1] ?? ''}”`,
      mend: 'run “pnpm data check --fix”',
      // The fixer writes every file that it touches in canonical form.
      fix: () => undefined,
    },
  ];
}

function findFirstDifference(text: string, other: string): number {
  const others = other.split('\n');
  const index = text.split('\n').findIndex((line, position) => line !== others[position]);
  return index < 0 ? others.length : index + 1;
}
