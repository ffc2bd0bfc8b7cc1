import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecords, readRecords } from '../../build/read-records.ts';
import { normalizeDataset } from '../../build/normalize/dataset.ts';
import { readRelease } from '../../build/release.ts';
import { listStatements } from '../../build/statements.ts';
import { checkForm } from '../../check/check-form.ts';
import { checkRecords } from '../../check/check-records.ts';
import { indexDataset } from '../../diff/dataset-index.ts';
import { computeBump, diffDatasets } from '../../diff/index.ts';
import { kindOf } from '../../src/collections.ts';
import { idSchema } from '../../src/schema/primitives.ts';
import type { Dataset, Redirect } from '../../src/types.ts';
import { scaleEffort } from '../../test/scale-effort.ts';
import type { FileChanges } from '../replace-files.ts';
import { findObjection } from './find-objection.ts';
import type { IdMove } from './list-moves.ts';
import { planRename } from './plan-rename.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const read = readRecords(folder);
const { records, index, problems } = checkRecords(read, undefined);
const dataset = normalizeDataset(records, index, readRelease(folder));

const possible: readonly Omit<IdMove, 'to'>[] = [
  ...records.map(({ collection, id }) => ({ kind: kindOf[collection] as Redirect['kind'], from: id })),
  ...records.flatMap(listStatements).map(({ type, id }) => ({ kind: type, from: id })),
];
const kindArbitrary = fc.constantFrom(...new Set(possible.map(({ kind }) => kind)));
const word = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,2}$/).filter((id) => idSchema.safeParse(id).success);

test(
  'after any renaming the check finds nothing new, and the diff shows what moved and nothing lost',
  { timeout: scaleEffort(240_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(kindArbitrary, fc.nat(), word, async (kind, choice, word) => {
        const ofKind = possible.filter((one) => one.kind === kind);
        const { from } = ofKind[choice % ofKind.length] as IdMove;
        const move: IdMove = { kind, from, to: from.includes('.') ? `${dropKey(kind, from)}.${word}` : word };
        const released = indexDataset(dataset);
        fc.pre(findObjection(move, { records, index, released }) === undefined);
        const { moves, changes } = await planRename(move, records, released);
        const after = await publish(changes);
        const diff = diffDatasets(dataset, after);
        expect(computeBump(diff).bump).toBe('minor');
        const moved = diff.changes.flatMap((change) =>
          change.type === 'moved' ? [[change.id, ...change.targets]] : [],
        );
        expect(moved.sort()).toEqual(moves.map(({ from, to }) => [from, to]).sort());
        const others = diff.changes.filter(({ type }) => type !== 'moved').map(({ rule }) => rule);
        expect(others.filter((rule) => rule !== 'reference-followed')).toEqual([]);
      }),
      { numRuns: scaleEffort(20) },
    );
  },
);

/** The dataset of the records with some changes, which have to be sound and in canonical form. */
async function publish(changes: FileChanges): Promise<Dataset> {
  const written = [...changes].filter((change): change is [string, string] => change[1] !== undefined);
  const changed = parseRecords(Object.fromEntries(written));
  const kept = read.records.filter(({ file }) => !changes.has(file));
  const after = checkRecords({ ...changed, records: [...kept, ...changed.records] }, undefined);
  expect(after.problems.map(({ rule }) => rule)).toEqual(problems.map(({ rule }) => rule));
  expect(await checkForm(changed.records)).toEqual([]);
  return normalizeDataset(after.records, after.index, readRelease(folder));
}

function dropKey(kind: Redirect['kind'], id: string): string {
  const statement = records.flatMap(listStatements).find((one) => one.type === kind && one.id === id);
  const key = statement?.content.key;
  return key === undefined ? id : id.slice(0, -key.length - 1);
}
