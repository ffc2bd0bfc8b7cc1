import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../../browser/launch-browser.ts';
import type { Contender } from './contender.ts';
import { createBaselineStatus } from './contenders/baseline-status.ts';
import { createTimelineJs } from './contenders/timelinejs.ts';
import { createVisTimeline } from './contenders/vis-timeline.ts';
import { createWalbioStat } from './contenders/walbio-stat.ts';
import { createWalbioTimeline } from './contenders/walbio-timeline.ts';
import { measureAll } from './measure-all.ts';
import { weigh, writeReport } from './write-report.ts';

const isQuick = process.argv.includes('--quick');
const rounds = isQuick ? 1 : 5;
const timelines = [await createWalbioTimeline(), createVisTimeline(), createTimelineJs()];
const tiles = [await createWalbioStat(), createBaselineStatus()];

const browser = await launchBrowser();
try {
  const report = writeReport(
    {
      timelines: await measureAll(browser, timelines, { sizes: isQuick ? [10, 100] : [10, 100, 1000, 10_000], rounds }),
      tiles: await measureAll(browser, tiles, { sizes: isQuick ? [1, 100] : [1, 100, 1000], rounds }),
      bytes: new Map([...timelines, ...tiles].map((one) => [one, weigh(listLoaded(one))])),
    },
    browser.version(),
  );
  if (isQuick) console.log(report);
  else writeFileSync('../../docs/widget-benchmarks.md', report);
} finally {
  await browser.close();
}

/** The files that a page loads at once: of ours, not the scripts that are loaded on demand. */
function listLoaded({ files }: Contender): readonly (string | Uint8Array)[] {
  const entry = files['/entry.js'];
  if (typeof entry !== 'string') return Object.values(files);
  const names = [...entry.matchAll(/from"\.\/([\w-]+\.js)"|import"\.\/([\w-]+\.js)"/g)].map(([, a, b]) => `/${a ?? b}`);
  return [entry, ...names.flatMap((name) => files[name] ?? [])];
}
