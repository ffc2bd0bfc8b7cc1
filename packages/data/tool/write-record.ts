import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, visit } from 'yaml';
import type { Document } from 'yaml';
import { formatDocument } from '../check/canonical-form.ts';
import { formatProblem } from '../check/problem.ts';
import { complain, say } from './terminal.ts';
import type { Workplace } from './verb.ts';
import type { Workbench } from './workbench.ts';

/**
 * Writes a record in its canonical form, if it is sound among the others; otherwise tells what is wrong and writes
 * nothing.
 *
 * @returns the exit code
 */
export async function writeRecord(
  file: string,
  document: Document,
  workbench: Workbench,
  { folder, terminal }: Workplace,
): Promise<number> {
  foldCitations(document);
  const text = await formatDocument(document, file);
  const problems = workbench.tryFile(file, text);
  for (const problem of problems) complain(terminal, `${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    complain(terminal, 'nothing was written');
    return 1;
  }
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
  say(terminal, `wrote ${file}`);
  return 0;
}

/** A citation stands on one line where it fits. */
function foldCitations(document: Document): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (String(key) === 'cite' && isMap(value)) value.flow = true;
    },
  });
}
