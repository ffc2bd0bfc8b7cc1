import { dataset as published } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import type { LoadedDataset } from './compareAnswers.ts';
import { createDataset } from './createDataset.ts';
import type { Engine } from './engine.ts';

/** Loads random datasets, each from a seed of its own. */
export async function loadDatasets(engine: Engine, seed: number, count: number): Promise<readonly LoadedDataset[]> {
  const loaded: LoadedDataset[] = [];
  for (let index = 0; index < count; index++) {
    loaded.push(await loadDataset(engine, `random ${seed + index}`, createDataset(seed + index)));
  }
  return loaded;
}

/** Loads the dataset that is published. */
export function loadPublished(engine: Engine): Promise<LoadedDataset> {
  return loadDataset(engine, 'published', published);
}

/** Loads a dataset into a schema of its own. */
export async function loadDataset(engine: Engine, schema: string, dataset: Dataset): Promise<LoadedDataset> {
  await engine.load(schema, dataset);
  return { schema, dataset };
}
