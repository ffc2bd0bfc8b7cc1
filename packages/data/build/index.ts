import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatAnnotation, formatProblem } from '../check/problem.ts';
import { collectionNames } from '../src/collections.ts';
import { buildDataset } from './build.ts';
import { openCaptures } from './captures.ts';
import { exportPackage } from './export-package.ts';
import { readDelta } from './delta.ts';
import { writeFiles } from './write-files.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const captures = openCaptures();
if (!captures) {
  const note = 'no captures of the sources here (set WALBIO_SOURCES to their folder): citations are not checked';
  if (process.env['WALBIO_REQUIRE_SOURCES'] === '1') throw new Error(note);
  console.warn(`skipped: ${note}`);
}

const { dataset, problems } = buildDataset(folder, captures);
if (dataset) {
  writeFiles(join(folder, 'generated'), exportPackage(dataset, readDelta(folder, dataset)));
  console.log(collectionNames.map((name) => `${dataset[name].length} ${name}`).join(', '));
} else {
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? formatAnnotation : formatProblem;
  console.error(problems.map(format).join('\n\n'));
  console.error(`\n${problems.length} problems in the records; nothing was built`);
  process.exitCode = 1;
}
