import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

/**
 * Compiles the programs of a folder inside this package, each into a file beside it that Node runs.
 *
 * @returns what the compiler objects to
 */
export function compilePrograms(folder: string): string {
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noUnusedLocals: false,
    skipLibCheck: true,
    lib: ['ES2023', 'DOM'],
    types: [],
    noEmit: false,
    rewriteRelativeImportExtensions: true,
  };
  const configuration = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] };
  writeFileSync(project, JSON.stringify(configuration));
  return spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' }).stdout;
}
