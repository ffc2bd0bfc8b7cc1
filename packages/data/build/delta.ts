import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDelta } from '../diff/index.ts';
import type { DatasetDelta } from '../diff/index.ts';
import type { Dataset } from '../src/types.ts';

/** Where the delta of the last release stands: what leads from the release before to it. */
export const deltaFile = 'delta.json';

/** A dataset without anything in it: what the first release is held against. */
export const emptyDataset: Dataset = {
  ...{ version: '0.0.0', issued: '1970-01-01', license: 'CC-BY-4.0' },
  ...{ sources: [], areas: [], organizations: [], people: [], programmes: [], products: [], units: [], codelists: [] },
  ...{ indicators: [], observations: [], relations: [], events: [], corrections: [], redirects: [] },
};

/** The delta that ships with a release: the one that was sealed with it; before the first, what leads there from nothing. */
export function readDelta(folder: string, dataset: Dataset): DatasetDelta {
  const file = join(folder, deltaFile);
  if (!existsSync(file)) return createDelta(emptyDataset, dataset);
  return JSON.parse(readFileSync(file, 'utf8')) as DatasetDelta;
}
