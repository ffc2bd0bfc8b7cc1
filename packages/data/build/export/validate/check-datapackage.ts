import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import type { Resource, RowError } from 'datapackage';
import { csvPath } from '../csv.ts';
import type { FilledTable } from '../tables.ts';
import type { Cell } from '../tables/column.ts';
import { compareRows } from './compare-rows.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly bytes: number; readonly hash: string }[];
}

/**
 * Holds `datapackage.json` against the Frictionless profile, the files against their size and hash, and every row of
 * the CSV files against its table schema and the dataset, with the library of the standard.
 */
export async function checkDatapackage(
  folder: string,
  tables: readonly FilledTable[],
): Promise<readonly ExportProblem[]> {
  const file = 'datapackage.json';
  const descriptor = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Descriptor;
  const loaded = await Package.load(descriptor, { basePath: folder });
  const problems = loaded.errors.map(({ message }): ExportProblem => ({
    file,
    found: message,
    expected: 'a descriptor of the profile tabular-data-package',
    mend: rebuild,
  }));
  for (const table of tables) {
    const described = descriptor.resources.find(({ name }) => name === table.name);
    const resource = loaded.resources.find(({ name }) => name === table.name);
    if (!described || !resource) problems.push(missingResource(table.name));
    else problems.push(...checkHash(folder, described), ...(await checkRows(resource, table)));
  }
  return problems;
}

function checkHash(folder: string, { name, bytes, hash }: Descriptor['resources'][number]): readonly ExportProblem[] {
  const file = csvPath(name);
  const content = readFileSync(join(folder, file));
  const found = `${content.length} bytes, sha256:${createHash('sha256').update(content).digest('hex')}`;
  const expected = `${bytes} bytes, ${hash}`;
  return found === expected ? [] : [{ file, found, expected: `${expected}, as datapackage.json says`, mend: rebuild }];
}

async function checkRows(resource: Resource, table: FilledTable): Promise<readonly ExportProblem[]> {
  const file = csvPath(table.name);
  const rows = await resource.read({ forceCast: true });
  const errors = rows.filter((row): row is RowError => row instanceof Error);
  if (errors.length > 0) return errors.map((error) => describeError(file, error));
  const cells = (rows as readonly (readonly unknown[])[]).map((row) => row.map(toCell));
  return compareRows(file, table, cells);
}

function describeError(file: string, { message, rowNumber, errors = [] }: RowError): ExportProblem {
  return {
    file,
    ...(rowNumber !== undefined && { where: `line ${rowNumber}` }),
    found: [message, ...errors.map((error) => error.message)].join('; '),
    expected: 'a row that fits the table schema of datapackage.json',
    mend: rebuild,
  };
}

function missingResource(name: string): ExportProblem {
  return { file: 'datapackage.json', found: `no resource “${name}”`, expected: 'one for each table', mend: rebuild };
}

/** The library reads days as midnight of the local time zone. */
function toCell(value: unknown): Cell {
  if (value === null) return undefined;
  if (!(value instanceof Date)) return value as Cell;
  const [year, month, day] = [value.getFullYear(), value.getMonth() + 1, value.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
