import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '../../../src/types.ts';
import { collectionNames } from '../../../src/collections.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';

/** Imports the built module of every collection and compares what it exports with the dataset. */
export async function checkModules(folder: string, dataset: Dataset): Promise<readonly ExportProblem[]> {
  const problems = await Promise.all(
    collectionNames.map(async (name): Promise<readonly ExportProblem[]> => {
      const file = `collections/${name}.js`;
      const expected = `“${name}” with the ${dataset[name].length} records of data.json`;
      try {
        const module = (await import(pathToFileURL(join(folder, file)).href)) as Readonly<Record<string, unknown>>;
        if (JSON.stringify(module[name]) === JSON.stringify(dataset[name])) return [];
        return [
          { file, found: `exports ${Object.keys(module).join(', ')} with other records`, expected, mend: rebuild },
        ];
      } catch (error) {
        return [{ file, found: String(error), expected, mend: rebuild }];
      }
    }),
  );
  return problems.flat();
}
