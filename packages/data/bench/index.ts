import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCaptures } from '../build/captures.ts';
import { emptyDataset } from '../build/delta.ts';
import { exportPackage } from '../build/export-package.ts';
import { normalizeDataset } from '../build/normalize/dataset.ts';
import { readRecords } from '../build/read-records.ts';
import { readRelease } from '../build/release.ts';
import type { RecordFile } from '../build/record-file.ts';
import { checkForm } from '../check/check-form.ts';
import { checkRecords } from '../check/check-records.ts';
import { openFormCache } from '../check/form-cache.ts';
import { listErrors } from '../check/problem.ts';
import { createDelta, diffDatasets } from '../diff/index.ts';
import { enlargeRecords } from './enlarge-records.ts';

/** Measures check, build and diff on the records, and on as many as are asked for. */
const folder = fileURLToPath(new URL('..', import.meta.url));
const captures = openCaptures();
const read = readRecords(folder);

const cacheFolder = mkdtempSync(join(tmpdir(), 'walbio-bench-'));

for (const times of [1, Number(process.argv[2] ?? 100)]) {
  const larger = times === 1 ? read : enlargeRecords(read, times);
  const rows: [string, number][] = [];
  const measure = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    rows.push([name, (performance.now() - start) / 1000]);
    return result;
  };
  const { records, index, problems } = await measure('check', () => checkRecords(larger, captures));
  const errors = listErrors(problems);
  if (errors.length > 0)
    throw new Error(`${errors.length} problems in the enlarged records: ${JSON.stringify(errors[0])}`);
  await measure('canonical form', () => checkFormIn(cacheFolder, larger.records));
  await measure('the same, again', () => checkFormIn(cacheFolder, larger.records));
  const dataset = await measure('normalize', () => normalizeDataset(records, index, readRelease(folder)));
  await measure('export', () => exportPackage(dataset, createDelta(emptyDataset, dataset)));
  await measure('diff with nothing', () => diffDatasets(emptyDataset, dataset));
  console.log(`${times} times: ${larger.records.length} files, ${dataset.observations.length} observations`);
  for (const [name, seconds] of rows) console.log(`  ${name.padEnd(18)}${seconds.toFixed(2)} s`);
}
rmSync(cacheFolder, { recursive: true });

/** As `pnpm data check` does: what was found to be in canonical form is not compared a second time. */
async function checkFormIn(folder: string, records: readonly RecordFile[]): Promise<void> {
  const cache = openFormCache(folder);
  await checkForm(records, { cache });
  cache.save();
}
