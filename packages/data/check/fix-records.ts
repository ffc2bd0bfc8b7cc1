import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { formatDocument } from './canonical-form.ts';
import type { Problem } from './problem.ts';

/**
 * Mends what a program can mend, and writes each mended file in its canonical form.
 *
 * @returns the files that were written
 */
export async function fixRecords(folder: string, problems: readonly Problem[]): Promise<readonly string[]> {
  const fixable = problems.filter(({ fix }) => fix);
  const files = [...new Set(fixable.map(({ file }) => file))];
  for (const file of files) {
    const path = join(folder, file);
    const document = parseDocument(readFileSync(path, 'utf8'));
    for (const problem of fixable) if (problem.file === file) problem.fix?.(document);
    writeFileSync(path, await formatDocument(document, file));
  }
  return files;
}
