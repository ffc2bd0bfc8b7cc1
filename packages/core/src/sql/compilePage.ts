import type { Plan } from '../ask/plan.ts';
import type { Path } from '../table/path.ts';
import type { Answer } from './answer.ts';
import type { Column } from './column.ts';
import { selectMatches } from './matches.ts';
import { idOrder, nameKeys, orderByPath } from './order.ts';
import { writePage } from './page.ts';
import { readAnswer } from './readAnswer.ts';
import { Scope } from './scope.ts';
import type { EngineRow, Statement } from './statement.ts';
import { writeJson } from './statement.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/**
 * Compiles a query for records: a page of them, in order.
 *
 * @param readColumns lists what is read of each record of a scope; a row has it as JSON, under its name with `c_` before it
 */
export function compilePage<R>(
  writer: Writer,
  plan: Plan,
  readColumns: (records: Scope) => readonly Column[],
  readRow: (row: EngineRow) => R,
): Statement<Answer<R>> {
  const matched = new Scope(writer, plan.from);
  const orders = plan.orderBy.map(({ key, isDescending }, index) =>
    nameKeys(`o${index}`, orderByPath(matched, key as Path, isDescending)),
  );
  const order = [...orders.flatMap(({ keys }) => keys), idOrder('"id"')];
  const columns = orders.flatMap((one) => one.columns);
  const matches = selectMatches(matched, plan, columns);
  const page = writePage(writer, plan, 'matches', order);
  const records = new Scope(writer, plan.from);
  const sql = `WITH matches AS (${matches}), ${page} ${selectPage(records, readColumns(records))}`;
  return { sql, parameters: writer.parameters, readRows: (rows) => readAnswer(rows, readRow) };
}

/** The page, or, without rows, one row that tells the total. */
function selectPage(records: Scope, columns: readonly Column[]): string {
  const cells = columns.map(({ name, sql }) => `, ${writeJson(sql)} AS ${quoteName(`c_${name}`)}`);
  return (
    `SELECT CAST(counted.total AS TEXT) AS "total", ${writeJson('page."id"')} AS "key"${cells.join('')} ` +
    `FROM (SELECT count(*) AS total FROM matches) AS counted LEFT JOIN page ON TRUE ` +
    `LEFT JOIN ${records.table} ON ${records.base}."id" = page."id"${records.joins} ORDER BY page.place`
  );
}
