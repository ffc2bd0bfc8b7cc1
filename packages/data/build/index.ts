import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { formatAnnotation, formatProblem } from '../check/problem.ts';
import { buildDataset } from './build.ts';
import { openCaptures } from './captures.ts';
import { exportDatasetText } from './export/dataset-text.ts';
import { exportEditorSchemas } from './export/editor-schemas.ts';
import { exportJsonSchema } from './export/json-schema.ts';
import { exportVocabulary } from './export/vocabulary.ts';
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
  writeFiles(join(folder, 'generated'), {
    'data.json': JSON.stringify(dataset),
    'dataset-text.ts': exportDatasetText(dataset),
    'vocabulary.ts': exportVocabulary(dataset),
    ...prefix('editor', exportEditorSchemas(dataset)),
    'schema.json': `${JSON.stringify(exportJsonSchema(dataset.version), undefined, 2)}\n`,
  });
  const counted = Object.entries(dataset).filter(([, records]) => Array.isArray(records));
  console.log(counted.map(([collection, records]) => `${records.length} ${collection}`).join(', '));
} else {
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? formatAnnotation : formatProblem;
  console.error(problems.map(format).join('\n\n'));
  console.error(`\n${problems.length} problems in the records; nothing was built`);
  process.exitCode = 1;
}

/** Puts files into a folder. */
function prefix(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
