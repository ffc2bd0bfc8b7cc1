import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder in place of what stood there. They are written beside it and moved at the end, so that a
 * build that fails half-way leaves the old folder as it was.
 *
 * @param files texts by their path in the folder
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(draft, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
