import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Redirect } from '../src/types.ts';
import { chosenRecordArbitrary } from '../test/datasets/chosen-record-arbitrary.ts';
import { addRecords, removeRecord, renameRecord, replaceRecord } from '../test/datasets/edit-dataset.ts';
import { findMutation } from '../test/datasets/list-mutations.ts';
import type { Change } from './change.ts';
import { collectionNames, kindOf } from '../src/collections.ts';
import { computeBump } from './compute-bump.ts';
import { datasetArbitrary } from '../test/datasets/dataset-arbitrary.ts';
import { diffDatasets } from './diff-datasets.ts';
import { scaleEffort } from '../test/scale-effort.ts';

fc.configureGlobal({ numRuns: scaleEffort(50) });

describe('diffDatasets', { timeout: scaleEffort(30_000) }, () => {
  it('finds nothing between a dataset and its copy, whatever their versions and days', () => {
    fc.assert(
      fc.property(datasetArbitrary(), (dataset) => {
        const copy = JSON.parse(JSON.stringify(dataset)) as Dataset;
        expect(diffDatasets(dataset, { ...copy, version: '9.9.9', issued: '2099-01-01' }).changes).toEqual([]);
      }),
    );
  });

  it('shows each single mutation of a record that the schema takes, as one change of that record', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, fc.nat(9999), ({ dataset, collection, record }, pick) => {
        const { description, record: mutated } = findMutation(collection, record, pick);
        const { changes } = diffDatasets(dataset, replaceRecord(dataset, collection, mutated));
        expect(changes.map(locate), description).toEqual([`changed ${collection} ${record.id}`]);
        expect(changes[0]?.fields, description).not.toEqual([]);
        for (const { beforeText, afterText, kind } of changes[0]?.fields ?? []) {
          if (kind === 'changed') expect(beforeText, description).not.toBe(afterText);
        }
      }),
      { numRuns: scaleEffort(75) },
    );
  });

  it('shows a record that is gone, and takes it for a loss', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, ({ dataset, collection, record }) => {
        const diff = diffDatasets(dataset, removeRecord(dataset, collection, record.id));
        expect(diff.changes.map(locate)).toContain(`removed ${collection} ${record.id}`);
        expect(computeBump(diff).bump).toBe('major');
      }),
    );
  });

  it('shows a record that is new, even where it is a copy of another', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, ({ dataset, collection, record }) => {
        const copy = { ...record, id: `${record.id}-copy` };
        const { changes } = diffDatasets(dataset, addRecords(dataset, collection, [copy]));
        expect(changes.map(locate)).toEqual([`added ${collection} ${copy.id}`]);
        expect(changes[0]?.bump).toBe('minor');
      }),
    );
  });

  it('recognises a renamed record and the statements whose ids derive from it, and the rest as following', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, ({ dataset, collection, record }) => {
        fc.pre(collection !== 'redirects');
        const { dataset: renamed, ids } = renameRecord(dataset, record.id, renameId(record.id));
        const { changes } = diffDatasets(dataset, renamed);
        expect(listMoves(changes, 'renamed')).toEqual([...ids].sort());
        const others = changes.filter(({ type }) => type !== 'renamed');
        expect(others.map(({ rule }) => rule)).toEqual(others.map(() => 'reference-followed'));
      }),
    );
  });

  it('takes a renamed record for moved where redirects say so, which is minor', () => {
    fc.assert(
      fc.property(chosenRecordArbitrary, ({ dataset, collection, record }) => {
        fc.pre(collection !== 'redirects');
        const { dataset: renamed, ids } = renameRecord(dataset, record.id, renameId(record.id));
        const redirects = [...ids].map(([id, target]): Redirect => ({
          id,
          kind: findKind(dataset, id),
          reason: 'moved',
          targets: [target],
        }));
        const diff = diffDatasets(dataset, addRecords(renamed, 'redirects', redirects));
        expect(computeBump(diff).bump).toBe('minor');
        expect(listMoves(diff.changes, 'moved')).toEqual([...ids].sort());
        expect(diff.changes.filter(({ type }) => type === 'added')).toEqual([]);
      }),
    );
  });

  it('tells of every id that is gone once, and of every id that is new', () => {
    fc.assert(
      fc.property(datasetArbitrary(), datasetArbitrary(), (before, after) => {
        const { changes } = diffDatasets(before, after);
        const reached = new Set(changes.flatMap((change) => ('targets' in change ? change.targets : [])));
        for (const collection of collectionNames) {
          const [was, is] = [listIds(before, collection), listIds(after, collection)] as const;
          const told = changes.filter((change) => change.collection === collection);
          const gone = told.filter(({ type }) => type !== 'added' && type !== 'changed').map(({ id }) => id);
          expect(gone.sort()).toEqual(was.filter((id) => !is.includes(id)).sort());
          const added = told.filter(({ type }) => type === 'added').map(({ id }) => id);
          const come = is.filter((id) => !was.includes(id));
          expect(added.filter((id) => !come.includes(id))).toEqual([]);
          expect(come.filter((id) => !added.includes(id) && !reached.has(id))).toEqual([]);
        }
      }),
    );
  });
});

function locate({ type, collection, id }: Change): string {
  return `${type} ${collection} ${id}`;
}

function renameId(id: string): string {
  return id.includes('.') ? `${id}.renamed` : `renamed-${id}`;
}

function listMoves(changes: readonly Change[], type: Change['type']): readonly (readonly string[])[] {
  return changes
    .filter((change) => change.type === type)
    .map((change) => [change.id, ...('targets' in change ? change.targets : [])])
    .sort();
}

function listIds(dataset: Dataset, collection: (typeof collectionNames)[number]): readonly string[] {
  return dataset[collection].map(({ id }) => id);
}

function findKind(dataset: Dataset, id: string): Redirect['kind'] {
  const collection = collectionNames.find((name) => listIds(dataset, name).includes(id)) ?? 'sources';
  return kindOf[collection] as Redirect['kind'];
}
