import type { SearchResult } from '../measure/measureSearch.ts';
import type { Size } from '../sizes/measureSizes.ts';
import type { TypeFigures } from '../types/measureTypes.ts';
import { formatTable } from './formatTable.ts';

/** Search: the time to make the index, and for each kind of query its median and what share was found. */
export function formatSearch(results: readonly SearchResult[]): string {
  const kinds = ['prefix', 'typo', 'order'];
  const head = ['names', 'library', 'index ms', ...kinds.flatMap((kind) => [`${kind} µs (p95)`, 'first / in ten %'])];
  const rows = results.map(({ names, engine, buildMilliseconds, kinds: found }) => [
    names.toLocaleString('en'),
    engine,
    buildMilliseconds.toFixed(1),
    ...Object.values(found).flatMap(({ median, p95, first, firstTen }) => [
      `${median.toFixed(0)} (${p95.toFixed(0)})`,
      `${first.toFixed(0)} / ${firstTen.toFixed(0)}`,
    ]),
  ]);
  return formatTable(head, rows);
}

/** Bundles in kilobytes of a thousand bytes. */
export function formatSizes(sizes: readonly Size[]): string {
  const format = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = sizes.map(({ title, minified, gzip, brotli, goal }) => [
    title,
    ...[minified, gzip, brotli].map(format),
    goal === undefined ? '–' : `≤ ${format(goal)}`,
    goal === undefined ? '' : gzip <= goal ? 'met' : 'missed',
  ]);
  return formatTable(['import', 'minified kB', 'gzip kB', 'brotli kB', 'goal (gzip)', ''], rows);
}

/** Type instantiations, and the mistakes that are found. */
export function formatTypes({ instantiations, perQuery, mistakes }: TypeFigures): string {
  const counted = Object.entries(instantiations).map(([count, found]) => [count, found.toLocaleString('en')]);
  const found = mistakes.filter(({ isFound }) => isFound).length;
  const verdict = perQuery <= 10_000 ? 'met' : 'missed';
  return [
    formatTable(['queries in a file', 'type instantiations'], counted),
    `One query more costs ${Math.round(perQuery).toLocaleString('en')} instantiations (goal: at most 10,000; ${verdict}).`,
    `${found} of ${mistakes.length} planted mistakes are compile errors:`,
    mistakes.map(({ what, isFound }) => `- ${what}: ${isFound ? 'found' : '**not found**'}`).join('\n'),
  ].join('\n\n');
}

/** Which peers work where no code may be made from text. */
export function formatStrict(found: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(found)
    .map(([peer, failure]) => `- ${peer}: ${failure === undefined ? 'works' : `fails (${failure})`}`)
    .join('\n');
}
