import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EngineFigures } from '../search/measure-search.ts';
import { noCodeFromText } from './runTask.ts';

/** What one library came to on one number of names. */
export interface SearchResult extends EngineFigures {
  readonly engine: string;
  readonly names: number;
}

const engines = ['walbio', 'minisearch', 'ufuzzy'];

/** Measures the search of names, each library in a process of its own. */
export function measureSearch(counts: readonly number[]): readonly SearchResult[] {
  const script = fileURLToPath(new URL('measure-search.js', import.meta.url));
  return counts.flatMap((names) =>
    engines.map((engine) => {
      const flags = engine === 'walbio' ? [noCodeFromText] : [];
      const output = execFileSync(process.execPath, [...flags, script, engine, String(names)], { encoding: 'utf8' });
      return { engine, names, ...(JSON.parse(output) as EngineFigures) };
    }),
  );
}
