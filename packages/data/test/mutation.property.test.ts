import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { openCaptures } from '../build/captures.ts';
import { normalizeDataset } from '../build/normalize/dataset.ts';
import { parseRecords, readRecords } from '../build/read-records.ts';
import type { ReadRecords } from '../build/read-records.ts';
import { readRelease } from '../build/release.ts';
import type { Path } from '../build/record-file.ts';
import { checkRecords } from '../check/check-records.ts';
import { diffDatasets } from '../diff/index.ts';
import { scaleEffort } from './scale-effort.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const captures = openCaptures();
const { records } = readRecords(folder);
const release = readRelease(folder);

if (!captures) console.warn('skipped: mutations of records, since there are no captures that show a wrong citation');

test.skipIf(!captures)(
  'any change of a record is caught by the check, or shows in the diff',
  { timeout: scaleEffort(240_000) },
  () => {
    const before = publish({ records, problems: [] });
    if (!before) throw new Error('the records have problems; run “pnpm data check”');
    const record = fc.constantFrom(...records);
    const mutation = fc.constantFrom('remove' as const, 'change' as const);
    fc.assert(
      fc.property(record, fc.nat(), mutation, ({ file, text }, choice, mutation) => {
        const document = parseDocument(text);
        const paths = listPaths(document);
        const path = paths[choice % paths.length] as Path;
        fc.pre(!isForMaintainers(path) || mutation === 'remove');
        if (mutation === 'remove') document.deleteIn(path);
        else document.setIn(path, change(document.getIn(path)));
        const mutated = parseRecords({ [file]: document.toString() });
        const others = records.filter((record) => record.file !== file);
        const after = publish({ ...mutated, records: [...others, ...mutated.records] });
        if (after) expect(diffDatasets(before, after).changes, `${mutation} ${file} ${path.join('.')}`).not.toEqual([]);
      }),
      { numRuns: scaleEffort(60) },
    );
  },
);

/** The dataset of records, or `undefined` where the check finds a problem or warns. */
function publish(read: ReadRecords) {
  const { records, index, problems } = checkRecords(read, captures);
  return problems.length > 0 ? undefined : normalizeDataset(records, index, release);
}

/** The paths of all keys and items of a record. */
function listPaths(document: Document): readonly Path[] {
  const walk = (node: unknown, path: Path): readonly Path[] => {
    if (!isCollection(node)) return [];
    return node.items.flatMap((item, position) => {
      const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : position;
      const inner = isMap(node) && isPair(item) ? item.value : isSeq(node) ? item : undefined;
      return [[...path, key], ...walk(inner, [...path, key])];
    });
  };
  return walk(document.contents, []);
}

/** Why a number is ignored is told to maintainers alone: its words are in no dataset, and any words will do. */
function isForMaintainers(path: Path): boolean {
  return path[0] === 'ignored' && path.at(-1) === 'reason';
}

function change(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}x` : null;
}
