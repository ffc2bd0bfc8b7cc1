import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnSource, KeyValue, SchemaElement } from 'hyparquet-writer';
import type { Dataset } from '../../src/types.ts';
import { exportTables } from './tables.ts';
import type { FilledTable } from './tables.ts';
import type { Cell, Column, ColumnType } from './tables/column.ts';

type PhysicalType = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;

/** The types of Parquet, each marked in the older way and in the newer one, since readers know one or the other. */
const physicalTypes: Readonly<Record<ColumnType, PhysicalType>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

const millisecondsOfDay = 86_400_000;

/**
 * The flat tables as Parquet, compressed with Snappy. Version, day, licence and the description of the table stand in
 * the key-value metadata of each file.
 *
 * Days are of the type DATE: DuckDB, PostgreSQL and Polars compare and subtract them as they come, pandas gets
 * `datetime.date`, which has neither a time zone nor the years 1677 and 2262 as its ends, and row groups can be skipped
 * by their first and last day. Dates in EDTF are text, since no engine has a type for them.
 *
 * @returns the bytes of the files by their path, such as `parquet/observations.parquet`
 */
export function exportParquet(dataset: Dataset): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    exportTables(dataset).map((table) => [
      parquetPath(table.name),
      formatParquet(table, [...describeRelease(dataset), { key: 'description', value: table.description }]),
    ]),
  );
}

/** Where the Parquet file of a table stands. */
export function parquetPath(table: string): string {
  return `parquet/${table}.parquet`;
}

/** The Parquet of one table. */
export function formatParquet(
  { columns, rows }: Pick<FilledTable, 'columns' | 'rows'>,
  metadata: readonly KeyValue[] = [],
): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(describeColumn)],
    columnData: columns.map((column, index): ColumnSource => ({
      name: column.name,
      data: rows.map((row) => toPhysical(row[index], column.type)),
    })),
    kvMetadata: [...metadata],
  });
  return new Uint8Array(buffer);
}

function describeRelease({ version, issued, license }: Dataset): readonly KeyValue[] {
  return Object.entries({ version, issued, license }).map(([key, value]) => ({ key, value }));
}

function describeColumn({ name, type, nullable }: Column): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...physicalTypes[type] };
}

function toPhysical(cell: Cell, type: ColumnType): Cell | bigint {
  if (cell === undefined) return undefined;
  if (type === 'integer') return BigInt(cell);
  if (type === 'date') return Date.parse(String(cell)) / millisecondsOfDay;
  return cell;
}
