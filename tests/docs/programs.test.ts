import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSnippets } from './documents.ts';

const snippets = listSnippets('ts', 'js');
const resolve = createRequire(import.meta.url).resolve;

let folder: string;
beforeAll(() => {
  // Inside this package, so that the programs find the packages as an installed project does.
  folder = mkdtempSync(fileURLToPath(new URL('.snippets-', import.meta.url)));
  snippets.forEach(({ code }, index) => writeFileSync(fileOf(index), `${code}\nexport {};\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (index: number): string => join(folder, `snippet-${index}.ts`);

it('there are programs in the documents', () => {
  expect(new Set(snippets.map(({ document }) => document)).size).toBeGreaterThanOrEqual(3);
});

describe('every program of the documents', () => {
  it('compiles', () => {
    const project = join(folder, 'tsconfig.json');
    const compilerOptions = { noUnusedLocals: false, skipLibCheck: true, lib: ['ES2023', 'DOM'], types: [] };
    writeFileSync(
      project,
      JSON.stringify({ extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
    );
    expect(compile(project)).toBe('');
  });

  it.each(snippets.map((snippet, index) => ({ ...snippet, index })).filter(({ code }) => !needsPage(code)))(
    '$document: program $index runs, and prints what its comments say',
    ({ code, index }) => {
      const words = ['--import', pathToFileURL(resolve('tsx')).href, fileOf(index)];
      const printed = execFileSync(process.execPath, words, { encoding: 'utf8' });
      for (const [, expected] of code.matchAll(/\/\/ → (.+)$/gm)) expect(printed).toContain(expected);
    },
  );
});

/** Programs that register elements run in a page; the tests of the widgets and of the consumers do that. */
function needsPage(code: string): boolean {
  return /@walbio\/widgets(?!\/html)|document\./.test(code);
}

/** What the compiler objects to. */
function compile(project: string): string {
  const { stdout } = spawnSync(process.execPath, [resolve('typescript/lib/tsc.js'), '-p', project], {
    encoding: 'utf8',
  });
  return stdout;
}
