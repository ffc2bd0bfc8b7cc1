import type { FilledTable } from '../../build/export/tables.ts';
import type { Cell } from '../../build/export/tables/column.ts';

/** A row by the names of its columns. */
export type NamedRow = Readonly<Record<string, Cell>>;

/** The rows of each table by its name. */
export type NamedRows = Readonly<Record<string, readonly NamedRow[]>>;

/** Rows by the names of their columns. */
export function nameRows(columns: FilledTable['columns'], rows: readonly (readonly Cell[])[]): readonly NamedRow[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
}

/** An object of the fields that are there, or nothing where none is. */
export function objectOf(fields: Readonly<Record<string, unknown>>): object | undefined {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

/** The text of the columns `<name>_en` to `<name>_de`. */
export function textOf(row: NamedRow, name: string): object | undefined {
  return objectOf(Object.fromEntries(['en', 'fr', 'nl', 'de'].map((code) => [code, row[`${name}_${code}`]])));
}
