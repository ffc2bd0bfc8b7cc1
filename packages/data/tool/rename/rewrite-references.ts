import { isMap, isScalar } from 'yaml';
import type { Document } from 'yaml';
import { listReferences } from '../../build/references.ts';
import type { AuthoredReference } from '../../build/references.ts';
import type { Path } from '../../build/record-file.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { IdMove } from './list-moves.ts';

/** A field of a record that refers to what moves. */
export interface MovedReference extends Pick<AuthoredReference, 'path' | 'isKey'> {
  /** The id that it has to hold. */
  readonly to: string;
}

/** Finds the fields of a record that refer to a record or statement that moves, each once. */
export function listMovedReferences(
  record: ValidRecord,
  moves: ReadonlyMap<string, IdMove>,
): readonly MovedReference[] {
  const found = new Map<string, MovedReference>();
  for (const { path, id, kinds, isKey } of listReferences(record)) {
    const move = moves.get(id);
    // All observations of an indicator refer to it by the one key that they share.
    if (move && kinds.includes(move.kind)) found.set(path.join('.'), { path, ...(isKey && { isKey }), to: move.to });
  }
  return [...found.values()];
}

/** Writes the new ids into the parsed text of a record. Comments and the style of the text stay. */
export function rewriteReferences(document: Document, references: readonly MovedReference[]): void {
  for (const { path, isKey, to } of references) {
    if (isKey) renameKey(document, path, to);
    else document.setIn(path, to);
  }
}

function renameKey(document: Document, path: Path, to: string): void {
  const map = document.getIn(path.slice(0, -1), true);
  const items = isMap(map) ? map.items : [];
  for (const { key } of items) if (isScalar(key) && String(key.value) === path.at(-1)) key.value = to;
}
