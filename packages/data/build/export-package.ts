import type { DatasetDelta } from '../diff/index.ts';
import type { Dataset } from '../src/types.ts';
import { exportCollections } from './export/collections.ts';
import { exportDownloads } from './export/downloads.ts';
import { exportEditorSchemas } from './export/editor-schemas.ts';
import { exportJsonSchema } from './export/json-schema.ts';
import { exportRelease } from './export/release.ts';
import { exportVocabulary } from './export/vocabulary.ts';

/** Texts and bytes by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Everything that the build makes of a dataset: modules that are then compiled, the files of `files/`, which ship as they
 * are, and the schemas of `editor/`, which stay here.
 */
export function exportPackage(dataset: Dataset, delta: DatasetDelta): Files {
  return {
    'release.ts': exportRelease(dataset),
    'vocabulary.ts': exportVocabulary(dataset),
    ...exportCollections(dataset),
    ...within('editor', exportEditorSchemas(dataset)),
    ...within('files', {
      'data.json': JSON.stringify(dataset),
      'delta.json': JSON.stringify(delta),
      'schema.json': `${JSON.stringify(exportJsonSchema(dataset.version), undefined, 2)}\n`,
      ...exportDownloads(dataset),
    }),
  };
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
