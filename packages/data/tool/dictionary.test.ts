import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDataset } from '../build/build.ts';
import { dictionaryFile, formatDictionary } from './dictionary.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the data dictionary is the one that the schema and the records make; “pnpm data dictionary” writes it anew', async () => {
  const { dataset } = buildDataset(folder, undefined);
  if (!dataset) throw new Error('the records have problems; run “pnpm data check”');
  const file = join(folder, dictionaryFile);
  expect(readFileSync(file, 'utf8')).toBe(await formatDictionary(dataset, file));
});
