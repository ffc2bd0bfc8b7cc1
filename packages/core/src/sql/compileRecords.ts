import type { Plan } from '../ask/plan.ts';
import type { Answer } from './answer.ts';
import type { Column } from './column.ts';
import { compilePage } from './compilePage.ts';
import { omitMissing } from './omitMissing.ts';
import { listItems, readItems } from './recordLists.ts';
import { recordShapes } from './recordShapes.ts';
import type { Scope } from './scope.ts';
import type { EngineRow, Statement } from './statement.ts';
import { readJson } from './statement.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/** Compiles a query for whole records, which are put together again from their tables. */
export function compileRecords(writer: Writer, plan: Plan): Statement<Answer<unknown>> {
  const { columns, lists, read } = recordShapes[plan.from];
  const readColumns = ({ base }: Scope): readonly Column[] => [
    ...columns.map((name) => ({ name, sql: `${base}.${quoteName(name)}` })),
    ...Object.entries(lists).map(([name, list]) => ({ name, sql: listItems(writer, list, base) })),
  ];
  const readRow = (row: EngineRow): unknown => {
    const cells = columns.map((name) => [name, readJson(row[`c_${name}`])] as const);
    const items = Object.entries(lists).map(
      ([name, list]) => [name, readItems(list, readJson(row[`c_${name}`]))] as const,
    );
    return omitMissing(read(Object.fromEntries([...cells, ...items])));
  };
  return compilePage(writer, plan, readColumns, readRow);
}
