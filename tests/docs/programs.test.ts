import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePrograms } from './compile-programs.ts';
import { listSnippets } from './documents.ts';

const snippets = listSnippets('ts', 'js');
const programs = snippets.map((snippet, index) => ({ ...snippet, index })).filter(({ code }) => !needsPage(code));
const runner = fileURLToPath(new URL('run-programs.mjs', import.meta.url));

/** What a program came to. */
interface Outcome {
  readonly printed: string;
  readonly error?: string;
}

let folder: string;
let objections: string;
let outcomes: readonly Outcome[];
beforeAll(() => {
  // Inside this package, so that the programs find the packages as an installed project does.
  folder = mkdtempSync(fileURLToPath(new URL('.snippets-', import.meta.url)));
  snippets.forEach(({ code }, index) => writeFileSync(fileOf(index, 'ts'), `${code}\nexport {};\n`));
  objections = compilePrograms(folder);
  const files = programs.map(({ index }) => fileOf(index, 'js'));
  outcomes = JSON.parse(execFileSync(process.execPath, [runner, ...files], { encoding: 'utf8' })) as Outcome[];
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (index: number, kind: 'ts' | 'js'): string => join(folder, `snippet-${index}.${kind}`);

it('there are programs in the documents', () => {
  expect(new Set(snippets.map(({ document }) => document)).size).toBeGreaterThanOrEqual(3);
});

describe('every program of the documents', () => {
  it('compiles', () => {
    expect(objections).toBe('');
  });

  it.each(programs.map((program, place) => ({ ...program, place })))(
    '$document: program $index runs, and prints what its comments say',
    ({ document, code, place }) => {
      const { printed, error } = outcomes[place] as Outcome;
      expect(error).toBe(undefined);
      const told = Array.from(code.matchAll(/\/\/ → (.+)$/gm), ([, expected = '']) => maskEdition(expected));
      const lines = printed.split('\n').map(maskEdition);
      for (const expected of told) expect(lines.join('\n')).toContain(expected);
      // An answer that leaves out a line of what is found is not the answer.
      if (isAnswer(document)) expect(lines.filter((line) => line.trim() !== '')).toEqual(told);
    },
  );
});

/** The answers of the cookbook are whole. */
function isAnswer(document: string): boolean {
  return document.startsWith(join('docs', 'cookbook'));
}

/** Citations name the version of the data and its day, which each release changes. */
function maskEdition(line: string): string {
  if (!/walbio|^ *(?:date|version) = /i.test(line)) return line;
  return line.replace(/\b\d+\.\d+\.\d+\b|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g, '<edition>');
}

/** Programs that register elements run in a page; the tests of the widgets and of the consumers do that. */
function needsPage(code: string): boolean {
  return /@walbio\/widgets(?!\/html)|document\./.test(code);
}
