import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { makeExportFolder } from '../../test/exports/export-folder.ts';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { collectionNames } from '../../src/collections.ts';
import { exportCollections } from './collections.ts';

describe('exportCollections', () => {
  const folder = makeExportFolder();
  afterAll(() => folder.remove());
  const modules = exportCollections(fullDataset);

  it('writes a module for each collection of the dataset', () => {
    const lists = Object.entries(fullDataset).filter(([, value]) => Array.isArray(value));
    expect(collectionNames).toEqual(lists.map(([name]) => name));
    expect(Object.keys(modules)).toEqual(collectionNames.map((name) => `collections/${name}.ts`));
  });

  test.each(collectionNames)('gives the records of %s to whoever imports it', async (name) => {
    folder.write(modules);
    const module = (await import(join(folder.path, `collections/${name}.ts`))) as Record<string, unknown>;
    expect({ ...module }).toEqual({ [name]: fullDataset[name] });
  });

  it('writes the types of the published form, narrowed to the ids that are known', () => {
    expect(modules['collections/people.ts']).toContain('export const people: readonly Person<WalbioVocabulary>[] =');
    expect(modules['collections/redirects.ts']).toContain('export const redirects: readonly Redirect[] =');
    expect(modules['collections/redirects.ts']).not.toContain('WalbioVocabulary');
  });
});
