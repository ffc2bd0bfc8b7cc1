import type { Dataset } from '@walbio/data';
import { nameCollection } from '../query/recordKinds.ts';
import { isMixed } from '../table/field.ts';
import type { Field } from '../table/field.ts';
import type { Path } from '../table/path.ts';
import { hasMany } from '../table/path.ts';
import { openTable } from '../table/table.ts';
import type { AnyRecord } from '../table/table.ts';

/** Reads the cell of a row: a text, a period, a quantity, a list without repetitions, or `undefined`. */
export type ReadCell = (row: number) => unknown;

/** Prepares to read the cells of a path. Ids stand without their kind. */
export function compileCell(dataset: Dataset, path: Path): ReadCell {
  if (hasMany(path)) {
    const list = compileList(dataset, path);
    return (row) => [...new Set(list(row))];
  }
  if (path.next) return followOne(dataset, path, path.next);
  const { records } = openTable(dataset, path.collection);
  const read = readWithoutKind(path.field);
  return (row) => read(records[row] as AnyRecord);
}

function readWithoutKind({ read, readIds }: Field): (record: AnyRecord) => unknown {
  return (readIds ?? read) as (record: AnyRecord) => unknown;
}

type Next = NonNullable<Path['next']>;

function followOne(dataset: Dataset, { collection, field }: Path, next: Next): ReadCell {
  const { records } = openTable(dataset, collection);
  const find = compileReference(dataset, field, next);
  const readNext = compileCell(dataset, next.path);
  const read = field.read as (record: AnyRecord) => string | undefined;
  return (row) => {
    const key = read(records[row] as AnyRecord);
    const found = key === undefined ? undefined : find(key);
    return found === undefined ? undefined : readNext(found);
  };
}

function compileList(dataset: Dataset, path: Path): (row: number) => readonly unknown[] {
  const { collection, field, next } = path;
  const { records } = openTable(dataset, collection);
  const read = (next ? field.read : readWithoutKind(field)) as (record: AnyRecord) => unknown;
  const listKeys = (row: number): readonly string[] =>
    toList(read(records[row] as AnyRecord) as string | readonly string[]);
  if (!next) return listKeys;
  const find = compileReference(dataset, field, next);
  const readNext = hasMany(next.path) ? compileList(dataset, next.path) : compileCell(dataset, next.path);
  return (row) =>
    listKeys(row).flatMap((key) => {
      const found = find(key);
      return found === undefined ? [] : toList(readNext(found));
    });
}

/** Finds the row that a key of a reference leads to. */
function compileReference(dataset: Dataset, field: Field, { kind }: Next): (key: string) => number | undefined {
  const target = openTable(dataset, nameCollection(kind));
  if (!isMixed(field)) return target.rowOf;
  const prefix = `${kind}/`;
  return (key) => (key.startsWith(prefix) ? target.rowOf(key.slice(prefix.length)) : undefined);
}

function toList<T>(cell: T | readonly T[] | undefined): readonly T[] {
  if (cell === undefined) return [];
  return Array.isArray(cell) ? (cell as readonly T[]) : [cell as T];
}
