import type { Measured } from './measured.ts';
import { explainMissed } from './explainMissed.ts';
import { formatGoals, goalSize, listMissed } from './formatGoals.ts';
import { formatGrowth } from './formatGrowth.ts';
import { formatMemory } from './formatMemory.ts';
import { formatSearch, formatSizes, formatStrict, formatTypes } from './formatOthers.ts';
import { formatReasons } from './formatReasons.ts';
import { formatTimes } from './formatTimes.ts';

/** Fills the places of a text, each written as `<!-- name -->`, with what was measured. */
export function writeReport(template: string, measured: Measured): string {
  const parts = createParts(measured);
  return template.replace(/<!-- (\w+) -->/g, (place, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${place} stands in the text, and nothing is measured under that name`);
    return part;
  });
}

function createParts(measured: Measured): Readonly<Record<string, string>> {
  const { results, sizes, strict, search, bundles, types } = measured;
  const size = sizes.includes(goalSize) ? goalSize : (sizes.at(-1) as number);
  return {
    machine: measured.machine,
    versions: listVersions(measured),
    size: size.toLocaleString('en'),
    goals: formatGoals(results, size),
    missed: explainMissed(listMissed(results, size)),
    times: [...sizes]
      .reverse()
      .map((count) => formatTimes(results, count))
      .join('\n\n'),
    reasons: formatReasons(results),
    growth: formatGrowth(results) ?? 'It takes 10,000 and 1,000,000 observations to tell.',
    memory: formatMemory(results, sizes),
    search: formatSearch(search),
    bundles: formatSizes(bundles),
    types: formatTypes(types),
    strict: formatStrict(strict),
  };
}

function listVersions({ versions }: Measured): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version ?? '(not installed)'}`)
    .join(', ');
}
