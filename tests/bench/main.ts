import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peers } from './measure/loadPeer.ts';
import { measureAll } from './measure/measureAll.ts';
import { measureSearch } from './measure/measureSearch.ts';
import { measureStrict } from './measure/measureStrict.ts';
import { listDifferences } from './measure/results.ts';
import { listMissed } from './report/formatGoals.ts';
import { describeMachine, readVersion } from './report/machine.ts';
import type { Measured } from './report/measured.ts';
import { writeReport } from './report/writeReport.ts';
import { measureSizes } from './sizes/measureSizes.ts';
import { measureTypes } from './types/measureTypes.ts';

/**
 * Measures everything. A full run writes `docs/benchmarks.md`; the others print what would stand there. Arguments:
 * `--quick` for 1,000 and 10,000 observations; `--sizes=1000,100000`; `--peers=walbio,arquero` for some beside the typed loop.
 */
const named = new Map(process.argv.slice(2).map(readArgument));
const allSizes = [1000, 10_000, 100_000, 1_000_000];
const sizes = named.get('--sizes')?.split(',').map(Number) ?? (named.has('--quick') ? allSizes.slice(0, 2) : allSizes);
const chosen = named.get('--peers')?.split(',') ?? Object.keys(peers);
const folder = fileURLToPath(new URL('../', import.meta.url));

const measured = await measure();
mkdirSync(join(folder, '.cache/results'), { recursive: true });
writeFileSync(join(folder, '.cache/results/latest.json'), JSON.stringify(measured, null, 1));
const report = writeReport(readFileSync(join(folder, 'report/benchmarks.md'), 'utf8'), measured);
if (named.size === 0) writeFileSync(join(folder, '../../docs/benchmarks.md'), report);
else console.log(report);
tellVerdict(measured);

function readArgument(argument: string): readonly [name: string, value: string] {
  const [name = '', value = ''] = argument.split('=', 2);
  return [name, value];
}

async function measure(): Promise<Measured> {
  const alias = JSON.parse(process.env['WALBIO_CORE'] ?? '{}') as Record<string, string>;
  const libraries = chosen.filter((name) => !['walbio', 'typed-loop', 'naive-arrays'].includes(name));
  return {
    machine: describeMachine(),
    versions: Object.fromEntries(libraries.map((name) => [name, readVersion(folder, name)])),
    sizes,
    bundles: await measureSizes(alias),
    types: measureTypes(folder),
    search: measureSearch(sizes.filter((size) => size <= 100_000)),
    strict: await measureStrict(chosen),
    results: await measureAll(chosen, sizes),
  };
}

/** A wrong answer fails the run; a goal that is missed does not. */
function tellVerdict({ results }: Measured): void {
  const differences = listDifferences(results);
  for (const difference of differences) console.error(`another answer than the typed loop's: ${difference}`);
  for (const title of listMissed(results)) console.error(`goal missed: ${title}`);
  if (differences.length > 0) process.exitCode = 1;
}
