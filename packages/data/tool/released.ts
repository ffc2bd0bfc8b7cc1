import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDataset } from '../build/build.ts';
import { openCaptures } from '../build/captures.ts';
import { emptyDataset } from '../build/delta.ts';
import { datasetSchema } from '../src/schema/published/index.ts';
import type { Dataset } from '../src/types.ts';
import { refuseProblems } from './refuse-problems.ts';
import { UsageError } from './verb.ts';
import type { Workplace } from './verb.ts';

/** Where the data of the last release stands, so that every change can be held against it. */
export const releasedFile = 'released.json';

/**
 * Reads a dataset that somebody names: a version that was released, a file such as `data.json`, or, where no name is
 * given, the last release.
 *
 * @throws {UsageError} when there is no such version or file
 */
export function readReleased(name: string | undefined, { folder, terminal }: Workplace): Dataset {
  const last = join(folder, releasedFile);
  if (name === undefined) return existsSync(last) ? parse(readFileSync(last, 'utf8'), last) : emptyDataset;
  const file = resolve(terminal.cwd, name);
  if (existsSync(file)) return parse(readFileSync(file, 'utf8'), name);
  return parse(showTag(name, folder), name);
}

/**
 * Builds the dataset of the working tree.
 *
 * @throws {UsageError} when the records have problems
 */
export function buildWorkingTree({ folder, terminal }: Workplace): Dataset {
  const { dataset, problems } = buildDataset(folder, openCaptures(terminal.env['WALBIO_SOURCES']));
  return dataset ?? refuseProblems(problems);
}

function showTag(version: string, folder: string): string {
  try {
    return execFileSync('git', ['show', `@walbio/data@${version}:./${releasedFile}`], {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    throw new UsageError(`“${version}” is neither a file nor a version that was released here`, { cause });
  }
}

function parse(text: string, name: string): Dataset {
  const result = datasetSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UsageError(`${name} is not a dataset: ${issue?.path.join('.')}: ${issue?.message}`);
}
