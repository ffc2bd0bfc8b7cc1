import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listKeptIds, removeRecord } from '../test/datasets/edit-dataset.ts';
import { compareBumps, computeBump } from './compute-bump.ts';
import { datasetArbitrary } from '../test/datasets/dataset-arbitrary.ts';
import { diffDatasets } from './diff-datasets.ts';
import { scaleEffort } from '../test/scale-effort.ts';

fc.configureGlobal({ numRuns: scaleEffort(50) });

const datasets = datasetArbitrary({ size: 3 });

describe('computeBump', { timeout: scaleEffort(30_000) }, () => {
  it('is major once something is lost, and stays so when more is', () => {
    fc.assert(
      fc.property(datasets, datasets, fc.array(fc.nat(999), { maxLength: 3 }), (before, after, picks) => {
        let current = after;
        for (const pick of picks) {
          const kept = listKeptIds(before, current);
          const lost = kept[pick % kept.length];
          if (!lost) break;
          current = removeRecord(current, ...lost);
          const { bump, because } = computeBump(diffDatasets(before, current));
          expect(bump).toBe('major');
          expect(because.map(({ id }) => id)).toContain(lost[1]);
        }
      }),
    );
  });

  it('never falls when a change is added to a diff, and rests on changes that weigh as much', () => {
    fc.assert(
      fc.property(datasets, datasets, fc.nat(999), (before, after, pick) => {
        const { changes } = diffDatasets(before, after);
        fc.pre(changes.length > 0);
        const fewer = changes.filter((_, position) => position !== pick % changes.length);
        const { bump, because } = computeBump({ changes });
        expect(compareBumps(bump, computeBump({ changes: fewer }).bump)).toBeGreaterThanOrEqual(0);
        expect(because.map((change) => change.bump)).toEqual(because.map(() => bump));
        expect(because).not.toEqual([]);
      }),
    );
  });
});
