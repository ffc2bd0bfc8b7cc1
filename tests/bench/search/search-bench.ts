import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.ts';
import type { EngineFigures, QueryFigures } from './measure-search.ts';

/**
 * Measures the search of names against others, each in a process of its own, and prints a table in Markdown.
 *
 * Arguments: numbers of names, by default 1000, 10000 and 100000.
 */
const script = fileURLToPath(new URL('measure-search.ts', import.meta.url));
const counts = process.argv.length > 2 ? process.argv.slice(2) : ['1000', '10000', '100000'];

console.log(
  '| names | library | build ms | prefix µs (p95) | first / ten % | typo µs (p95) | first / ten % | order µs (p95) | first / ten % |',
);
console.log('| --: | :-- | --: | --: | --: | --: | --: | --: | --: |');
for (const count of counts) {
  for (const engine of Object.keys(engines)) {
    const { buildMilliseconds, kinds } = measure(engine, count);
    const cells = Object.values(kinds).flatMap(formatFigures);
    console.log(`| ${[count, engine, buildMilliseconds.toFixed(1), ...cells].join(' | ')} |`);
  }
}

function measure(engine: string, count: string): EngineFigures {
  const output = execFileSync(process.execPath, [...process.execArgv, script, engine, count], { encoding: 'utf8' });
  return JSON.parse(output) as EngineFigures;
}

function formatFigures({ median, p95, first, firstTen }: QueryFigures): readonly string[] {
  return [`${median.toFixed(0)} (${p95.toFixed(0)})`, `${first.toFixed(0)} / ${firstTen.toFixed(0)}`];
}
