import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistakes, queriesPerText, writeQuery } from './queries.ts';

/** What the compiler does for a query, and which mistakes it finds. */
export interface TypeFigures {
  /** Type instantiations of a file with so many queries. */
  readonly instantiations: Readonly<Record<number, number>>;
  /** Those of one query more. */
  readonly perQuery: number;
  readonly mistakes: readonly { readonly what: string; readonly isFound: boolean }[];
}

const counts = [0, 2, 10, 20];

/** Compiles files in a folder of their own inside `folder`, against the types that its settings name. */
export function measureTypes(folder: string): TypeFigures {
  const instantiations = Object.fromEntries(counts.map((count) => [count, countInstantiations(folder, count)]));
  const [few, many] = [2, 20];
  const added = (instantiations[many] as number) - (instantiations[few] as number);
  return { instantiations, perQuery: added / (many - few), mistakes: tryMistakes(folder) };
}

const head = "import { dataset } from '@walbio/data';\nimport { runQuery } from '@walbio/core';\n";

function countInstantiations(folder: string, count: number): number {
  const texts = Array.from({ length: count / queriesPerText }, (_, at) => writeQuery(at));
  const output = compile(folder, `queries-${count}`, `${head}${texts.join('')}\nexport { dataset, runQuery };\n`);
  if (output.includes('error TS')) throw new Error(`queries that are right do not compile:\n${output.slice(0, 2000)}`);
  return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
}

/** A mistake is found where the compiler reports an error on its own line. */
function tryMistakes(folder: string): TypeFigures['mistakes'] {
  const output = compile(folder, 'mistakes', `${head}${mistakes.map(([, code]) => code).join('\n')}\n`);
  const lines = new Set([...output.matchAll(/\((\d+),\d+\): error TS/g)].map(([, line]) => Number(line)));
  return mistakes.map(([what], at) => ({ what, isFound: lines.has(at + 3) }));
}

function compile(folder: string, name: string, code: string): string {
  const place = join(folder, '.cache/types');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${name}.ts`), code);
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { types: [] },
    include: [],
    files: [`${name}.ts`],
  };
  writeFileSync(join(place, `${name}.json`), JSON.stringify(settings));
  const compiler = join(folder, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [compiler, '-p', join(place, `${name}.json`), '--extendedDiagnostics'],
    {
      encoding: 'utf8',
    },
  );
  return stdout;
}
