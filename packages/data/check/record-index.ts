import { kindOf } from '../src/collections.ts';
import type { RecordKind } from '../src/collections.ts';
import type { RecordFile } from '../build/record-file.ts';
import type { Statement } from '../build/statements.ts';
import type { ValidRecord } from '../build/validate-records.ts';

/** What ids stand for. */
export interface RecordIndex {
  /** The kinds of all records and statements that bear an id; more than one is a problem of its own. */
  kindsOf(id: string): readonly RecordKind[];
  /** All ids of some kinds. */
  idsOf(kinds: readonly RecordKind[]): readonly string[];
  /** The valid record of a collection with an id. */
  find<C extends ValidRecord['collection']>(
    collection: C,
    id: string,
  ): Extract<ValidRecord, { collection: C }> | undefined;
}

/** Indexes records and statements by id. */
export function indexRecords(
  files: readonly RecordFile[],
  records: readonly ValidRecord[],
  statements: readonly Statement[],
): RecordIndex {
  const kinds = new Map<string, RecordKind[]>();
  const add = (id: string, kind: RecordKind): void => {
    kinds.set(id, [...(kinds.get(id) ?? []), kind]);
  };
  for (const { id, collection } of files) add(id, kindOf[collection]);
  for (const { id, type } of statements) add(id, type);
  const valid = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  return {
    kindsOf: (id) => kinds.get(id) ?? [],
    idsOf: (wanted) => [...kinds].filter(([, has]) => has.some((kind) => wanted.includes(kind))).map(([id]) => id),
    find: (collection, id) => valid.get(`${collection}/${id}`) as never,
  };
}
