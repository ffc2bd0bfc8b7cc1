import type { Codelist, Dataset, Indicator } from '../../src/types.ts';
import { tables } from './tables/index.ts';
import type { Table } from './tables/table.ts';

/**
 * The data dictionary: every table with its columns, every indicator with its unit, every code list with its codes, as
 * Markdown. CSV and Parquet have these tables; `data.json` nests what belongs together.
 */
export function exportDictionary(dataset: Dataset): string {
  return [
    '# Data dictionary',
    '',
    '<!-- Generated from the schema and the records; “pnpm data dictionary” writes it anew. -->',
    '',
    'The tables of the CSV and Parquet files, the indicators and the codes. How `data.json` nests the same facts is in the',
    'doc comments of the types and in `schema.json`.',
    '',
    '## Tables',
    ...tables.flatMap(describeTable),
    '',
    '## Indicators',
    '',
    '| indicator | what it measures | values |',
    '| --- | --- | --- |',
    ...dataset.indicators.map((indicator) => describeIndicator(indicator, dataset)),
    '',
    '## Code lists',
    ...dataset.codelists.flatMap(describeCodelist),
    '',
  ].join('\n');
}

function describeTable({ name, description, columns, primaryKey }: Table): readonly string[] {
  return [
    '',
    `### ${name}`,
    '',
    escape(description),
    '',
    '| column | type | empty | meaning |',
    '| --- | --- | --- | --- |',
    ...columns.map((column) => {
      const key = primaryKey.includes(column.name) ? ', key' : '';
      const empty = column.nullable ? 'may be' : 'never';
      return `| \`${column.name}\` | ${column.type}${key} | ${empty} | ${escape(column.description)} |`;
    }),
  ];
}

function describeIndicator({ id, label, definition, unit, codelist }: Indicator, { units }: Dataset): string {
  const found = units.find((candidate) => candidate.id === unit);
  const inUnit = found?.label?.en.other ?? found?.currency ?? found?.symbol ?? unit;
  const values =
    unit !== undefined ? `a number (${inUnit})` : codelist !== undefined ? `a code of \`${codelist}\`` : 'a date';
  const meaning = definition ? `${label.en}: ${definition.en}` : label.en;
  return `| \`${id}\` | ${escape(meaning)} | ${escape(values)} |`;
}

function describeCodelist({ id, label, codes }: Codelist): readonly string[] {
  return [
    '',
    `### ${id}`,
    '',
    `${escape(label.en)}.`,
    '',
    '| code | English | French | Dutch | German |',
    '| --- | --- | --- | --- | --- |',
    ...codes.map(
      ({ code, label: { en, fr = '', nl = '', de = '' } }) =>
        `| \`${code}\` | ${[en, fr, nl, de].map(escape).join(' | ')} |`,
    ),
  ];
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
