import { fileURLToPath } from 'node:url';
import { buildDataset } from '../../build/build.ts';
import type { Dataset } from '../../src/types.ts';

/**
 * The dataset of the records as they stand.
 *
 * @throws {Error} when the records have problems
 */
export function buildWalbioDataset(): Dataset {
  const { dataset } = buildDataset(fileURLToPath(new URL('../..', import.meta.url)), undefined);
  if (!dataset) throw new Error('the records have problems; run “pnpm data check”');
  return dataset;
}
