import type { Dataset } from '@walbio/data';
import { nameCollection } from '../query/recordKinds.ts';
import { isMixed } from './field.ts';
import type { Path } from './path.ts';
import { openTable } from './table.ts';
import type { Table } from './table.ts';

/** The cells of a path as one column of the table that the path starts from. */
export interface PathColumn {
  /** The code of each row. */
  readonly codes: Int32Array;
  /** What each code stands for. */
  readonly keys: readonly (readonly string[])[];
  /** The place of each code in the order of its texts or periods; that of no text is -1. */
  readonly ranks: Int32Array;
}

/** Opens the column of a path of texts or periods that has one cell a record; references are followed once and kept. */
export function openPath(dataset: Dataset, path: Path): PathColumn {
  const table = openTable(dataset, path.collection);
  return path.next ? table.keep(path.text, () => followReference(dataset, table, path)) : openField(table, path.name);
}

function openField(table: Table, name: string): PathColumn {
  return {
    ...table.texts(name),
    get ranks() {
      return table.ranks(name);
    },
  };
}

function followReference(dataset: Dataset, table: Table, { name, field, next }: Path): PathColumn {
  const { kind, path } = next as NonNullable<Path['next']>;
  const { codes, keys } = table.texts(name);
  const target = openTable(dataset, nameCollection(kind));
  const column = openPath(dataset, path);
  const prefix = isMixed(field) ? `${kind}/` : '';
  const translated = Int32Array.from(keys, ([key = '']) => {
    const row = key.startsWith(prefix) ? target.rowOf(key.slice(prefix.length)) : undefined;
    return row === undefined ? 0 : (column.codes[row] as number);
  });
  return { codes: codes.map((code) => translated[code] as number), keys: column.keys, ranks: column.ranks };
}
