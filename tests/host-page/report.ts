import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngines } from '@walbio/test-browser';
import { runKit, writeReasons, writeTable } from './kit/index.ts';
import type { Report } from './kit/index.ts';

/**
 * Tries our elements and widgets of others, and writes `docs/host-page.md`: `pnpm --filter @walbio/test-host-page run report`.
 * The others are installed first, from a lockfile of their own.
 */
const folder = join(import.meta.dirname, 'peers');
install();

const { page } = await import('./pages/walbio.ts');
const { peers, untouched } = await import('./peers/pages/list-peers.ts');
const engines = await openEngines();
const reports: Report[] = [];
for (const widget of [page, ...peers]) {
  reports.push(...(await runKit(widget, engines)));
  console.log(`${widget.name}: done`);
}
const asked = await runKit(untouched, engines, { checks: ['third-party'] });
await Promise.all(engines.map((engine) => engine.close()));
await writeFile(join(import.meta.dirname, '../../docs/host-page.md'), describe(reports.map(replaceAsked)));

/** What a widget asks of other servers counts for its script as it is published. */
function replaceAsked(report: Report): Report {
  const other = asked.find(({ widget, engine }) => widget === report.widget && engine === report.engine);
  const results = report.results.map((result) => other?.results.find(({ check }) => check === result.check) ?? result);
  return { ...report, results };
}

function install(): void {
  const args = ['-y', 'pnpm@10.34.8', 'install', '--ignore-workspace', '--frozen-lockfile'];
  const { status } = spawnSync('npx', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the widgets of others could not be installed');
}

function describe(all: readonly Report[]): string {
  const versions = [...new Set(all.map(({ version }) => version))].join(', ');
  return `# The host page

What a widget withstands on the pages of others, in three browser engines: ${versions}. Written by
\`pnpm --filter @walbio/test-host-page run report\`, which installs the other widgets and tries each under the same conditions. Ours are
all tags on one page, drawn between the tags, with their style sheet; the others stand as their documentation shows them. The data of
baseline-status come from the host's own server here, as its makers' cannot be reached from a test; what it asks of others is
judged with its script as published.

Nothing moves with what is drawn between the tags, in any of the three engines: \`tests/host-page/drawn.test.ts\` compares the places.
Plain sentences are smaller than what the script makes of them, so that what stands below them moves when it comes.

“not possible here”: the engine's driver cannot do it. “–”: says nothing about this widget; the reason is below.

${writeTable(all)}

## Why

${writeReasons(all)}
`;
}
