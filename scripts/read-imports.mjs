// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import typescript from 'typescript';

const module = /(?<!\.d)\.(?:ts|mjs)$/;
const skipped = new Set(['node_modules', 'dist', 'generated', 'test-results']);

/**
 * Reads which modules of a folder import which, types included. Imports of packages are left out.
 * @param {string} folder an absolute path
 * @returns {ReadonlyMap<string, readonly string[]>} paths from that folder
 */
export function readImports(folder) {
  return new Map(
    listModules(folder).map((file) => [
      relative(folder, file),
      listRelativeImports(readFileSync(file, 'utf8')).map((name) => relative(folder, resolve(dirname(file), name))),
    ]),
  );
}

/** @param {string} folder @returns {readonly string[]} */
function listModules(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : listModules(path);
    return module.test(entry.name) ? [path] : [];
  });
}

/** @param {string} text */
function listRelativeImports(text) {
  const { importedFiles } = typescript.preProcessFile(text);
  return importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
}
