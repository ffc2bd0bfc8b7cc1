import type { Answer } from './answer.ts';
import type { EngineRow } from './statement.ts';
import { readJson } from './statement.ts';

/** Reads the rows of an answer. An empty page still has a row, which tells the total. */
export function readAnswer<R>(rows: readonly EngineRow[], readRow: (row: EngineRow) => R): Answer<R> {
  const shown = rows.filter(({ key }) => key !== null && key !== undefined);
  return {
    rows: shown.map(readRow),
    total: Number(rows[0]?.['total'] ?? 0),
    keys: shown.map(({ key }) => readJson(key) as string),
  };
}
