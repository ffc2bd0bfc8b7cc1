/** The types of cells: what CSV, Parquet, Table Schema and SQL each have a word for. Dates are whole days. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** A cell. A date is `YYYY-MM-DD`; `undefined` is null. */
export type Cell = string | number | boolean | undefined;

/** The type of a cell that is not null, by the type of its column. */
export interface CellTypes {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
  readonly date: string;
}

/** A column of a flat table. */
export interface Column {
  /** In snake case; free of the words that SQL reserves. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly nullable: boolean;
  /** The only values that occur, where the published form closes the list. */
  readonly values?: readonly string[];
}

/** A column, and how it is read from what a row stands for. */
export interface ReadableColumn<Row> extends Column {
  readonly read: (row: Row) => Cell;
}

/** A column that always has a value. */
export function required<Row, Type extends ColumnType>(
  name: string,
  type: Type,
  description: string,
  read: (row: Row) => CellTypes[Type],
): ReadableColumn<Row> {
  return { name, type, description, nullable: false, read };
}

/** A column that may be empty. */
export function optional<Row, Type extends ColumnType>(
  name: string,
  type: Type,
  description: string,
  read: (row: Row) => CellTypes[Type] | undefined,
): ReadableColumn<Row> {
  return { name, type, description, nullable: true, read };
}

/** The same column, with the only values that it can have. */
export function among<Row>(values: readonly string[], column: ReadableColumn<Row>): ReadableColumn<Row> {
  return { ...column, values };
}
