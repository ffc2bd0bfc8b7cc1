import { checkRecords } from '../check/check-records.ts';
import { listErrors } from '../check/problem.ts';
import type { Problem } from '../check/problem.ts';
import { datasetSchema } from '../src/schema/published/index.ts';
import type { Dataset } from '../src/types.ts';
import type { Captures } from './captures.ts';
import { normalizeDataset } from './normalize/dataset.ts';
import { readRecords } from './read-records.ts';
import { readRelease } from './release.ts';

/** A dataset, or everything that keeps the records from becoming one. */
export type BuildResult =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly Problem[] };

/**
 * Reads, checks and normalizes the records of a package folder, and holds the result against the published schema.
 *
 * @param folder holds `records/` and the `package.json` with version, day and licence of the release
 * @param captures the texts that citations are looked up in; without them citations are not checked
 * @throws {z.ZodError} when the result is not in the published form, which is an error of the build, not of a record
 */
export function buildDataset(folder: string, captures: Captures | undefined): BuildResult {
  const { records, index, problems: found } = checkRecords(readRecords(folder), captures);
  const problems = listErrors(found);
  if (problems.length > 0) return { dataset: undefined, problems };
  return { dataset: datasetSchema.parse(normalizeDataset(records, index, readRelease(folder))), problems: [] };
}
