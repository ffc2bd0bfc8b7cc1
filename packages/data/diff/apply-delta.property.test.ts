import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta } from './apply-delta.ts';
import { chosenRecordArbitrary } from '../test/datasets/chosen-record-arbitrary.ts';
import { replaceRecord } from '../test/datasets/edit-dataset.ts';
import { findMutation } from '../test/datasets/list-mutations.ts';
import { createDelta } from './create-delta.ts';
import { datasetArbitrary } from '../test/datasets/dataset-arbitrary.ts';
import type { DatasetDelta } from './delta.ts';
import { scaleEffort } from '../test/scale-effort.ts';

fc.configureGlobal({ numRuns: scaleEffort(50) });

describe('applyDelta', { timeout: scaleEffort(30_000) }, () => {
  it('makes the later dataset out of the earlier one, byte for byte, after a way through JSON', () => {
    fc.assert(
      fc.property(datasetArbitrary(), datasetArbitrary(), (before, after) => {
        const delta = JSON.parse(JSON.stringify(createDelta(before, after))) as DatasetDelta;
        const untouched = JSON.stringify(before);
        const applied = applyDelta(before, delta);
        expect(applied).toEqual(after);
        expect(JSON.stringify(applied)).toBe(JSON.stringify(after));
        expect(JSON.stringify(before)).toBe(untouched);
      }),
    );
  });

  it('carries a mutated record alone', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, fc.nat(9999), ({ dataset, collection, record }, pick) => {
        const { record: mutated } = findMutation(collection, record, pick);
        const { collections } = createDelta(dataset, replaceRecord(dataset, collection, mutated));
        expect(collections).toEqual({ [collection]: { changed: [mutated] } });
      }),
    );
  });
});
