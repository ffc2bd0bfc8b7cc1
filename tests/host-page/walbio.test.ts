import { openEngines } from '@walbio/test-browser';
import { WalbioStat } from '@walbio/widgets/elements';
import { describe, expect, it } from 'vitest';
import { checks, runKit } from './kit/index.ts';
import type { Result } from './kit/index.ts';
import { page } from './pages/walbio.ts';

const engines = await openEngines();
const reports = await runKit(page, engines).finally(() => Promise.all(engines.map((engine) => engine.close())));

/** What the drivers of the engines cannot do. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  chromium: [],
  firefox: ['layout-shift'],
  webkit: ['layout-shift', 'forced-colors', 'print'],
};

/** Data are loaded from an address once the elements have an attribute for it. */
const loads = WalbioStat.observedAttributes.includes('src');

/** A known gap: a tile and a timeline are a little larger than the finished content. 0.1 is still called good. */
const mostShift = 0.02;

function expectOutcome(engine: string, check: string): Result['outcome'] {
  if (impossible[engine]?.includes(check)) return 'not possible';
  return check.startsWith('data-') && !loads ? 'not applicable' : 'pass';
}

function isKnownGap({ check, reasons }: Result): boolean {
  return check === 'layout-shift' && reasons.every((reason) => Number(reason.split(': ')[1]) <= mostShift);
}

describe.each(reports)('in $version', ({ engine, results }) => {
  it.each(checks)('each tag $title ($name)', ({ name }) => {
    const result = results.find(({ check }) => check === name);
    if (result && isKnownGap(result) && result.outcome === 'fail') return;
    expect({ outcome: result?.outcome, reasons: result?.outcome === 'fail' ? result.reasons : [] }).toEqual({
      outcome: expectOutcome(engine, name),
      reasons: [],
    });
  });
});
