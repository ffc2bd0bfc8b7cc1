import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts of files by their path from a folder; `undefined` takes the file away. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/**
 * Writes, replaces and removes files of a folder: all of them, or none. The texts are written aside first and moved in
 * place once all are there; what was replaced comes back when a move fails.
 *
 * @throws whatever the file system throws; the files are then as they were
 */
export function replaceFiles(folder: string, changes: FileChanges): void {
  const drafts = join(folder, 'records.draft');
  const before = readFiles(folder, changes.keys());
  rmSync(drafts, { recursive: true, force: true });
  try {
    for (const [path, text] of changes) if (text !== undefined) writeFile(join(drafts, path), text);
    moveInPlace(folder, drafts, changes);
  } catch (error) {
    restoreFiles(folder, before);
    throw error;
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

function readFiles(folder: string, paths: Iterable<string>): FileChanges {
  const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return new Map([...paths].map((path) => [path, read(join(folder, path))]));
}

function moveInPlace(folder: string, drafts: string, changes: FileChanges): void {
  for (const [path, text] of changes) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else renameSync(join(drafts, path), file);
  }
}

/** Touches nothing that is as it was. */
function restoreFiles(folder: string, before: FileChanges): void {
  const now = readFiles(folder, before.keys());
  for (const [path, text] of before) {
    if (now.get(path) === text) continue;
    if (text === undefined) rmSync(join(folder, path), { force: true });
    else writeFile(join(folder, path), text);
  }
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
