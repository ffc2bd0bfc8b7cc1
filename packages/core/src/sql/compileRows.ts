import type { Plan } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import type { Answer } from './answer.ts';
import { readCellColumn } from './cells.ts';
import type { Column } from './column.ts';
import { compilePage } from './compilePage.ts';
import { readCell } from './readCell.ts';
import type { Scope } from './scope.ts';
import type { EngineRow, Statement } from './statement.ts';
import type { Writer } from './writer.ts';

/** Compiles a query for some fields of records. */
export function compileRows(writer: Writer, plan: Plan, select: readonly Path[]): Statement<Answer<unknown>> {
  const readColumns = (records: Scope): readonly Column[] =>
    select.map((path, index) => ({ name: String(index), sql: readCellColumn(records, path) }));
  const readRow = (row: EngineRow): unknown =>
    Object.fromEntries(select.map((path, index) => [path.text, readCell(path, row[`c_${index}`])]));
  return compilePage(writer, plan, readColumns, readRow);
}
