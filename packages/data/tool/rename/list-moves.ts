import { joinId, listIdParts, listStatements } from '../../build/statements.ts';
import type { Statement } from '../../build/statements.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { Redirect } from '../../src/types.ts';

/** An id of a record or statement that gives way to another. */
export interface IdMove {
  readonly kind: Redirect['kind'];
  readonly from: string;
  readonly to: string;
}

/**
 * A move, and those that follow from it: the ids of statements that are derived from the id that moves.
 *
 * @example
 * listMoves({ kind: 'organization', from: 'rit', to: 'gsk' }, records)
 * // [that move, { kind: 'observation', from: 'rit.jobs.page-2016', to: 'gsk.jobs.page-2016' }, …]
 */
export function listMoves(move: IdMove, records: readonly ValidRecord[]): readonly IdMove[] {
  return [move, ...records.flatMap(listStatements).flatMap((statement) => followMove(statement, move))];
}

function followMove(statement: Statement, { kind, from, to }: IdMove): readonly IdMove[] {
  const words = listIdParts(statement).map(({ word, kinds }) => (word === from && kinds.includes(kind) ? to : word));
  const id = joinId(words, statement.content.key);
  return id === statement.id ? [] : [{ kind: statement.type, from: statement.id, to: id }];
}
