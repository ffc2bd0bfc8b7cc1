import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exportDictionary } from '../build/export/dictionary.ts';
import type { Dataset } from '../src/types.ts';
import { buildWorkingTree } from './released.ts';
import { say } from './terminal.ts';
import type { Verb } from './verb.ts';

/** Where the data dictionary stands, from the package's folder. */
export const dictionaryFile = '../../docs/data-dictionary.md';

/** Writes the data dictionary anew. */
export const dictionary: Verb = {
  usage: 'dictionary',
  summary: 'writes docs/data-dictionary.md anew, from the schema and the records',
  run: async (_words, workplace) => {
    const file = join(workplace.folder, dictionaryFile);
    writeFileSync(file, await formatDictionary(buildWorkingTree(workplace), file));
    say(workplace.terminal, `wrote ${dictionaryFile}`);
    return 0;
  },
};

/** The text of the dictionary as it stands in the file. */
export async function formatDictionary(dataset: Dataset, file: string): Promise<string> {
  return format(exportDictionary(dataset), { ...(await resolveConfig(file)), parser: 'markdown' });
}
