import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './export-package.ts';

/**
 * Writes files into a folder in place of what stood there. They are written beside it and moved at the end, so that a
 * build that fails half-way leaves the old folder as it was.
 */
export function writeFiles(folder: string, files: Files): void {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(draft, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
