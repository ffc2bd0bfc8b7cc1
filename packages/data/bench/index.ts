import { fileURLToPath } from 'node:url';
import { openCaptures } from '../build/captures.ts';
import { emptyDataset } from '../build/delta.ts';
import { exportPackage } from '../build/export-package.ts';
import { normalizeDataset } from '../build/normalize/dataset.ts';
import { readRecords } from '../build/read-records.ts';
import { readRelease } from '../build/release.ts';
import { checkRecords } from '../check/check-records.ts';
import { listErrors } from '../check/problem.ts';
import { createDelta, diffDatasets } from '../diff/index.ts';
import { enlargeRecords } from './enlarge-records.ts';

/** Measures check, build and diff on the records, and on as many as are asked for. */
const folder = fileURLToPath(new URL('..', import.meta.url));
const captures = openCaptures();
const read = readRecords(folder);

for (const times of [1, Number(process.argv[2] ?? 100)]) {
  const larger = times === 1 ? read : enlargeRecords(read, times);
  const rows: [string, number][] = [];
  const measure = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    rows.push([name, (performance.now() - start) / 1000]);
    return result;
  };
  const { records, index, problems } = measure('check', () => checkRecords(larger, captures));
  const errors = listErrors(problems);
  if (errors.length > 0)
    throw new Error(`${errors.length} problems in the enlarged records: ${JSON.stringify(errors[0])}`);
  const dataset = measure('normalize', () => normalizeDataset(records, index, readRelease(folder)));
  measure('export', () => exportPackage(dataset, createDelta(emptyDataset, dataset)));
  measure('diff with nothing', () => diffDatasets(emptyDataset, dataset));
  console.log(`${times} times: ${larger.records.length} files, ${dataset.observations.length} observations`);
  for (const [name, seconds] of rows) console.log(`  ${name.padEnd(18)}${seconds.toFixed(2)} s`);
}
