import { createHash } from 'node:crypto';
import type { Dataset, Source } from '../../src/types.ts';
import { csvPath, exportCsv } from './csv.ts';
import { describeLicense } from './describe-license.ts';
import { releaseText } from './release-text.ts';
import { tables } from './tables/index.ts';
import type { Column } from './tables/column.ts';
import type { ForeignKey, Table } from './tables/table.ts';

/**
 * The descriptor of the CSV files as a Frictionless Data Package: what each table and column means, its types and keys,
 * the licence, the sources, and the size and SHA-256 of every file. It says the same in the words of version 1 and of
 * version 2 of the standard, since tools read one or the other. The dialect is the one that both take for granted.
 *
 * @param csv the files that are described, as `exportCsv` gives them
 * @returns the text of `datapackage.json`; its paths are relative to where it stands
 */
export function exportDatapackage(
  dataset: Dataset,
  csv: Readonly<Record<string, string>> = exportCsv(dataset),
): Readonly<Record<'datapackage.json', string>> {
  const descriptor = { ...describePackage(dataset), resources: tables.map((table) => describeResource(table, csv)) };
  return { 'datapackage.json': `${JSON.stringify(descriptor, undefined, 2)}\n` };
}

function describePackage({ version, issued, license, sources }: Dataset): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: releaseText.name,
    title: releaseText.title,
    description: releaseText.description,
    homepage: releaseText.homepage,
    version,
    created: `${issued}T00:00:00Z`,
    keywords: releaseText.keywords,
    licenses: [describeLicense(license)],
    contributors: [{ title: releaseText.creator, role: 'maintainer', roles: ['dataCurator'] }],
    sources: sources.map(describeSource),
  };
}

function describeSource({ title, publisher, issued, url }: Source): object {
  const origin = publisher === undefined ? '' : `, ${publisher}`;
  return { title: `${title}${origin}, ${issued}`, ...(url !== undefined && { path: url }) };
}

function describeResource(table: Table, csv: Readonly<Record<string, string>>): object {
  const path = csvPath(table.name);
  const text = csv[path];
  if (text === undefined) throw new Error(`no “${path}” among the CSV files; pass all that exportCsv gives`);
  const bytes = Buffer.from(text, 'utf8');
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: describeSchema(table),
  };
}

function describeSchema(table: Table): object {
  const { columns, primaryKey, foreignKeys } = table;
  return {
    fields: columns.map(describeField),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((key) => describeForeignKey(table, key)) }),
  };
}

function describeField({ name, type, description, nullable, values }: Column): object {
  const constraints = { ...(!nullable && { required: true }), ...(values && { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

/** An empty `resource` is the table itself: version 1 demands it, and version 2 has it read as left out. */
function describeForeignKey(table: Table, { columns, table: target, references }: ForeignKey): object {
  return { fields: columns, reference: { resource: target === table.name ? '' : target, fields: references } };
}
