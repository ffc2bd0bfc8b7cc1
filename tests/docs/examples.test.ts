import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as core from '@walbio/core';
import * as search from '@walbio/core/search';
import * as sql from '@walbio/core/sql';
import * as notation from '@walbio/data/notation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilePrograms } from './compile-programs.ts';
import { examples, runnable, writeClaims } from './examples.ts';

/** What an example says, and what comes of it. */
interface Claim {
  readonly actual: unknown;
  readonly expected: unknown;
}

interface Program {
  readonly runs: readonly (() => readonly Claim[])[];
}

const file = (): string => join(folder, 'examples.ts');
let folder: string;
beforeAll(() => {
  // Inside this package, so that the program finds the packages as an installed project does.
  folder = mkdtempSync(fileURLToPath(new URL('.examples-', import.meta.url)));
  writeFileSync(file(), writeProgram());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One program with all exports in scope, which runs each example for itself. */
function writeProgram(): string {
  const entries = Object.entries({ '@walbio/core': core, '@walbio/core/search': search, '@walbio/core/sql': sql });
  const data = [`import { dataset } from '@walbio/data';`, `import type { Vocabulary } from '@walbio/data';`];
  const told = new Set<string>();
  const imports = entries.map(([entry, names]) => {
    const own = Object.keys(names).filter((name) => !told.has(name) && told.add(name));
    return `import { ${own.join(', ')} } from '${entry}';`;
  });
  const runs = runnable.map(
    ({ code }) => `() => {
const claims: { actual: unknown; expected: unknown }[] = [];
const claim = (actual: unknown, expected: unknown): unknown => claims.push({ actual, expected });
${writeClaims(code)}
return claims;
},`,
  );
  return [...imports, ...data, 'export const runs = [', ...runs, '];\n'].join('\n');
}

it('every function of the package has an example', () => {
  const shown = new Set(examples.map(({ name }) => name));
  const functions = Object.entries({ ...core, ...search, ...sql }).filter(([, value]) => typeof value === 'function');
  const names = functions.map(([name]) => name).filter((name) => /^[a-z]/.test(name) && !Object.hasOwn(notation, name));
  expect(names.filter((name) => !shown.has(`${name}()`))).toEqual([]);
});

describe('every example of the reference', () => {
  it('compiles', () => {
    expect(compilePrograms(folder)).toBe('');
  });

  it.each(runnable.map((example, index) => ({ ...example, index })))(
    '$name: example $index runs, and gives what its comments say',
    async ({ index }) => {
      const { runs } = (await import(pathToFileURL(file()).href)) as Program;
      for (const { actual, expected } of (runs[index] as Program['runs'][0])()) expectResult(actual, expected);
    },
  );
});

/** A text that ends in `…` says how the result begins. A space in a comment stands for any space, as French has them. */
function expectResult(actual: unknown, expected: unknown): void {
  if (typeof actual !== 'string' || typeof expected !== 'string') return expect(actual).toEqual(expected);
  const [told, said] = [actual, expected].map((text) => text.replace(/\s/g, ' ')) as [string, string];
  expect(said.endsWith('…') ? `${told.slice(0, said.length - 1)}…` : told).toBe(said);
}
