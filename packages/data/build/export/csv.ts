import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../../src/types.ts';
import { formatDecimal } from '../../src/notation/format-decimal.ts';
import { exportTables } from './tables.ts';
import type { FilledTable } from './tables.ts';

/**
 * The flat tables as CSV (RFC 4180): UTF-8 without a byte-order mark, lines that end with CR LF, a header line, quotes
 * only where they are needed.
 *
 * An empty field is null, and `""` an empty text. Booleans are `true` and `false`, dates `YYYY-MM-DD`, numbers digits
 * and a point, without exponent or rounding. Texts stand there as they are, also where a spreadsheet would take one for
 * a formula: a file that changes what was said is no copy of the data.
 *
 * @returns the texts of the files by their path, such as `csv/observations.csv`
 */
export function exportCsv(dataset: Dataset): Readonly<Record<string, string>> {
  return Object.fromEntries(exportTables(dataset).map((table) => [csvPath(table.name), formatCsv(table)]));
}

/** Where the CSV file of a table stands. */
export function csvPath(table: string): string {
  return `csv/${table}.csv`;
}

/** The CSV of one table. */
export function formatCsv({ columns, rows }: Pick<FilledTable, 'columns' | 'rows'>): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: '\r\n',
    quoted_match: /^$|^\s|\s$|[\r\n]/,
    cast: { boolean: String, number: formatDecimal },
  });
}
