import { quoteName } from './writer.ts';

/** A column of a SELECT. */
export interface Column {
  readonly name: string;
  readonly sql: string;
}

/** Columns as a SELECT lists them, each name once. */
export function writeColumns(columns: readonly Column[]): string {
  const distinct = new Map(columns.map(({ name, sql }) => [name, sql]));
  return Array.from(distinct, ([name, sql]) => `${sql} AS ${quoteName(name)}`).join(', ');
}
