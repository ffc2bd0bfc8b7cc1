import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { authoredCollections } from '../src/schema/authored/index.ts';
import type { AuthoredCollection } from '../src/schema/authored/index.ts';
import { parseRecordFile } from './record-file.ts';
import type { RecordFile } from './record-file.ts';

/** All records of a folder, and what could not be read of them. */
export interface ReadRecords {
  readonly records: readonly RecordFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every file below `records/`.
 *
 * @param folder the folder that holds `records/`
 */
export function readRecords(folder: string): ReadRecords {
  const names = readdirSync(join(folder, 'records'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'))
    .sort();
  return parseRecords(Object.fromEntries(names.map((file) => [file, readFileSync(join(folder, file), 'utf8')])));
}

/**
 * Parses texts of records. A file that is not `records/<collection>/<id>.yml` is a problem.
 *
 * @param texts by their path from the package's folder
 */
export function parseRecords(texts: Readonly<Record<string, string>>): ReadRecords {
  const parsed = Object.entries(texts).map(([file, text]) => parse(file, text));
  return {
    records: parsed.flatMap(({ record }) => record ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parse(file: string, text: string): { readonly record?: RecordFile; readonly problems: readonly Problem[] } {
  const [, collection, id] = /^records\/([^/]+)\/([^/]+)\.yml$/.exec(file) ?? [];
  if (isCollection(collection) && id) return parseRecordFile(collection, id, file, text);
  return {
    problems: [
      {
        rule: 'file',
        file,
        line: 1,
        column: 1,
        found: `the file ${file}`,
        expected: `records/<collection>/<id>.yml, with a collection of ${authoredCollections.join(', ')}`,
        mend: 'move, rename or remove it',
      },
    ],
  };
}

function isCollection(name: string | undefined): name is AuthoredCollection {
  return (authoredCollections as readonly (string | undefined)[]).includes(name);
}
