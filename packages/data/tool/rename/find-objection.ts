import { requiredCodelists } from '../../build/codes.ts';
import { deriveId, listStatements } from '../../build/statements.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import { findNearest } from '../../check/nearest.ts';
import type { RecordIndex } from '../../check/record-index.ts';
import type { DatasetIndex } from '../../diff/dataset-index.ts';
import { collectionNames, kindOf } from '../../src/collections.ts';
import { idSchema } from '../../src/schema/primitives.ts';
import { listMoves } from './list-moves.ts';
import type { IdMove } from './list-moves.ts';

/** What a move is held against. */
export interface RenameContext {
  readonly records: readonly ValidRecord[];
  readonly index: RecordIndex;
  /** The last release. */
  readonly released: DatasetIndex;
}

/**
 * Says why an id cannot be renamed.
 *
 * @returns `undefined` where it can
 */
export function findObjection(move: IdMove, context: RenameContext): string | undefined {
  return (
    objectToOldId(move, context) ??
    objectToForm(move, context) ??
    listMoves(move, context.records)
      .map(({ to }) => objectToNewId(to, context))
      .find((objection) => objection !== undefined)
  );
}

function objectToOldId({ kind, from }: IdMove, { index }: RenameContext): string | undefined {
  const kinds = index.kindsOf(from);
  if (kinds.includes('redirect')) return `“${from}” moved already; rename the id that it leads to`;
  if (kinds.length > 0 && !kinds.includes(kind))
    return `“${from}” is the id of a record of kind ${kinds.join(' and ')}`;
  if (requiredCodelists.some((id) => id === from)) return `the schema knows the code list “${from}” by its id`;
  if (kinds.length > 0) return undefined;
  const nearest = findNearest(from, index.idsOf([kind]));
  return `no ${kind} has the id “${from}”${nearest ? `; did you mean “${nearest}”?` : ''}`;
}

function objectToForm({ kind, from, to }: IdMove, { records }: RenameContext): string | undefined {
  const statement = records.flatMap(listStatements).find(({ id, type }) => id === from && type === kind);
  if (!statement) {
    const problem = idSchema.safeParse(to).error?.issues[0]?.message;
    return problem && `“${to}” is no id: ${problem}`;
  }
  const derived = deriveId(statement);
  const [start, key] = [to.slice(0, derived.length), to.slice(derived.length)];
  if (start === derived && (key === '' || (key.startsWith('.') && idSchema.safeParse(key.slice(1)).success))) return;
  return `“${to}” cannot be the id of this ${kind}: expected ${derived}, or ${derived}.<key>; the rest is the ids that it is derived from, which are renamed themselves`;
}

/** An id stands for one thing, and for the same for ever. */
function objectToNewId(id: string, { index, released }: RenameContext): string | undefined {
  const kinds = index.kindsOf(id);
  if (kinds.includes('redirect')) return `“${id}” is an id that moved, and is never used again; choose another`;
  if (kinds.length > 0) return `“${id}” is the id of a record of kind ${kinds.join(' and ')}; choose another`;
  const collection = collectionNames.find((name) => released.find(name, id));
  if (!collection) return undefined;
  const { version } = released.dataset;
  return `“${id}” was the id of a record of kind ${kindOf[collection]} in ${version}, and is never used again; choose another`;
}
