import { Document, parseDocument } from 'yaml';
import { deriveId, listStatements } from '../../build/statements.ts';
import type { Statement } from '../../build/statements.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import { formatDocument } from '../../check/canonical-form.ts';
import type { DatasetIndex } from '../../diff/dataset-index.ts';
import { collectionOf } from '../../src/collections.ts';
import type { FileChanges } from '../replace-files.ts';
import { listMoves } from './list-moves.ts';
import type { IdMove } from './list-moves.ts';
import { listMovedReferences, rewriteReferences } from './rewrite-references.ts';
import type { MovedReference } from './rewrite-references.ts';

/** A file of a record in which ids are rewritten. */
export interface RewrittenFile {
  readonly file: string;
  /** How many references it holds to what moves. */
  readonly count: number;
}

/** Everything that renaming an id brings with it. Nothing of it is written yet. */
export interface RenamePlan {
  /** The id itself first, then the ids of statements that are derived from it. */
  readonly moves: readonly IdMove[];
  /** The moves that a redirect is written for: those whose old id was released. */
  readonly redirected: readonly IdMove[];
  readonly rewritten: readonly RewrittenFile[];
  readonly changes: FileChanges;
}

/**
 * Plans the renaming of a record or statement: its file, every reference to it and to the statements whose ids are
 * derived from it, and a redirect from each of these ids that was released. Texts are in canonical form.
 *
 * @param move one that {@link findObjection} does not object to
 * @param records all records, without a problem
 * @param released the last release
 */
export async function planRename(
  move: IdMove,
  records: readonly ValidRecord[],
  released: DatasetIndex,
): Promise<RenamePlan> {
  const moves = listMoves(move, records);
  const byId = new Map(moves.map((one) => [one.from, one]));
  const changes = new Map<string, string | undefined>();
  const rewritten: RewrittenFile[] = [];
  for (const record of records) {
    const references = listMovedReferences(record, byId);
    if (references.length > 0) rewritten.push({ file: record.file, count: references.length });
    const file = isOwnRecord(record, move) ? `records/${record.collection}/${move.to}.yml` : record.file;
    const document = rewriteRecord(record, move, references);
    if (file !== record.file) changes.set(record.file, undefined);
    if (document) changes.set(file, await formatDocument(document, file));
  }
  const redirected = moves.filter(({ kind, from }) => released.find(collectionOf[kind], from));
  for (const { kind, from, to } of redirected) {
    const file = `records/redirects/${from}.yml`;
    changes.set(file, await formatDocument(new Document({ kind, moved: to }), file));
  }
  return { moves, redirected, rewritten, changes };
}

function isOwnRecord({ collection, id }: ValidRecord, { kind, from }: IdMove): boolean {
  return id === from && collection === collectionOf[kind];
}

/** The record with the new ids in it; `undefined` where nothing of it changes, and its file stays. */
function rewriteRecord(record: ValidRecord, move: IdMove, references: readonly MovedReference[]): Document | undefined {
  const statement = listStatements(record).find(({ type, id }) => type === move.kind && id === move.from);
  if (!statement && references.length === 0 && !isOwnRecord(record, move)) return undefined;
  const document = parseDocument(record.text);
  rewriteReferences(document, references);
  if (statement) rewriteKey(document, statement, move.to);
  return document;
}

/** The key is all of a statement's id that is not derived from anything else. */
function rewriteKey(document: Document, statement: Statement, to: string): void {
  const derived = deriveId(statement);
  const path = [...statement.path, 'key'];
  if (to === derived) document.deleteIn(path);
  else document.setIn(path, to.slice(derived.length + 1));
}
