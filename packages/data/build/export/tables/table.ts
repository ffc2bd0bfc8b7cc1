import type { Dataset } from '../../../src/types.ts';
import type { Cell, Column, ReadableColumn } from './column.ts';

/** Columns whose values stand for a row of another table, or of the same one. Where one of them is null, none is. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A flat table: the one definition that CSV, Parquet, the Frictionless descriptor and SQL are made from. */
export interface Table {
  /** In snake case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The rows of a dataset, in its order; the cells of each in the order of `columns`. */
  readonly readRows: (dataset: Dataset) => readonly (readonly Cell[])[];
}

/** What defines a table, with the rows still as the dataset has them. */
export interface TableDefinition<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly list: (dataset: Dataset) => readonly Row[];
  /** Columns, and groups of columns that are defined together. */
  readonly columns: readonly ColumnGroup<Row>[];
}

/** A column, or several that are defined together. */
export type ColumnGroup<Row> = ReadableColumn<Row> | readonly ReadableColumn<Row>[];

/** The table of a definition. */
export function defineTable<Row>({ list, columns, foreignKeys = [], ...rest }: TableDefinition<Row>): Table {
  const readable = columns.flat() as readonly ReadableColumn<Row>[];
  return {
    ...rest,
    foreignKeys,
    columns: readable.map(({ read: _, ...column }): Column => column),
    readRows: (dataset) => list(dataset).map((row) => readable.map(({ read }) => read(row))),
  };
}

/** A foreign key of one column that holds the `id` of a table. */
export function idOf(table: string, column: string): ForeignKey {
  return { columns: [column], table, references: ['id'] };
}

/** A foreign key of a kind and an id: any record that statements can be about. */
export function subjectOf(kind: string, id: string): ForeignKey {
  return { columns: [kind, id], table: 'subjects', references: ['kind', 'id'] };
}
