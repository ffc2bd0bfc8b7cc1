import { openEngines } from '@walbio/test-browser';
import { describe, expect, it } from 'vitest';
import { checks, runKit } from './kit/index.ts';
import type { Report, Result } from './kit/index.ts';
import { page, plainPage } from './pages/walbio.ts';

const engines = await openEngines();

/** What hangs on what stands between the tags. */
const early = ['no-javascript', 'late-script', 'hostile-css', 'narrow', 'axe'];

const [reports, plainReports] = await runPages().finally(() => Promise.all(engines.map((engine) => engine.close())));

async function runPages(): Promise<readonly [readonly Report[], readonly Report[]]> {
  return [await runKit(page, engines), await runKit(plainPage, engines, { checks: early })];
}

/** What the drivers of the engines cannot do. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  chromium: [],
  firefox: ['layout-shift'],
  webkit: ['layout-shift', 'forced-colors', 'print'],
};

function expectPass(engine: string, name: string, results: readonly Result[]): void {
  const result = results.find(({ check }) => check === name);
  expect({ outcome: result?.outcome, reasons: result?.outcome === 'fail' ? result.reasons : [] }).toEqual({
    outcome: impossible[engine]?.includes(name) ? 'not possible' : 'pass',
    reasons: [],
  });
}

describe.each(reports)('in $version', ({ engine, results }) => {
  it.each(checks)('each tag $title ($name)', ({ name }) => {
    expectPass(engine, name, results);
  });
});

describe.each(plainReports)('with plain sentences between the tags, in $version', ({ engine, results }) => {
  it.each(checks.filter(({ name }) => early.includes(name)))('each tag $title ($name)', ({ name }) => {
    expectPass(engine, name, results);
  });
});
