import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Column, ColumnType } from '../tables/column.ts';

/** What DuckDB makes of the types of columns. */
export const duckDbTypes = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const satisfies Record<ColumnType, string>;

/** Where a table can be read from, in SQL. */
export type TableSource = (file: string, columns: readonly Column[]) => string;

/** A Parquet file, with the types that it declares. */
export const parquetSource: TableSource = (file) => `read_parquet(${quoteText(file)})`;

/** A CSV file of ours, with the types of its columns. An empty field is null, `""` an empty text. */
export const csvSource: TableSource = (file, columns) => {
  const types = columns.map(({ name, type }) => `${quoteText(name)}: ${quoteText(duckDbTypes[type])}`);
  const options = [
    'auto_detect = false',
    'header = true',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    String.raw`new_line = '\r\n'`,
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    `columns = {${types.join(', ')}}`,
  ];
  return `read_csv(${quoteText(file)}, ${options.join(', ')})`;
};

/** The names and types of the columns that DuckDB finds. */
export async function describeTable(
  connection: DuckDBConnection,
  source: string,
): Promise<readonly { readonly name: string; readonly type: string }[]> {
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
  return (reader.getRowsJS() as [string, string][]).map(([name, type]) => ({ name, type }));
}

/** The cells of each row in the order of the columns. */
export async function readRows(
  connection: DuckDBConnection,
  source: string,
  columns: readonly Column[],
): Promise<readonly (readonly Cell[])[]> {
  const reader = await connection.runAndReadAll(`SELECT ${columns.map(select).join(', ')} FROM ${source}`);
  return reader.getRowsJS().map((row) => row.map(toCell));
}

/** Texts come as bytes: the binding would drop a byte-order mark at the beginning of one. */
function select({ name, type }: Column): string {
  if (type === 'string') return `encode("${name}")`;
  return type === 'date' ? `encode(CAST("${name}" AS VARCHAR))` : `"${name}"`;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toCell(value: unknown): Cell {
  if (value === null) return undefined;
  if (value instanceof Uint8Array) return decoder.decode(value);
  return typeof value === 'bigint' ? Number(value) : (value as Cell);
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
