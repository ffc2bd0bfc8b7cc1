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
  const column = table.texts(name);
  return {
    codes: column.codes,
    get keys() {
      return column.keys;
    },
    get ranks() {
      return table.ranks(name);
    },
  };
}

/** For each code of a field that refers to one record, the row of the record in its table, or -1; found once and kept. */
export function followCodes(dataset: Dataset, table: Table, { name, field, next }: Path): Int32Array {
  const { kind } = next as NonNullable<Path['next']>;
  return table.keep(`rows of ${name} as ${kind}`, () => {
    const target = openTable(dataset, nameCollection(kind));
    const prefix = isMixed(field) ? `${kind}/` : '';
    return Int32Array.from(table.texts(name).keys, ([key = '']) =>
      key.startsWith(prefix) ? (target.rowOf(key.slice(prefix.length)) ?? -1) : -1,
    );
  });
}

function followReference(dataset: Dataset, table: Table, path: Path): PathColumn {
  const { codes } = table.texts(path.name);
  const column = openPath(dataset, (path.next as NonNullable<Path['next']>).path);
  const translated = followCodes(dataset, table, path).map((row) => column.codes[row] ?? 0);
  return { codes: codes.map((code) => translated[code] as number), keys: column.keys, ranks: column.ranks };
}
