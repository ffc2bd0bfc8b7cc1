import { gzipSync } from 'node:zlib';
import { formatTable } from '../report/formatTable.ts';
import { formatRatio, formatTime } from '../report/formatTime.ts';
import { describeMachine, readVersion } from '../report/machine.ts';
import type { Contender } from './contender.ts';
import type { Times } from './measure-all.ts';
import type { PageTimes } from './measure-page.ts';

type Measured = ReadonlyMap<Contender, Times>;

/** What a browser loads of a widget, in bytes after gzip. On-demand scripts of ours are not among them. */
export type Bytes = ReadonlyMap<Contender, number>;

/** The weight of files as a server sends them. */
export function weigh(files: readonly (string | Uint8Array)[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** The page that tells how our widgets stand beside others. */
export function writeReport(
  { timelines, tiles, bytes }: { readonly timelines: Measured; readonly tiles: Measured; readonly bytes: Bytes },
  browserVersion: string,
): string {
  const versions = [...timelines.keys(), ...tiles.keys()].flatMap(({ name, package: id }) =>
    id ? [`${name} ${readVersion('.', id) ?? '?'}`] : [],
  );
  return `# Widgets beside others

\`node tests/bench/run-widgets.mjs\` installs the other widgets, measures all in one browser and writes this page; it takes some
minutes. \`--quick\` measures small pages and prints the page instead.

Machine: ${describeMachine()}. Browser: Chromium ${browserVersion}. ${versions.join(', ')}.

Every cell is the median of up to five pages of their own; the number in brackets is how many times what ours takes. “Show” ends when
the browser has drawn, “update” shows the first half of the items in place of
all, and “script” is the time that Chromium's trace counts for scripts on the main thread while the page loads and shows all items. What did not come to an end in a minute has no number. Ours are bundled with Lit, the part of core that they need, and the words of four
languages; what cites and loads on demand is not counted.

## Bytes

${formatBytes(timelines, bytes)}

${formatBytes(tiles, bytes)}

## Timelines

The same events for all: a date, a title and a sentence. vis-timeline is given the titles alone, since it has no place for more.
TimelineJS3 draws the slides around the first one when it starts, and has no way to show other events than to be made anew.

${formatAll(timelines)}

## Tiles

So many tiles on one page, each with a fact of its own. The server that baseline-status asks for each answers at once. The first number that
a page formats through \`Intl\` takes Chromium about 10 ms here, which is in the script time of the first tile.

${formatAll(tiles)}
`;
}

function formatBytes(measured: Measured, bytes: Bytes): string {
  const all = [...measured.keys()];
  const first = bytes.get(all[0] as Contender) as number;
  const cells = all.map((one) => {
    const weight = bytes.get(one) as number;
    return `${(weight / 1000).toFixed(1)} kB (${formatRatio(weight / first)})`;
  });
  return formatTable(['', ...all.map(({ name }) => name)], [['script and style, gzip', ...cells]]);
}

function formatAll(measured: Measured): string {
  const names = [...measured.keys()].map(({ name }) => name);
  const parts: readonly (readonly [string, keyof PageTimes])[] = [
    ['show', 'show'],
    ['update', 'update'],
    ['script', 'script'],
  ];
  const tables = parts.map(([title, key]) => formatTable([title, ...names], listRows(measured, key)));
  return [...tables, formatGrowth(measured)].join('\n\n');
}

function listRows(measured: Measured, key: keyof PageTimes): readonly (readonly string[])[] {
  const all = [...measured.values()];
  const sizes = [...(all[0]?.keys() ?? [])];
  return sizes.map((size) => {
    const own = all[0]?.get(size)?.[key] ?? NaN;
    const cells = all.map((times) => {
      const time = times.get(size)?.[key];
      return time === undefined ? '–' : `${formatTime(time)} (${formatRatio(time / own)})`;
    });
    return [size.toLocaleString('en'), ...cells];
  });
}

/** How much longer our largest page takes than the one a tenth its size. */
function formatGrowth(measured: Measured): string {
  const own = [...([...measured.values()][0] ?? [])];
  const steps = own.slice(1).flatMap(([size, times], at) => {
    const [before, last] = own[at] ?? [];
    return times && last && before !== undefined
      ? [
          `from ${before.toLocaleString('en')} to ${size.toLocaleString('en')}: ${formatRatio(times.show / last.show)} times`,
        ]
      : [];
  });
  return `Ours grow ${steps.join('; ')}.`;
}
